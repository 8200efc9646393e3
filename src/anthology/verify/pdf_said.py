"""What the PDF must say, in its order: the book's words, and the numbers that only pages have."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from anthology.model.anthology import Contents, Section, printed
from anthology.verify.pdf_piece import Piece
from anthology.verify.pdf_text import PdfText

_BULLETS = {"•", "◦", "▪"}


@dataclass(frozen=True, slots=True)
class Said:
    """A piece of text that a section says in print."""

    text: str
    is_number: bool = False
    """Whether it is the number of a page, which the EPUB does not print."""


def said(section: Section, labels: Mapping[str, str]) -> Iterator[Said]:
    """Yield all that a section says in print, notes apart; `labels` are those of the anchors."""
    if not isinstance(section, Contents):
        yield from map(Said, printed(section))
        return
    yield Said(section.title)
    for entry in section.entries:
        yield Said(entry.title)
        yield Said(labels.get(entry.target, "?"), is_number=True)
        yield Said(entry.byline)


def labels(pdf: PdfText) -> dict[str, str]:
    """Return the label of the page to which each name in the PDF leads."""
    return {name: pdf.pages[page].label for name, page in pdf.destinations().items()}


def parted(pdf: PdfText) -> tuple[list[tuple[int, Piece]], list[tuple[int, Piece]]]:
    """Return the pieces of the text and those of the notes, each in reading order, with pages."""
    reading = [(page, piece) for page, piece in pdf.reading() if not _is_bullet(piece)]
    text = [(page, piece) for page, piece in reading if piece.role != "Note"]
    return text, [(page, piece) for page, piece in reading if piece.role == "Note"]


def _is_bullet(piece: Piece) -> bool:
    return piece.role == "Label" and piece.text.strip() in _BULLETS
