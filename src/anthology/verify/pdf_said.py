"""What is read in a PDF: its text and its notes, and the page to which each name leads."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from anthology.verify.pdf_piece import Piece
from anthology.verify.pdf_text import PdfText
from anthology.verify.words import words

_HYPHEN, _SOFT_HYPHEN = "\u2010", "\u00ad"
_BULLETS = {"•", "◦", "▪"}


def labels(pdf: PdfText) -> dict[str, str]:
    """Return the label of the page to which each name in the PDF leads."""
    return {name: pdf.pages[page].label for name, page in pdf.destinations().items()}


def parted(pdf: PdfText) -> tuple[list[tuple[int, Piece]], list[tuple[int, Piece]]]:
    """Return the pieces of the text and those of the notes, each in reading order, with pages."""
    reading = [(page, piece) for page, piece in pdf.reading() if not _is_bullet(piece)]
    text = [(page, piece) for page, piece in reading if piece.role != "Note"]
    return text, [(page, piece) for page, piece in reading if piece.role == "Note"]


def unbroken(pieces: Iterable[tuple[int, Piece]], book: str) -> Iterator[tuple[int, Piece]]:
    """Yield the pieces with the hyphens soft that lines' ends alone put there.

    `book` is all that the pieces should show. Only a book with hyphens (U+2010) of its own prints
    others that look alike; which are its own tells the place in the book.
    """
    at = 0
    for page, piece in pieces:
        shown = "".join(words([piece.text]))
        if shown.endswith(_HYPHEN) and not book.startswith(shown, at):
            yield page, replace(piece, text=f"{piece.text.rstrip()[:-1]}{_SOFT_HYPHEN}")
            at += len(shown) - 1
        else:
            yield page, piece
            at += len(shown)


def _is_bullet(piece: Piece) -> bool:
    return piece.role == "Label" and piece.text.strip() in _BULLETS
