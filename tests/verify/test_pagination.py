"""The pages of the PDF: each begins in the book at the very word that the page shows first."""

from functools import cache

from anthology.model import paging
from anthology.model.anthology import Anthology, printed
from anthology.model.pagination import PageStart, Pagination
from anthology.verify import pagination
from anthology.verify.pdf_text import PdfText
from anthology.verify.words import words
from tests import books


@cache
def _ships() -> Pagination:
    return pagination.read(books.edition("pdf"), books.ships())


def _at(anthology: Anthology, start: PageStart) -> tuple[str, ...]:
    """Return the book's words at the place, as many as the page opens with."""
    section = next(s for s in anthology.sections if s.anchor == start.anchor)
    return tuple(words(printed(section))[start.word :][: len(start.opening)])


def _faults(anthology: Anthology, pages: Pagination) -> list[PageStart]:
    """Return the pages whose first words are not the book's at their place."""
    return [
        start
        for start in pages.starts
        if start.opening and not start.is_broken and _at(anthology, start) != start.opening
    ]


def test_every_page_begins_at_its_first_word() -> None:
    """For every page with text, the book's words at its place are those that it opens with."""
    pages = _ships()

    assert [start.label for start in pages.starts] == [
        page.label for page in PdfText(books.edition("pdf").content).pages
    ]
    assert _faults(books.paged(), pages) == []
    assert sum(len(start.opening) == 6 for start in pages.starts) > len(pages.starts) / 2


def test_a_page_that_begins_within_a_word_says_so() -> None:
    """Of a word that is broken over two pages, the second page has the end."""
    broken = [start for start in _ships().starts if start.is_broken]

    assert broken
    for start in broken:
        whole, *rest = _at(books.paged(), start)
        assert whole.endswith(start.opening[0])
        assert whole != start.opening[0]
        assert tuple(rest) == start.opening[1:]


def test_a_blank_page_begins_where_the_next_begins() -> None:
    """A page left white before a text begins with the text, and opens with nothing."""
    starts = _ships().starts
    blank = [n for n, start in enumerate(starts) if not start.opening]

    assert blank
    for n in blank:
        assert (starts[n].anchor, starts[n].word) == (starts[n + 1].anchor, starts[n + 1].word)


def test_notes_that_go_on_over_pages_move_no_page() -> None:
    """Notes are apart: however many pages they fill, each page begins with the text on it."""
    long = " ".join(["An uncommonly long note about the river."] * 50)
    notes = "".join(
        f'[[notes]]\nexact = "{word}"\nstatus = "settled"\ntext = "{long}"\n'
        for word in ("alpha", "beta", "gamma")
    )
    book = books.composed(f"Ships\n\n{books.PROSE}\n\nSo alpha beta gamma.", notes=notes)
    pages = pagination.read(books.printed(book, "pdf"), book)

    opened = [start for start in pages.starts if start.word == 0 and start.opening]
    assert [(start.anchor, start.label) for start in opened] == [
        ("half-title", "i"),
        ("title-page", "iii"),
        ("publication", "iv"),
        ("contents", "v"),
        ("text-1", "1"),
        ("note-on-the-texts", "4"),
        ("colophon", "5"),
    ]
    assert _faults(paging.paged(book, pages.labels), pages) == []


def test_anchors_have_the_labels_of_their_pages() -> None:
    """Each section's anchor has the label of the page on which it begins."""
    pages = _ships()
    first = {start.anchor: start.label for start in reversed(pages.starts) if start.opening}

    assert first == {anchor: pages.labels[anchor] for anchor in first}
    assert pages.labels["text-1_30"] in [start.label for start in pages.within("text-1")][-2:]


def test_the_pages_name_the_pdf_that_they_are_of() -> None:
    """The source of the pages is the identifier that stands in the PDF itself."""
    assert _ships().source == books.ships().book.identifier_of_pdf


def test_a_page_may_begin_within_a_word_of_many_lines() -> None:
    """What is left of a word of thousands of letters is one word, which ends as the book's does."""
    book = books.composed(f"Long\n\nSo {'(river)' * 600} it was, and is, and will be, and so on.")

    pages = pagination.read(books.printed(book, "pdf"), book)

    broken = [start for start in pages.starts if start.is_broken]
    assert broken
    for start in broken:
        whole, *rest = _at(book, start)
        assert whole.endswith(start.opening[0])
        assert tuple(rest) == start.opening[1:]
