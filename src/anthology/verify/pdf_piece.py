"""A piece of a PDF's text: characters drawn in one go, and what is known of them."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import pikepdf

from anthology.model.direction import runs_backward
from anthology.verify.pdf_around import Around
from anthology.verify.pdf_font import Font

_TOUCH = 0.12  # of the font's size: a gap that wide parts words


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters drawn in one go, from `x` to `end` on the line `y`, in text space units."""

    text: str
    x: float
    end: float
    y: float
    size: float
    on_page: bool = True
    """Whether all of it stands on the paper."""
    face: str = ""
    """The name of the font that it is set in."""
    glyphs: tuple[str, ...] = ()
    """What each glyph shows, from left to right, where any runs from right to left."""
    is_composed: bool = False
    """Whether its font draws letters in parts, of which one alone does not tell the letter."""
    is_turned: bool = False
    """Whether its text is in the order in which it is read, and it is drawn in another."""
    around: Around = field(default_factory=Around)

    def draws_on(self, other: "Piece") -> bool:
        """Return whether another piece goes on where this one ends, on its line."""
        on_its_line = abs(other.y - self.y) < self.size
        return on_its_line and -self.size < other.x - self.end < _TOUCH * self.size

    def joined(self, other: "Piece") -> "Piece":
        """Return the piece with another that is drawn on in the same marked content."""
        return replace(
            self,
            text=self.text + other.text,
            end=other.end,
            on_page=self.on_page and other.on_page,
            glyphs=(self.glyphs or tuple(self.text)) + (other.glyphs or tuple(other.text))
            if self.glyphs or other.glyphs
            else (),
            is_composed=self.is_composed or other.is_composed,
        )

    @property
    def role(self) -> str:
        """Return Label (of a list's item), Note or Reference (its call), where it is one."""
        return self.around.role


def drawn_on(pieces: list[Piece], piece: Piece) -> None:
    """Add a piece to those of one marked content; one that goes on with the last is its end."""
    if pieces and pieces[-1].draws_on(piece):
        pieces[-1] = pieces[-1].joined(piece)
    else:
        pieces.append(piece)


def drawn(shown: Sequence[bytes | float], font: Font, at: tuple[float, float, float]) -> Piece:
    """Return what is drawn with a font at x and y in a size: codes, and gaps between them."""
    x, y, size = at
    text, width = "", 0.0
    for part in shown:
        if isinstance(part, bytes):
            characters, advance = font.read(part)
            text, width = text + characters, width + advance
        else:
            width -= part
    piece = Piece(text, x, x + width * size / 1000, y, size, face=font.name)
    if not runs_backward(text):
        return piece
    glyphs = tuple(g for part in shown if isinstance(part, bytes) for g in font.each(part))
    return replace(piece, glyphs=glyphs, is_composed=font.is_composed)


@dataclass(frozen=True, slots=True)
class Paper:
    """The sheet that a page is printed on, from side to side in points."""

    left: float
    bottom: float
    right: float
    top: float

    def bearing(self, piece: Piece, space: pikepdf.Matrix) -> Piece:
        """Return a piece, drawn in that space, that knows whether it is on the paper wholly."""
        ends = (space.transform((x, piece.y)) for x in (piece.x, piece.end))
        is_on = all(self.left <= x <= self.right and self.bottom <= y <= self.top for x, y in ends)
        return piece if is_on else replace(piece, on_page=False)
