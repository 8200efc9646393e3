"""Words from right to left in pages: each block, and each stretch within one, says its way."""

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from anthology import resources
from anthology.model.document import Mark, Run
from anthology.model.place import Origin
from anthology.render import words
from anthology.render.pdf import press
from anthology.render.turning import turned
from tests import books

_HEBREW = "הנהר עלה מאז הבוקר"
_THEME = resources.theme("classic", Path("nowhere"))


def _run(text: str, *marks: Mark) -> Run:
    return Run(text, Origin(1, 1), frozenset(marks))


class _Plain:
    """A medium that is never asked."""


def _marked_up(*runs: Run) -> str:
    return str(words.marked_up(runs, _Plain()))  # type: ignore[arg-type]  # it is never asked


def test_a_stretch_that_runs_the_other_way_stands_in_an_element_of_its_own() -> None:
    """What runs against its line is set apart with all marks in it, so that it keeps its order."""
    emphasis = Mark("emphasis")

    found = _marked_up(_run("See הנהר "), _run("עלה", emphasis), _run(" today (1)."))

    assert found == 'See <span dir="rtl">הנהר <em>עלה</em></span> today (1).'


def test_words_that_run_one_way_are_left_as_they_are() -> None:
    """Nothing is put around words of one way, from left to right or from right to left."""
    assert _marked_up(_run("The river.")) == "The river."
    assert _marked_up(_run(_HEBREW)) == _HEBREW


def test_a_place_is_named_once_where_its_words_are_parted() -> None:
    """An anchor on words that run both ways is given to the first part alone."""
    found = _marked_up(_run("river הנהר", Mark("anchor", "a_1")))

    assert found == '<span id="a_1">river </span><span dir="rtl">הנהר</span>'


def test_no_character_and_no_call_is_lost_where_words_turn() -> None:
    """Parts are the words again, runs without text included, each once."""
    call = Mark("note", "1")
    row = (_run("a "), _run("", call), _run("שלום"), _run("", call), _run(" b"), _run("", call))

    parts = [run for _, part in turned(row, "ltr") for run in part]

    assert "".join(run.text for run in parts) == "a שלום b"
    assert sum(call in run.marks for run in parts) == 3


def test_a_block_says_its_way_where_it_is_not_that_of_the_text() -> None:
    """In each medium a text says its way, and so does a block in it that runs the other way."""
    book = books.composed(f"{_HEBREW}\n\n{_HEBREW}, {_HEBREW}.\n\nOne line in English.")

    with zipfile.ZipFile(io.BytesIO(books.printed(book, "epub").content)) as epub:
        files = [epub.read("EPUB/text-1.xhtml").decode()]
    files.append(press.markup(book, _THEME))
    files.append(books.printed(book, "html").content.decode())

    for markup in files:
        assert '<div class="body" lang="en" xml:lang="en" dir="rtl">' in markup
        assert f">{_HEBREW}, {_HEBREW}.<" in markup
        assert ' dir="ltr">One line in English.<' in markup


@pytest.mark.parametrize(("language", "way"), [("he", "rtl"), ("en", None)])
def test_pages_of_a_book_turn_as_its_language_is_written(language: str, way: str | None) -> None:
    """The spine of a Hebrew EPUB goes from right to left (EPUB 3.3, 5.7.1)."""
    book = books.furnished()
    book = replace(book, book=replace(book.book, language=language))

    with zipfile.ZipFile(io.BytesIO(books.printed(book, "epub").content)) as epub:
        package = etree.fromstring(epub.read("EPUB/content.opf"))
        contents = etree.fromstring(epub.read("EPUB/nav.xhtml"))

    spine = package.find("{http://www.idpf.org/2007/opf}spine")
    assert spine is not None
    assert spine.get("page-progression-direction") == way
    assert contents.get("dir") == way


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "He said \u2067שלום!\u2069 once.",
            'He said <span dir="rtl">\u2067שלום!\u2069</span> once.',
        ),
        (
            f"{_HEBREW} \u2066a שלום b\u2069.",
            f'{_HEBREW} <span dir="ltr">\u2066a <span dir="rtl">שלום</span> b\u2069</span>.',
        ),
        (
            "One \u2067שלום x.y, two",
            'One <span dir="rtl">\u2067שלום <span dir="ltr">x.y, two</span></span>',
        ),
    ],
)
def test_what_an_invisible_character_steers_is_an_element(text: str, expected: str) -> None:
    """It goes with its stops, its inner words turn in it, and what is never closed ends its block."""
    assert _marked_up(_run(text)) == expected


def test_a_place_is_named_once_in_elements_within_each_other() -> None:
    """An anchor on words that are steered stands on their first character alone."""
    found = _marked_up(_run("\u2067שלום abc\u2069", Mark("anchor", "a_1")), _run("words"))

    assert found.count("a_1") == 1


def test_turning_goes_no_deeper_than_layout_can() -> None:
    """A thousand isolates within each other are eight elements, and every word is in them."""
    found = _marked_up(_run("שלום" + " \u2067one" * 1000))

    assert found.count("<span") < 20
    assert found.count("one") == 1000
