"""Reads a PDF as a screen reader does: by its structure, piece by piece."""

import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import count

import pikepdf

from anthology.verify.pdf_around import Around
from anthology.verify.pdf_backward import read_as
from anthology.verify.pdf_font import Font, read_font
from anthology.verify.pdf_operations import operations
from anthology.verify.pdf_piece import Paper, Piece, drawn, drawn_on


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its label, its pieces by their number in the structure, and what is outside it.

    A picture is one number with all that is written in it.
    """

    label: str
    marked: dict[int, list[Piece]]
    artifacts: tuple[Piece, ...]

    @property
    def pieces(self) -> list[Piece]:
        """Return all pieces of its text, as they are drawn."""
        return [piece for row in self.marked.values() for piece in row]


def opened(content: bytes) -> pikepdf.Pdf:
    """Return the PDF, opened from memory."""
    return pikepdf.open(io.BytesIO(content))


def told(content: bytes) -> Iterator[str]:
    """Yield what a PDF tells of itself: its information, its metadata, its bookmarks."""
    with opened(content) as pdf:
        yield from (str(value) for value in pdf.docinfo.values())
        if "/Metadata" in pdf.Root:
            yield pdf.Root.Metadata.read_bytes().decode("utf-8", errors="replace")
        with pdf.open_outline() as outline:
            yield from (str(entry.title) for entry in outline.root)


@lru_cache(maxsize=1)
def read(content: bytes) -> "PdfText":
    """Return the PDF as text; one is kept in mind, for the examinations that follow each other."""
    return PdfText(content)


class PdfText:
    """A PDF opened for reading."""

    def __init__(self, content: bytes) -> None:
        self._pdf = opened(content)
        self._numbers = count(1)
        self._fonts: dict[tuple[int, int], Font] = {}
        self._indices = {page.obj.objgen: index for index, page in enumerate(self._pdf.pages)}
        self.pages = [self._page(page) for page in self._pdf.pages]

    def reading(self) -> Iterator[tuple[int, Piece]]:
        """Yield all pieces in reading order (ISO 32000-1, 14.7), each with its page's index."""
        if "/StructTreeRoot" in self._pdf.Root:
            yield from self._walk(self._pdf.Root.StructTreeRoot, 0, Around())

    def destinations(self) -> dict[str, int]:
        """Return the index of the page to which each name leads (ISO 32000-1, 12.3.2.3)."""
        names = self._pdf.Root.get("/Names", pikepdf.Dictionary())
        tree = pikepdf.NameTree(names.Dests) if "/Dests" in names else {}
        return {str(name): self._indices[place[0].objgen] for name, place in tree.items()}

    def created(self) -> str:
        """Return when the PDF says that it was made (ISO 32000-1, 14.3.3); empty for never."""
        return str(self._pdf.docinfo.get("/CreationDate", ""))

    def identifier(self) -> str:
        """Return the identifier that the PDF bears (ISO 32000-1, 14.4); empty where it has none."""
        found = self._pdf.trailer.get("/ID", pikepdf.Array())
        return bytes(found[0]).decode("utf-8", errors="replace") if len(found) else ""

    def _walk(
        self, element: pikepdf.Object, page: int, around: Around
    ) -> Iterator[tuple[int, Piece]]:
        if "/Pg" in element:
            page = self._indices[element.Pg.objgen]
        around = around.within(element, next(self._numbers))
        within = self._kids(element, page, around)
        yield from (
            read_as(list(within), str(element.ActualText)) if "/ActualText" in element else within
        )

    def _kids(
        self, element: pikepdf.Object, page: int, around: Around
    ) -> Iterator[tuple[int, Piece]]:
        kids = element.get("/K", pikepdf.Array())
        for kid in kids if isinstance(kids, pikepdf.Array) else (kids,):
            if isinstance(kid, int):
                for piece in self.pages[page].marked.get(kid, ()):
                    yield page, replace(piece, around=around)
            elif "/K" in kid:
                yield from self._walk(kid, page, around)

    def _page(self, page: pikepdf.Page) -> Page:
        marked: dict[int, list[Piece]] = {}
        artifacts: list[Piece] = []
        number: int | None = None
        x = y = size = 0.0
        font = Font({}, {})
        space, outer = pikepdf.Matrix(), list[pikepdf.Matrix]()
        paper = Paper(*(float(side) for side in page.mediabox))
        for operation in operations(page):
            match operation.name:
                case "BDC" | "BMC":
                    number = next(map(int, operation.numbers), None)
                case "q":
                    outer.append(space)
                case "Q":
                    space = outer.pop()
                case "cm":
                    space = pikepdf.Matrix(*operation.numbers) @ space
                case "Tf":
                    font, (size,) = self._font(page, operation.font), operation.numbers
                case "Tm":
                    x, y = operation.numbers[4:6]
                case "TJ" | "Tj":
                    piece = drawn(operation.shown, font, (x, y, size))
                    piece, x = paper.bearing(piece, space), piece.end
                    if number is None:
                        artifacts.append(piece)
                    else:  # another font, or a raised accent, draws on in the same piece
                        drawn_on(marked.setdefault(number, []), piece)
        return Page(str(page.label), marked, tuple(artifacts))

    def _font(self, page: pikepdf.Page, name: str) -> Font:
        font = page.obj.Resources.Font[f"/{name}"]
        if font.objgen not in self._fonts:
            self._fonts[font.objgen] = read_font(font)
        return self._fonts[font.objgen]
