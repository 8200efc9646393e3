"""The pages that an EPUB names, read from it alone: they are those of its PDF."""

from anthology.model import paging
from anthology.verify import epub_labels, pagination
from anthology.verify.pdf_said import labels
from anthology.verify.pdf_text import PdfText
from tests import books


def test_an_epub_alone_knows_the_pages_of_its_pdf() -> None:
    """Each anchor of both books, notes included, stands on the page that its label names."""
    pdf = books.furnished_edition("pdf")
    book = paging.numbered(books.furnished(), pagination.read(pdf, books.furnished()))
    paper = labels(PdfText(pdf.content))

    screen = epub_labels.labels(books.printed(book, "epub").content)

    common = screen.keys() & paper.keys()
    assert any("_note_" in name for name in common)
    assert {name: screen[name] for name in common} == {name: paper[name] for name in common}
