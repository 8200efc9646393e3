"""The ways into a PDF: its outline, and the names of the places that links lead to."""

from codecs import BOM_UTF16_BE
from collections.abc import Sequence
from dataclasses import dataclass

import pydyf
from weasyprint.anchors import make_page_bookmark_tree
from weasyprint.matrix import Matrix
from weasyprint.pdf.anchors import add_outlines

from anthology.render.pdf.piece import Piece


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece in the file: what its numbers begin at."""

    piece: Piece
    base: int

    def pages(self) -> list[int]:
        """Return the numbers of its pages."""
        return [self.base + page.number for page in self.piece.pages]


def add_outline(frame: pydyf.PDF, placed: Sequence[Placed]) -> None:
    """Add the outline of all pieces (ISO 32000-1, 12.3.3)."""
    pages = [[_Page() for _ in one.piece.pages] for one in placed]
    for one, own in zip(placed, pages, strict=True):
        for mark in one.piece.bookmarks:
            line = mark.level, mark.label, (mark.x, mark.y), mark.state
            own[mark.page].bookmarks.append(line)
    root: list[object] = []
    skipped: list[int] = []
    last, level = [root], 0
    for number, page in enumerate(page for own in pages for page in own):
        level = make_page_bookmark_tree(page, skipped, last, level, number, Matrix())
    add_outlines(frame, root)


def add_names(frame: pydyf.PDF, placed: Sequence[Placed]) -> None:
    """Name the places that links lead to (ISO 32000-1, 12.3.2.3)."""
    found = []
    for one in placed:
        pages = one.pages()
        found += [(name, pages[page], x, y) for name, page, x, y in one.piece.names]
    names = pydyf.Array()
    for name, page, x, y in sorted(found, key=lambda row: _said(row[0])):
        names += [pydyf.String(name), pydyf.Array([f"{page} 0 R", "/XYZ", x, y, 0])]
    frame.catalog["Names"] = pydyf.Dictionary({"Dests": pydyf.Dictionary({"Names": names})})


def _said(name: str) -> bytes:
    """Return a name as the bytes by which names are ordered (ISO 32000-1, 7.9.6)."""
    return name.encode() if name.isascii() else BOM_UTF16_BE + name.encode("utf-16-be")


class _Page:
    """A page as WeasyPrint's outline knows it."""

    def __init__(self) -> None:
        self.bookmarks: list[tuple[int, str, tuple[float, float], str]] = []
