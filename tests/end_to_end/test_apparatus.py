"""The whole apparatus in both finished books: every word proved, and every number that of a page."""

import re

import pytest

from anthology.model import paging
from anthology.model.anthology import Anthology
from anthology.model.document import plain
from anthology.model.edition import Edition
from anthology.model.finding import Severity
from anthology.model.matter import Listing
from anthology.model.section import Essay
from anthology.verify import examiner, pagination
from anthology.verify.pdf_text import read
from tests import books


@pytest.fixture(scope="module")
def pdf() -> Edition:
    """Give the PDF of the book with a whole apparatus."""
    return books.printed(books.furnished(), "pdf")


@pytest.fixture(scope="module")
def paged(pdf: Edition) -> Anthology:
    """Give the book with the pages of its PDF."""
    return paging.numbered(books.furnished(), pagination.read(pdf, books.furnished()))


@pytest.fixture(scope="module")
def epub(paged: Anthology) -> Edition:
    """Give the EPUB of the book."""
    return books.printed(paged, "epub")


def test_both_books_hold_their_proof(paged: Anthology, pdf: Edition, epub: Edition) -> None:
    """Terms, tables, index and picture say their words and no others, by every examination."""
    found = examiner.verify([pdf, epub], paged)

    assert [str(one) for one in found if one.severity is Severity.ERROR] == []


def _listings(anthology: Anthology) -> list[Listing]:
    index = next(
        part for part in anthology.back if isinstance(part, Essay) and part.kind == "index"
    )
    return [block for block in index.body if isinstance(block, Listing)]


def test_the_numbers_of_the_index_are_those_of_the_pages(paged: Anthology, pdf: Edition) -> None:
    """On each page that the index names, the PDF says the word; on no other of the text it does."""
    pages = {
        page.label: " ".join(piece.text for piece in page.pieces)
        for page in read(pdf.content).pages
    }
    back = paged.pagination.labels["comparison"] if paged.pagination else ""
    named = {mention.page for mention in _listings(paged)[0].mentions}
    texts = [label for label in pages if label.isdecimal() and int(label) < int(back)]

    assert named
    assert named == {label for label in texts if re.search(r"\bclerks?\b", pages[label])}


def test_the_index_is_the_same_in_both_books(paged: Anthology, pdf: Edition, epub: Edition) -> None:
    """A line of the index, with its numbers, stands in the PDF as it stands in the EPUB."""
    drawn = " ".join("".join(piece.text for _, piece in read(pdf.content).reading()).split())
    for listing in _listings(paged):
        line = plain(listing.words)
        assert "".join(line.split()) in "".join(drawn.split())
        assert re.search(r"\d", line) or "See" in line
    assert epub.content
