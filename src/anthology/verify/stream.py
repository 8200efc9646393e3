"""A book as one stream of its visible characters, with where blocks, marks and pages begin."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise

from anthology.model.place import Place
from anthology.verify.words import words

_SHOWN = 40  # characters of a piece, to know it by


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The characters from `start` to before `end`, and what they are: a mark with its value."""

    start: int
    end: int
    name: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of the characters of one piece."""

    element: int = 0
    """The number of the block that the piece stands in; 0 for none that is compared."""
    kind: str = ""
    marks: frozenset[tuple[str, str]] = frozenset()
    face: str = ""
    """The font they are set in, where the format has one."""
    place: Place | None = None
    """Where they stand: in a source, or on a page."""


@dataclass(slots=True)
class Stream:
    """The characters of a book, in order, without white space and in compatibility form (NFKC)."""

    text: str = ""
    _parts: list[str] = field(default_factory=list)
    _raw: list[str] = field(default_factory=list)
    _starts: list[int] = field(default_factory=list)
    _told: list[Told] = field(default_factory=list)
    _length: int = 0

    def add(self, text: str, told: Told) -> None:
        """Add the visible characters of a piece."""
        visible = "".join(words([text]))
        if visible:
            self._parts.append(visible)
            self._raw.append(text)
            self._starts.append(self._length)
            self._told.append(told)
            self._length += len(visible)

    def extend(self, other: "Stream") -> "Stream":
        """Add all pieces of another stream; return itself."""
        for start, end, told in other.pieces():
            self.add(other.text[start:end], told)
        return self

    def closed(self) -> "Stream":
        """Return the stream with its text, for looking things up."""
        self.text = "".join(self._parts)
        return self

    def pieces(self) -> Iterator[tuple[int, int, Told]]:
        """Yield for each piece where it starts and ends, and what is told of it."""
        ends = pairwise([*self._starts, self._length])
        for (start, end), told in zip(ends, self._told, strict=True):
            yield start, end, told

    def at(self, offset: int) -> Told:
        """Return what is told of the character with that index."""
        return self._told[max(0, bisect_right(self._starts, offset) - 1)] if self._told else Told()

    def between(self, start: int, end: int) -> list[Told]:
        """Return what is told of the pieces that have characters from one to before another."""
        first = max(0, bisect_right(self._starts, start) - 1)
        return self._told[first : bisect_left(self._starts, end)]

    def shown(self, start: int, end: int) -> str:
        """Return the first words of the pieces from one character to before another."""
        first = max(0, bisect_right(self._starts, start) - 1)
        text = " ".join("".join(self._raw[first : bisect_left(self._starts, end)]).split())
        return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"

    def blocks(self) -> list[Span]:
        """Return the blocks that are told of, each with its kind, in order."""
        found: list[Span] = []
        known: dict[int, int] = {}
        for start, end, told in self.pieces():
            if told.element and told.element in known:
                index = known[told.element]
                found[index] = replace(found[index], end=end)
            elif told.element:
                known[told.element] = len(found)
                found.append(Span(start, end, told.kind))
        return found

    def marked(self, names: Iterable[str]) -> list[Span]:
        """Return the longest stretches that bear each mark of those names, in order."""
        wanted = set(names)
        begun: dict[tuple[str, str], int] = {}
        found: list[Span] = []
        for start, _, told in self.pieces():
            borne = {mark for mark in told.marks if mark[0] in wanted}
            found += [Span(begun.pop(mark), start, *mark) for mark in begun.keys() - borne]
            begun |= dict.fromkeys(borne - begun.keys(), start)
        found += [Span(start, self._length, *mark) for mark, start in begun.items()]
        return sorted(found)
