"""A desk at which a book is set, here or in a process of its own."""

from dataclasses import dataclass
from functools import cached_property

from anthology.model.edition import Theme
from anthology.render.pdf.furnishing import Furnisher
from anthology.render.pdf.piece import Copy, Furnishing, Furniture, Piece
from anthology.render.pdf.setting import Compositor


@dataclass(frozen=True)
class Desk:
    """A compositor, and who sets the margins of pages; both read the styles when first needed."""

    theme: Theme
    empty: str
    """The page of HTML of the book without sections."""

    @cached_property
    def compositor(self) -> Compositor:
        """Return who sets sections."""
        return Compositor(self.theme)

    @cached_property
    def furnisher(self) -> Furnisher:
        """Return who sets margins."""
        return Furnisher(self.compositor, self.empty)


def set_piece(desk: Desk, copy: Copy) -> Piece:
    """Return a section as a piece."""
    return desk.compositor.set_piece(copy)


def furnish(desk: Desk, pages: tuple[Furnishing, ...]) -> Furniture:
    """Return the margins of pages."""
    return desk.furnisher.furnish(pages)
