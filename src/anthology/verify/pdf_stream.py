"""Reads a PDF as streams by its structure: the text, and apart from it the notes."""

from collections.abc import Iterable

from anthology.model.place import Place
from anthology.verify.epub_stream import target
from anthology.verify.pdf_piece import Piece
from anthology.verify.pdf_text import PdfText
from anthology.verify.stream import Stream, Told


def stream(pdf: PdfText, pieces: Iterable[tuple[int, Piece]], file: str) -> Stream:
    """Return the pieces as a stream; their place is the page, by the number that it bears."""
    found = Stream()
    for page, piece in pieces:
        around = piece.around
        marks = frozenset({("link", target(around.link))} if around.link else ())
        place = Place(f"{file}, page {pdf.pages[page].label}")
        found.add(piece.text, Told(around.element, around.kind, marks, piece.face, place))
    return found.closed()
