"""What is read in a PDF: its text and its notes, and the page to which each name leads."""

from anthology.verify.pdf_piece import Piece
from anthology.verify.pdf_text import PdfText

_BULLETS = {"•", "◦", "▪"}


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
