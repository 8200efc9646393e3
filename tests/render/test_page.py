"""Pages: a text's characters are characters, whatever they look like."""

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from anthology import resources
from anthology.model.document import Heading, Paragraph, Run, Speaker, Words
from anthology.model.errors import RenderError
from anthology.model.finding import Severity
from anthology.model.place import Origin
from anthology.render import page
from anthology.render.groups import speeches
from anthology.verify import epub_words, examiner, pdf_words
from tests import books

_HOSTILE = (
    "{{ 7*7 }} {% raw %} <script>alert('x')</script> &amp; ]]> <!-- --> </p> ${x} #{y} "
    "<img src=file:///etc/passwd> &#0; @import url(x);"
)


@pytest.mark.parametrize("name", ["pdf", "epub"])
def test_what_looks_like_markup_is_printed_as_it_is(name: str) -> None:
    """Jinja, HTML, XML and CSS in a seed come out as their characters, in both books."""
    anthology = books.composed(f"Ships\n{_HOSTILE}\n{books.PROSE}")
    edition = books.printed(anthology, name)
    examine = {"pdf": pdf_words.examine, "epub": epub_words.examine}[name]

    assert _HOSTILE in [run.text for block in anthology.texts[0].body for run in block.words]
    assert list(examine(edition, anthology)) == []


def test_a_template_that_is_wrong_is_named() -> None:
    """A broken template of a project is an error with the template's name and line."""
    theme = resources.theme("classic", Path("nowhere"))
    broken = replace(theme, templates=dict(theme.templates) | {"page.xhtml": "<p>\n{% if %}</p>"})

    with pytest.raises(RenderError) as caught:
        page.fill(broken, "page.xhtml")
    assert str(caught.value.where) == "templates/page.xhtml:2"


@pytest.mark.parametrize(
    "attack", ["{{ ''.__class__.__mro__ }}", "{{ book.title.__init__.__globals__ }}", "{{ open }}"]
)
def test_a_template_cannot_leave_its_sandbox(attack: str) -> None:
    """A stranger's template reaches no attribute of Python's own."""
    theme = resources.theme("classic", Path("nowhere"))
    hostile = replace(theme, templates={"page.xhtml": attack})

    with pytest.raises(RenderError):
        page.fill(hostile, "page.xhtml", book=books.ships().book)


_LISTS = f"""The Register of Ships
{books.PROSE}
The ship sailed in May [1] and was seen in June [2].
- One
  - Two
    1. Three
    2. Four
  - Five
- Six
{books.PROSE}
[1] The register.
[2] A letter.
"""


@pytest.mark.parametrize("name", ["pdf", "epub"])
def test_lists_within_lists_are_read_back(name: str) -> None:
    """What is set in stands within its item in both books, and every word in its order."""
    anthology = books.composed(_LISTS)
    edition = books.printed(anthology, name)

    found = examiner.verify([edition], anthology)

    assert [finding for finding in found if finding.severity is Severity.ERROR] == []


def test_lists_and_an_authors_notes_are_markup() -> None:
    """Items stand within items; a call leads to its note, and the note back."""
    edition = books.printed(books.composed(_LISTS), "epub")
    with zipfile.ZipFile(io.BytesIO(edition.content)) as book:
        name = next(name for name in book.namelist() if name.endswith("text-1.xhtml"))
        markup = " ".join(book.read(name).decode("utf-8").split())

    assert (
        '<li id="text-1_3">One<ul> <li id="text-1_4">Two<ol> <li id="text-1_5" value="1"' in markup
    )
    assert (
        'Four</li> </ol> </li> <li id="text-1_7">Five</li> </ul> </li> <li id="text-1_8">Six</li>'
        in markup
    )
    assert 'role="doc-noteref" href="#text-1_10">[1]</a> and was seen' in markup
    assert (
        'role="doc-footnote" id="text-1_10"><p><a href="text-1.xhtml#text-1_2">[1]</a> The reg'
        in markup
    )


def test_who_speaks_in_a_thread_is_seen_by_the_depth() -> None:
    """What is said stands within who says it, as deep as it answers, up to the next speaker."""
    rows = list(
        speeches(
            [
                Paragraph(_words("Before.")),
                Speaker(_words("Ann")),
                Paragraph(_words("One.")),
                Speaker(_words("Bob"), 1),
                Paragraph(_words("Two.")),
                Heading(_words("After"), 2),
            ]
        )
    )

    assert [(depth, [number for number, _ in row]) for depth, row in rows] == [
        (None, [1]),
        (0, [2, 3]),
        (1, [4, 5]),
        (None, [6]),
    ]


def _words(text: str) -> Words:
    return (Run(text, Origin(1, 1)),)
