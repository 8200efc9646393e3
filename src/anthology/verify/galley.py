"""A galley: the visible characters of a text with their places, on which a ledger is made again.

It shares no code with the cleaner and the editor, whose work it repeats.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from anthology.model.decision import Redaction
from anthology.model.document import Block
from anthology.model.place import Place
from anthology.verify.changes import changes
from anthology.verify.characters import characters, visible

_AROUND = 2000  # characters on each side of a column among which a change is looked for first

Made = tuple[str, tuple[int, int], int | None]
"""A character of a finished galley, its line and column, and its number among those read."""


@dataclass(slots=True)
class _Line:
    """A line: its visible characters, for each the column, and its number among those read.

    No number (None) stands for a character that the ledger put in.
    """

    text: str = ""
    columns: list[int] = field(default_factory=list)
    numbers: list[int | None] = field(default_factory=list)

    def put(self, start: int, end: int, new: str, column: int) -> None:
        self.text = self.text[:start] + new + self.text[end:]
        self.columns[start:end] = range(column, column + len(new))
        self.numbers[start:end] = [None] * len(new)

    def column(self, index: int) -> int:
        return self.columns[min(index, len(self.columns) - 1)] if self.columns else 1


class Galley:
    """A text as it was read; private names are withheld in it as they are in its ledger."""

    def __init__(self, blocks: Sequence[Block], redactions: tuple[Redaction, ...]) -> None:
        self.read = tuple(characters(blocks, redactions))
        """The visible characters as they were read."""
        self._lines: dict[int, _Line] = {}
        for number, character in enumerate(self.read):
            line = self._lines.setdefault(character.place[0], _Line())
            line.columns.append(character.place[1])
            line.numbers.append(number)
        for line in self._lines.values():
            line.text = "".join(self.read[n].text for n in line.numbers if n is not None)
        self._numbers = sorted(self._lines)
        self.touched: set[tuple[int, int]] = set()
        """Where changes stood in what was read, each up to the character that follows it."""

    def make(self, place: Place, old: str, new: str) -> bool:
        """Make a change there; return whether what it takes for old stood at its place."""
        below, unseen = old.startswith("\n"), _unseen(old)
        old, new = visible(old), visible(new)
        if old == new:
            return True
        if not old:
            self._insert(place, new)
            return True
        for number in self._near(place.line, 2 if below else 1):
            column = place.column + unseen if number == place.line else 1
            at = self._found(number, column, old)
            if at is not None:
                self.touched.update(self._places(number, at, at + len(old) + 1))
                for start, end, put in reversed(list(changes(old, new))):
                    self._exchange(number, at + start, at + end, put)
                return True
        return False

    def made(self) -> Iterator[Made]:
        """Yield each character with its line and column, and its number among those read."""
        for number in self._numbers:
            line = self._lines[number]
            for text, column, one in zip(line.text, line.columns, line.numbers, strict=True):
                yield text, (number, column), one

    def _near(self, line: int, many: int) -> list[int]:
        """Return the first lines with anything on them from a line on."""
        first = bisect_left(self._numbers, line)
        return list(islice((n for n in self._numbers[first:] if self._lines[n].text), many))

    def _insert(self, place: Place, new: str) -> None:
        if place.line not in self._lines:
            self._numbers.insert(bisect_left(self._numbers, place.line), place.line)
            self._lines[place.line] = _Line()
        line = self._lines[place.line]
        at = bisect_left(line.columns, place.column)
        line.put(at, at, new, place.column)

    def _found(self, number: int, column: int, old: str) -> int | None:
        """Return the index in that line at which the old text stands, nearest to the column."""
        line = self._lines[number]
        near = bisect_left(line.columns, column)
        ahead = self._ahead(number, len(line.text) + len(old))
        around = range(max(0, near - _AROUND), min(near + _AROUND, len(line.text)))
        found = [i for i in around if ahead.startswith(old, i)] or [
            i for i in range(len(line.text)) if ahead.startswith(old, i)
        ]
        return min(found, key=lambda i: abs(line.columns[i] - column), default=None)

    def _ahead(self, number: int, many: int) -> str:
        """Return at least that many characters, if there are, from the beginning of a line on."""
        parts, length = [], 0
        for line in self._numbers[bisect_left(self._numbers, number) :]:
            parts.append(self._lines[line].text)
            length += len(parts[-1])
            if length >= many:
                break
        return "".join(parts)

    def _places(self, number: int, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the places from one index to before another, counted from that line on."""
        for line in self._numbers[bisect_left(self._numbers, number) :]:
            columns = self._lines[line].columns
            yield from ((line, column) for column in columns[start : max(0, end)])
            start, end = max(0, start - len(columns)), end - len(columns)
            if end <= 0:
                return

    def _exchange(self, number: int, start: int, end: int, new: str) -> None:
        """Put new characters for those from one index to before another, over lines if need be.

        The indices count from the beginning of that line on, also where they lie beyond its end.
        """
        at = bisect_left(self._numbers, number)
        line, first = self._lines[number], start + (start < end)
        while first > len(line.text):
            first, start, end = (index - len(line.text) for index in (first, start, end))
            at += 1
            line = self._lines[self._numbers[at]]
        rest = end - len(line.text)
        line.put(start, min(end, len(line.text)), new, line.column(start))
        while rest > 0:
            at += 1
            line = self._lines[self._numbers[at]]
            taken = min(rest, len(line.text))
            line.put(0, taken, "", 1)
            rest -= taken


def _unseen(text: str) -> int:
    """Return how many characters before its first visible one a text begins with."""
    return next((at for at, one in enumerate(text) if visible(one)), 0)
