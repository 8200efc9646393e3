"""Reads a PDF as a screen reader does: by its structure, piece by piece; the door to pikepdf."""

import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pikepdf

_PAIR = re.compile(rb"<([0-9a-fA-F]{4})> <([0-9a-fA-F]*)>")
_SPACE = 0.12  # of the font's size: a gap that wide parts words


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters drawn in one go, from `x` to `end` on the line `y`, in text space units."""

    text: str
    x: float
    end: float
    y: float
    size: float
    label: bool = False
    """Whether it is the label of a list's item."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its label, its pieces by their number in the structure, and what is outside it."""

    label: str
    marked: dict[int, Piece]
    artifacts: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class _Font:
    """What a font's codes mean (ISO 32000-1, 9.10.3) and how wide they are, in thousandths."""

    characters: dict[int, str]
    widths: dict[int, float]


def opened(content: bytes) -> pikepdf.Pdf:
    """Return the PDF, opened from memory."""
    return pikepdf.open(io.BytesIO(content))


class PdfText:
    """A PDF opened for reading."""

    def __init__(self, content: bytes) -> None:
        self.pdf = opened(content)
        self._fonts: dict[tuple[int, int], _Font] = {}
        self.pages = [self._page(page) for page in self.pdf.pages]

    def reading(self) -> list[tuple[int, Piece]]:
        """Return all pieces in reading order, each with the index of its page."""
        indices = {page.obj.objgen: index for index, page in enumerate(self.pdf.pages)}
        root = self.pdf.Root.get("/StructTreeRoot")
        return list(self._walk(root, indices, 0, label=False)) if root is not None else []

    def destinations(self) -> dict[str, int]:
        """Return the index of the page to which each name leads (ISO 32000-1, 12.3.2.3)."""
        indices = {page.obj.objgen: index for index, page in enumerate(self.pdf.pages)}
        names = self.pdf.Root.get("/Names", pikepdf.Dictionary()).get("/Dests")
        tree = pikepdf.NameTree(names) if names is not None else {}
        return {str(name): indices[place[0].objgen] for name, place in tree.items()}

    def _walk(
        self, element: pikepdf.Object, indices: dict[tuple[int, int], int], page: int, *, label: bool
    ) -> Iterator[tuple[int, Piece]]:
        if "/Pg" in element:
            page = indices[element.Pg.objgen]
        label = label or element.get("/S") == "/Lbl"
        kids = element.get("/K", ())
        for kid in kids if isinstance(kids, pikepdf.Array) else (kids,):
            if isinstance(kid, int):
                if piece := self.pages[page].marked.get(kid):
                    yield page, Piece(piece.text, piece.x, piece.end, piece.y, piece.size, label)
            elif "/K" in kid:
                yield from self._walk(kid, indices, page, label=label)

    def _page(self, page: pikepdf.Page) -> Page:
        marked: dict[int, Piece] = {}
        artifacts: list[Piece] = []
        number: int | None = None
        x = y = size = 0.0
        font = _Font({}, {})
        for operands, operator in pikepdf.parse_content_stream(page):
            match str(operator):
                case "BDC" | "BMC":
                    number = _number(operands)
                case "Tf":
                    font, size = self._font(page, str(operands[0])), float(operands[1])
                case "Tm":
                    x, y = float(operands[4]), float(operands[5])
                case "TJ" | "Tj":
                    piece = _piece(operands[0], font, (x, y, size))
                    if number is None:
                        artifacts.append(piece)
                    else:
                        marked[number] = piece
        return Page(page.label, marked, tuple(artifacts))

    def _font(self, page: pikepdf.Page, name: str) -> _Font:
        font = page.obj.Resources.Font[name]
        if font.objgen not in self._fonts:
            self._fonts[font.objgen] = _read_font(font)
        return self._fonts[font.objgen]


def _number(operands: Iterable[pikepdf.Object]) -> int | None:
    """Return the number that ties marked content to the structure; None for an artifact."""
    for operand in operands:
        if isinstance(operand, pikepdf.Dictionary) and "/MCID" in operand:
            return int(operand.MCID)
    return None


def _piece(shown: pikepdf.Object, font: _Font, at: tuple[float, float, float]) -> Piece:
    x, y, size = at
    text, width = [], 0.0
    for part in shown if isinstance(shown, pikepdf.Array) else (shown,):
        if isinstance(part, pikepdf.String):
            codes = bytes(part)
            for high, low in zip(codes[::2], codes[1::2], strict=True):
                code = high << 8 | low
                text.append(font.characters.get(code, "\ufffd"))
                width += font.widths.get(code, 0)
        else:
            width -= float(part)
    return Piece("".join(text), x, x + width * size / 1000, y, size)


def _read_font(font: pikepdf.Object) -> _Font:
    pairs = _PAIR.findall(font.ToUnicode.read_bytes())
    characters = {int(a, 16): bytes.fromhex(b.decode()).decode("utf-16-be") for a, b in pairs}
    widths: dict[int, float] = {}
    row = list(font.DescendantFonts[0].get("/W", ()))
    for first, many in zip(row[::2], row[1::2], strict=True):
        widths |= {int(first) + n: float(width) for n, width in enumerate(many)}
    return _Font(characters, widths)


def joined(pieces: Iterable[tuple[int, Piece]]) -> Iterator[str]:
    """Yield the pieces as text: a line feed where a line or a page ends, a space for a gap."""
    last: tuple[int, Piece] | None = None
    for page, piece in pieces:
        if last:
            yield _between(last, (page, piece))
        yield piece.text
        last = page, piece


def _between(one: tuple[int, Piece], other: tuple[int, Piece]) -> str:
    (page, before), (next_page, after) = one, other
    if page != next_page or abs(before.y - after.y) > before.size / 2:
        return "\n"
    touch = -after.size < after.x - before.end < _SPACE * after.size
    return "" if touch else " "
