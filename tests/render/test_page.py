"""Pages: a text's characters are characters, whatever they look like."""

from dataclasses import replace
from pathlib import Path

import pytest

from anthology import resources
from anthology.model.errors import RenderError
from anthology.render import page
from anthology.verify import epub_words, pdf_words
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
