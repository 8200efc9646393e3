"""The imposition: in which order and on which sides the pages of all pieces stand in the book."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from anthology.render.pdf.piece import Counters, Furnishing, PageType, Piece, Unlinkable
from anthology.render.turning import Side

_SIDES: dict[str, Side] = {"left": "left", "right": "right"}
_OTHER: dict[Side, Side] = {"left": "right", "right": "left"}


@dataclass(frozen=True, slots=True)
class Member:
    """A piece, and the part of the book that it belongs to."""

    part: str
    piece: Piece


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece as it stands in the book: which side it begins on, and what is before it."""

    side: Side
    blank: PageType | None
    """The page that is left blank, so that it begins on its side."""


def sides(members: Sequence[Member], recto: Side) -> Iterator[Stretch]:
    """Yield for each piece on which side it begins; raises Unlinkable.

    `recto` is the side that a book opens with: right, or left if its lines run from right to left.
    A page that a break to one side leaves over is blank, and belongs to what both its neighbours
    are part of (CSS Paged Media 3, 3.1).
    """
    side = recto
    before: Member | None = None
    for member in members:
        wanted = _wanted(before, member, recto) or side
        blank = None
        if before and wanted != side:
            blank = PageType(side, is_blank=True, name=_common(before, member), groups=())
        yield Stretch(wanted, blank)
        side = wanted if len(member.piece.pages) % 2 == 0 else _OTHER[wanted]
        before = member


def _wanted(before: Member | None, member: Member, recto: Side) -> Side | None:
    """Return the side that a piece must begin on, where it must (CSS Fragmentation 3, 3.1)."""
    if not before:
        return None
    values = (*before.piece.breaks_after, *member.piece.breaks_before)
    known = {**_SIDES, "recto": recto, "verso": _OTHER[recto]}
    forced = [known[value] for value in values if value in known]
    named = before.piece.pages[-1].type.name != member.piece.pages[0].type.name
    if not forced and "page" not in values and not named:
        raise Unlinkable("a section does not begin a page")
    return forced[-1] if forced else None


def _common(before: Member, member: Member) -> str:
    """Return the name of the pages of what both are part of."""
    whole, part = member.piece.page_names
    return part if before.part == member.part else whole


def furnishings(
    pieces: Sequence[Piece], counters: Sequence[Sequence[Counters]]
) -> Iterator[tuple[Furnishing, ...]]:
    """Yield for each piece what the margins of its pages need, with the strings carried along."""
    carried: dict[str, str] = {}
    is_first = True
    for piece, counted in zip(pieces, counters, strict=True):
        rows = []
        for page, numbers in zip(piece.pages, counted, strict=True):
            own = dict(page.strings)
            names = sorted({*carried, *own})
            strings = tuple((name, carried.get(name, ""), own.get(name, ())) for name in names)
            rows.append(Furnishing(page.type, is_first, numbers, strings))
            carried |= {name: values[-1] for name, values in own.items()}
            is_first = False
        yield tuple(rows)


def with_total(counted: Sequence[Sequence[Counters]]) -> list[list[Counters]]:
    """Return the counters with the number of all pages among them."""
    total = sum(map(len, counted))
    pages = ("pages", (total,))
    return [[(pages, *(c for c in row if c[0] != "pages")) for row in rows] for rows in counted]
