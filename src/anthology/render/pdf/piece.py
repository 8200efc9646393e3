"""What passes between those who set a book: copies to set, and the pieces that they become."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from anthology.render.pdf.fragment import Fragment

Counters = tuple[tuple[str, tuple[int, ...]], ...]
"""The page's counters by name, as CSS knows them (CSS Lists 3, 4)."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A section to be set, and all that it must know of the rest of the book."""

    markup: str
    """A page of HTML that holds the section alone."""
    is_first: bool
    """Whether the book begins with it."""
    starts_left: bool = False
    known: tuple[str, ...] = ()
    """Anchors in other sections to which it has links."""
    numbers: tuple[tuple[str, Counters], ...] = ()
    """The counters of the pages whose numbers it prints, by anchor; none as long as unknown."""

    @property
    def is_draft(self) -> bool:
        """Return whether numbers are still lacking."""
        return any(not counters for _, counters in self.numbers)

    @property
    def unnumbered(self) -> "Copy":
        """Return the copy as it was before any number was known."""
        return replace(self, numbers=tuple((anchor, ()) for anchor, _ in self.numbers))


@dataclass(frozen=True, slots=True)
class PageType:
    """What selectors know of a page (CSS Paged Media 3, 3.1), and which rules they chose."""

    side: str
    is_blank: bool
    name: str
    groups: tuple[tuple[str, int], ...]
    rules: tuple[int, ...] = ()
    """The rules that had a say in the measures of the page."""


@dataclass(frozen=True, slots=True)
class Furnishing:
    """What the margins of one page need: its type, its place, its counters, its strings."""

    type: PageType
    is_first: bool
    counters: Counters
    strings: tuple[tuple[str, str, tuple[str, ...]], ...]
    """By name, the last string before the page, and those that the page sets."""


@dataclass(frozen=True, slots=True)
class Face:
    """A face as a piece uses it: what the PDF says of it, and the glyphs that are drawn."""

    facts: Mapping[str, object]
    digest: str
    """The SHA-256 of the font's file."""
    widths: Mapping[int, float]
    meanings: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class PieceOfPage:
    """A page of a piece: its object's number, its type, and the strings that it sets."""

    number: int
    type: PageType
    strings: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A line of the outline: where it leads is an index of a page and a point, in PDF units."""

    level: int
    label: str
    page: int
    x: float
    y: float
    state: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A section set in pages, ready to be put anywhere in a book; a draft has nothing to draw."""

    pages: tuple[PieceOfPage, ...]
    names: tuple[tuple[str, int, float, float], ...]
    """Each anchor with the index of its page and the point where it is, in PDF units."""
    fragment: Fragment = field(default=Fragment((), 0, b"", ()), repr=False)
    tops: tuple[int, ...] = ()
    """The numbers of the structure elements that stand below the document."""
    leaf: int = 0
    """The number of its leaf in the parent tree."""
    keys: int = 0
    """How many keys it has in the parent tree."""
    bookmarks: tuple[Bookmark, ...] = ()
    faces: tuple[Face, ...] = field(default=(), repr=False)
    states: tuple[tuple[str, bytes], ...] = ()
    """Graphics states by the name that says what they are."""
    breaks_before: tuple[str, ...] = ()
    """The breaks that its first elements ask for before it (CSS Fragmentation 3, 3.1)."""
    breaks_after: tuple[str, ...] = ()
    """The breaks that its last elements ask for after it."""
    page_names: tuple[str, str] = ("", "")
    """The names of pages that belong to the book as a whole, and to the part it stands in."""


@dataclass(frozen=True, slots=True)
class Furniture:
    """Running heads and page numbers of some pages in a row: a stream for each page."""

    streams: tuple[tuple[bytes, bytes], ...]
    """Each the dictionary, and the content."""
    faces: tuple[Face, ...]
    states: tuple[tuple[str, bytes], ...]


class Unlinkable(Exception):  # noqa: N818 - a verdict
    """A style or section asks for what only a book set as a whole can give."""
