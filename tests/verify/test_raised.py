"""Raised and lowered figures: 10³ is not 103 in any book, and a book that says so is found out."""

import io
import zipfile
from dataclasses import replace
from functools import cache

from anthology.model.anthology import Anthology
from anthology.model.edition import Edition
from anthology.render import markdown
from anthology.verify import epub_setting
from anthology.verify.examiner import EXAMINATIONS
from tests import books

_PAGE = f"""<!doctype html><html lang="en"><title>Ships</title><h1>Ships</h1>
<p>Some 10<sup>3</sup> ships lay on H<sub>2</sub>O, and <em>x<sup>n</sup></em> more.
<p>{books.PROSE}"""


@cache
def _book() -> Anthology:
    return books.composed(_PAGE, ending="html")


def test_raised_and_lowered_figures_are_set_and_proved() -> None:
    """Each format sets them as such, and every examination of it passes."""
    for name in ("pdf", "epub", "html"):
        edition = books.printed(_book(), name)
        found = [one for examine in EXAMINATIONS[name] for one in examine(edition, _book())]
        assert {one.code for one in found} <= {"E030"}  # without a PDF no list of its pages
        assert name == "pdf" or b"10<sup>3</sup>" in _page(edition)


def test_a_figure_that_is_no_longer_raised_is_found() -> None:
    """The words are the same without the mark, and mean another number."""
    epub = books.printed(_book(), "epub")
    flat = _page(epub).replace(b"<sup>3</sup>", b"3")

    (found,) = epub_setting.examine(_with_page(epub, flat), _book())

    assert found.code == "E022"
    assert "superscript" in found.message


def _page(edition: Edition) -> bytes:
    if edition.name.endswith("html"):
        return edition.content
    with zipfile.ZipFile(io.BytesIO(edition.content)) as book:
        return book.read("EPUB/text-1.xhtml")


def _with_page(edition: Edition, page: bytes) -> Edition:
    to = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(edition.content)) as book, zipfile.ZipFile(to, "w") as spoilt:
        for one in book.infolist():
            spoilt.writestr(one, page if one.filename.endswith("text-1.xhtml") else book.read(one))
    return replace(edition, content=to.getvalue())


_NOTED = f"""<!doctype html><html lang="en"><title>Ships</title><h1>Ships</h1>
<p>The ship sailed in May.<sup>1</sup> Some 10<sup>2</sup> men saw her.<sup><a href="#n">2</a></sup>
<p>{books.PROSE}
<p><sup>1</sup> The register, page 4.
<p id="n"><sup>2</sup> A letter of the pilot's."""


def test_a_figure_that_a_page_raises_calls_the_note_it_begins() -> None:
    """The mark tells what a raised character does: each call leads to its note and back."""
    book = books.composed(_NOTED, ending="html")
    for name in ("pdf", "epub", "html"):
        edition = books.printed(book, name)
        found = [one for examine in EXAMINATIONS[name] for one in examine(edition, book)]
        assert {one.code for one in found} <= {"E030"}
        if name != "pdf":
            page = _page(edition).decode("utf-8")
            assert page.count("doc-noteref") == 2
            assert "10<sup>2</sup>" in page


def test_markdown_has_raised_figures_as_such() -> None:
    """Its words are read without marks: 10³ must not become 103 there."""
    blocks = books.composed(_NOTED, ending="html").selections[0].body.blocks

    assert "May.¹ Some 10² men saw her.²" in markdown.written(blocks)
