"""Every word of every page of the PDF: it is the book's, in order, or it is a running head."""

from collections.abc import Iterator, Sequence

from anthology.model.anthology import Anthology, HalfTitle, TitlePage, noted, said, title_of
from anthology.model.edition import Edition
from anthology.model.finding import Finding, Severity
from anthology.model.paging import paged
from anthology.model.place import Place
from anthology.model.said import running_head
from anthology.verify.due import due, due_notes
from anthology.verify.holding import words_held
from anthology.verify.pdf_backward import is_drawn
from anthology.verify.pdf_lines import joined
from anthology.verify.pdf_piece import Piece
from anthology.verify.pdf_said import labels, parted, unbroken
from anthology.verify.pdf_stream import stream
from anthology.verify.pdf_text import PdfText, read
from anthology.verify.stream import Stream
from anthology.verify.words import mended, words

_TITLES = (HalfTitle, TitlePage)
_SHOWN = 60  # characters of words that run off the page


def examine(edition: Edition, anthology: Anthology) -> Iterator[Finding]:
    """Find words of the book that the PDF lacks, and words in the PDF that are not the book's."""
    pdf = read(edition.content)
    numbers = labels(pdf)
    anthology = paged(anthology, numbers)
    pieces = [(one, [piece.text for piece in said(one, numbers)]) for one in anthology.sections]
    asked = (
        due(anthology, pieces, numbers),
        due_notes(anthology, anthology.sections, numbers),
    )
    wanted = (
        words(piece for _, row in pieces for piece in row),
        words(note for one in anthology.sections for note in noted(one, numbers)),
    )
    for one, said_by_it, drawn in zip(asked, wanted, parted(pdf), strict=True):
        whole = list(unbroken(drawn, "".join(said_by_it)))
        yield from _compared(one, said_by_it, stream(pdf, whole, edition.name), whole)
    yield from _off_page(pdf, edition)
    yield from _furniture(pdf, edition, anthology)


def _compared(
    asked: Stream, wanted: list[str], found: Stream, pieces: list[tuple[int, Piece]]
) -> Iterator[Finding]:
    read_back = mended("".join(joined(pieces)), wanted)
    yield from words_held(asked, wanted, found, read_back, "D010")


def _off_page(pdf: PdfText, edition: Edition) -> Iterator[Finding]:
    """Find, page by page, the first words that do not stand on the paper."""
    for number, page in enumerate(pdf.pages, start=1):
        lost = next((p for p in page.pieces if p.text.strip() and not p.on_page), None)
        if lost:
            shown = lost.text.strip()[:_SHOWN]
            message = f"words run off the page: “{shown}”; shorten what they belong to"
            yield Finding(Severity.ERROR, "D012", message, Place(edition.name, number))


def _furniture(pdf: PdfText, edition: Edition, anthology: Anthology) -> Iterator[Finding]:
    """Find pages whose running head or number is not what it must be."""
    inner = [section for section in anthology.sections if not isinstance(section, _TITLES)]
    titles = {running_head(title) for title in (anthology.book.title, *map(title_of, inner))}
    for number, page in enumerate(pdf.pages, start=1):
        drawn = [piece for piece in page.artifacts if piece.text.strip() not in {"", page.label}]
        for strange in sorted(_heads(drawn, titles) - titles):
            message = f"the running head “{strange}” is neither a title nor this page's number"
            yield Finding(Severity.ERROR, "D011", message, Place(edition.name, number))


def _heads(pieces: Sequence[Piece], titles: set[str]) -> set[str]:
    """Return what is drawn outside the text; of what runs from right to left, the title it is.

    Such a title is drawn in pieces where its words, or its stops, run both ways.
    """
    is_turned = any(piece.glyphs for piece in pieces)
    title = next((one for one in titles if is_turned and is_drawn(one, pieces)), None)
    return {title} if title else {piece.text.strip() for piece in pieces}
