"""The pages in the EPUB, read back: every page, and each thing that can go wrong with one."""

from dataclasses import replace

import pytest

from anthology.model.finding import Severity
from anthology.model.pagination import Pagination
from anthology.verify import epub_pages
from tests import books
from tests.verify.test_read_back import rewritten


def _pages() -> Pagination:
    pages = books.paged().pagination
    assert pages is not None
    return pages


def test_every_page_has_its_mark() -> None:
    """Each page of the PDF is marked in the EPUB at the words that it shows first."""
    epub = books.printed(books.paged(), "epub")

    assert list(epub_pages.examine(epub, books.paged())) == []


def test_each_page_that_begins_elsewhere_is_found() -> None:
    """For every page with text: where its mark stands two words later, it is named."""
    pages = _pages()
    for number, start in enumerate(pages.starts):
        if not start.opening or start.anchor == "half-title":  # which the next page repeats
            continue
        moved = replace(start, word=start.word + 2)
        starts = (*pages.starts[:number], moved, *pages.starts[number + 1 :])
        book = replace(books.ships(), pagination=replace(pages, starts=starts))
        found = list(epub_pages.examine(books.printed(book, "epub"), books.paged()))

        assert any(f"page {start.label} begins" in finding.message for finding in found), start


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        ("text-1.xhtml", 'aria-label="2"', 'aria-label="3"', "the PDF’s are"),
        ("text-1.xhtml", 'id="page-2"', 'id="page-two"', "page list"),
        ("nav.xhtml", "#page-2", "#page-3", "page list"),
        ("toc.ncx", "#page-2", "#page-3", "NCX"),
        ("content.opf", "pageBreakSource", "pageBreakSauce", "those of the PDF"),
    ],
)
def test_what_is_wrong_with_a_mark_is_found(file: str, old: str, new: str, message: str) -> None:
    """A wrong label, id, entry or source is named."""
    broken = rewritten(books.printed(books.paged(), "epub"), file, old, new)
    found = [finding.message for finding in epub_pages.examine(broken, books.paged())]

    assert any(message in one for one in found), found


def test_an_epub_without_a_pdf_says_so() -> None:
    """Made alone, an EPUB has no pages to list, and a notice tells."""
    (found,) = epub_pages.examine(books.edition("epub"), books.ships())

    assert (found.severity, found.code) == (Severity.NOTICE, "E030")
