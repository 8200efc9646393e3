"""The workroom: gives what stands from before, and has the rest made by all hands."""

from collections.abc import Callable, Hashable, Sequence
from hashlib import sha256
from typing import TypeVar

from weasyprint.text.ffi import pango

from anthology.model.means import Standing
from anthology.render.pdf.desk import Desk, furnish, set_piece
from anthology.render.pdf.hands import Hands
from anthology.render.pdf.piece import Copy, Face, Furnishing, Furniture, Piece
from anthology.render.pdf.setting import SHEETS
from anthology.render.pdf.typefaces import Fonts, made

_MARGINS = 300  # characters of HTML that are as much work as the margins of a page

_Task = TypeVar("_Task", bound=Hashable)
_Made = TypeVar("_Made")


class Workroom:
    """Gives pieces, margins and fonts in one theme."""

    def __init__(self, desk: Desk, hands: Hands, standing: Standing) -> None:
        self.desk = desk
        self._hands = hands
        self._standing = standing
        sheets = tuple(desk.theme.styles[name] for name in SHEETS)
        fonts = sorted((name, sha256(font).digest()) for name, font in desk.theme.fonts.items())
        self._theme = _digest(sheets, fonts, desk.empty, pango.pango_version())

    def pieces(self, copies: Sequence[Copy]) -> list[Piece]:
        """Return the copies as pieces; what was a draft goes on where it was set."""
        tasks = [(copy, len(copy.markup), copy.unnumbered) for copy in copies]
        return self._made(Piece, set_piece, tasks)

    def margins(self, rows: Sequence[tuple[Furnishing, ...]]) -> list[Furniture]:
        """Return the margins of the pages of each piece."""
        return self._made(Furniture, furnish, [(row, _MARGINS * len(row), row) for row in rows])

    def fonts(self, faces: tuple[Face, ...], *, hyphens_join: bool) -> Fonts:
        """Return the fonts of the book."""
        name = self._name(Fonts, (faces, hyphens_join))
        fonts = self._standing.find(name)
        if not isinstance(fonts, Fonts):
            fonts = made(faces, self.desk.theme, hyphens_join=hyphens_join)
            self._standing.keep(name, fonts)
        return fonts

    def _made(
        self,
        kind: type[_Made],
        work: Callable[[Desk, _Task], _Made],
        tasks: Sequence[tuple[_Task, int, Hashable]],
    ) -> list[_Made]:
        names = [self._name(kind, task) for task, _, _ in tasks]
        found = [self._standing.find(name) for name in names]
        missing = [n for n, thing in enumerate(found) if not isinstance(thing, kind)]
        for n, thing in zip(
            missing, self._hands.do(work, [tasks[n] for n in missing]), strict=True
        ):
            found[n] = thing
            self._standing.keep(names[n], thing)
        return [thing for thing in found if isinstance(thing, kind)]

    def _name(self, kind: type, task: object) -> str:
        return f"{kind.__name__.lower()}-{_digest(self._theme, task)}"


def _digest(*things: object) -> str:
    return sha256(repr(things).encode()).hexdigest()
