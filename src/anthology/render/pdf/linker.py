"""The linker: a book is set section by section, and its pieces become one PDF.

Only what changed is set again; what depends on the place of a section in the book is added when
the pieces are put together. Where a section prints page numbers, it is set again until they agree.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from anthology.model.said import Labels
from anthology.render.pdf import imposition
from anthology.render.pdf.assembly import Part
from anthology.render.pdf.imposition import Member, Stretch
from anthology.render.pdf.numbers import label
from anthology.render.pdf.piece import Copy, Counters, Piece, Unlinkable
from anthology.render.pdf.workroom import Workroom
from anthology.render.turning import Side

_NAMES = re.compile(r'\s(id|href|data-target)="(#?)([^"]+)"')
_ONLY_AS_A_WHOLE = re.compile(r"element\(|target-text\(|\bstart\s*\)|:nth\(\s*\d+\s*\)")
_ROUNDS = 8  # as WeasyPrint itself tries


@dataclass(frozen=True, slots=True)
class Leaf:
    """A section to be set: the name of its part, and its page of HTML."""

    part: str
    markup: str
    with_pages: Callable[[Labels], str] | None = None
    """Gives its page of HTML anew when the pages of all anchors are known; None if it is final."""


@dataclass(frozen=True, slots=True)
class _Book:
    """The pieces in order, blank pages among them, with the counters of each page."""

    pieces: tuple[Piece, ...]
    counters: tuple[tuple[Counters, ...], ...]

    def numbers(self) -> dict[str, Counters]:
        """Return the counters of the page on which each anchor stands."""
        return {
            name: counters[page]
            for piece, counters in zip(self.pieces, self.counters, strict=True)
            for name, page, _, _ in piece.names
        }


def refuse_unlinkable(theme_styles: Sequence[str]) -> None:
    """Raise Unlinkable where the styles ask for what only a book set as a whole can give."""
    for style in theme_styles:
        if found := _ONLY_AS_A_WHOLE.search(style):
            raise Unlinkable(f"the styles say {found[0]}")


def bound(leaves: Sequence[Leaf], room: Workroom, recto: Side) -> list[Part]:
    """Return the pieces of a book in order, with their margins; raises Unlinkable.

    `recto` is the side that the book opens with.
    """
    book = _agreed(leaves, room, recto)
    counters = imposition.with_total(book.counters)
    wanted = list(imposition.furnishings(book.pieces, counters))
    margins = room.margins(wanted)
    return [Part(*pair) for pair in zip(book.pieces, margins, strict=True)]


def _agreed(leaves: Sequence[Leaf], room: Workroom, recto: Side) -> _Book:
    """Set the sections until each begins on the side and prints the numbers it was set for."""
    copies = list(_copies(leaves))
    pieces: dict[Copy, Piece] = {}
    for _ in range(_ROUNDS):
        missing = list(dict.fromkeys(copy for copy in copies if copy not in pieces))
        pieces |= zip(missing, room.pieces(missing), strict=True)
        members = [Member(f.part, pieces[c]) for f, c in zip(leaves, copies, strict=True)]
        stretches = list(imposition.sides(members, recto))
        book = _counted(members, stretches, room)
        known = book.numbers()
        leaves, copies_now = _paged(leaves, copies, known)
        renewed = [_renewed(*row, known) for row in zip(copies_now, stretches, strict=True)]
        if renewed == copies:
            return book
        copies = renewed
    raise Unlinkable("the numbers of the pages do not come to rest")


def _paged(
    leaves: Sequence[Leaf], copies: list[Copy], known: Mapping[str, Counters]
) -> tuple[Sequence[Leaf], list[Copy]]:
    """Return the sections and their copies, anew where they name pages that are now known."""
    if not any(leaf.with_pages for leaf in leaves):
        return leaves, copies
    labels = {
        anchor: label(anchor, dict(counters)["page"][-1]) for anchor, counters in known.items()
    }
    leaves = [
        replace(leaf, markup=leaf.with_pages(labels)) if leaf.with_pages else leaf
        for leaf in leaves
    ]
    return leaves, list(_copies(leaves))


def _copies(leaves: Sequence[Leaf]) -> Iterator[Copy]:
    named = [_named(leaf.markup) for leaf in leaves]
    anchors = frozenset().union(*(names.own for names in named))
    for number, (leaf, names) in enumerate(zip(leaves, named, strict=True)):
        known = tuple(sorted((names.led_to & anchors) - names.own))
        numbers = tuple((target, ()) for target in sorted(names.paged & anchors))
        yield Copy(leaf.markup, number == 0, known=known, numbers=numbers)


@dataclass(frozen=True, slots=True)
class _Names:
    """The anchors that a section has, those it has links to, and those whose pages it prints."""

    own: frozenset[str]
    led_to: frozenset[str]
    paged: frozenset[str]


@lru_cache(maxsize=4096)
def _named(markup: str) -> _Names:
    found: dict[str, set[str]] = {"id": set(), "href#": set(), "data-target#": set()}
    for kind, mark, name in _NAMES.findall(markup):
        if (where := f"{kind}{mark}") in found:
            found[where].add(name)
    return _Names(*map(frozenset, found.values()))


def _renewed(copy: Copy, stretch: Stretch, known: Mapping[str, Counters]) -> Copy:
    """Return the copy as it must be set to stand where it now stands."""
    numbers = tuple((target, known.get(target, ())) for target, _ in copy.numbers)
    return replace(copy, starts_left=stretch.side == "left", numbers=numbers)


def _counted(members: Sequence[Member], stretches: Sequence[Stretch], room: Workroom) -> _Book:
    """Return the pieces that are set, with blank pages, and the counters of all their pages."""
    pieces: list[Piece] = []
    for member, stretch in zip(members, stretches, strict=True):
        if stretch.blank:
            pieces.append(room.desk.furnisher.blank(stretch.blank))
        pieces.append(member.piece)
    rows: list[tuple[Counters, ...]] = []
    counters: Counters = ()
    for piece in pieces:
        row: list[Counters] = []
        for page in piece.pages:
            is_first = not rows and not row
            counters = room.desk.furnisher.count(page.type, counters, is_first=is_first)
            row.append(counters)
        rows.append(tuple(row))
    return _Book(tuple(pieces), tuple(rows))
