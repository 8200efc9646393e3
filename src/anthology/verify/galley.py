"""A galley: the visible characters of a text with their places, on which a ledger is made again.

It shares no code with the cleaner and the editor, whose work it repeats.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from os.path import commonprefix

from anthology.model.decision import Redaction, names
from anthology.model.document import Block, Item, origins, plain
from anthology.model.place import Origin, Place
from anthology.model.splice import is_visible

_AROUND = 2000  # characters on each side of a column among which a change is looked for first


@dataclass(slots=True)
class _Line:
    """A line: its visible characters, and the column in the source of each."""

    text: str = ""
    columns: list[int] = field(default_factory=list)

    def put(self, start: int, end: int, new: str) -> None:
        column = self.columns[start] if start < len(self.columns) else self._next()
        self.text = self.text[:start] + new + self.text[end:]
        self.columns[start:end] = range(column, column + len(new))

    def _next(self) -> int:
        return self.columns[-1] + 1 if self.columns else 1


class Galley:
    """A text as it was read; private names are withheld in it as they are in its ledger."""

    def __init__(self, blocks: Sequence[Block], redactions: tuple[Redaction, ...]) -> None:
        self._lines: dict[int, _Line] = {}
        for block in blocks:
            for origin, character in _characters(block, redactions):
                if not is_visible(character):
                    continue
                line = self._lines.setdefault(origin.line, _Line())
                line.text += character
                line.columns.append(origin.column)
        self._numbers = sorted(self._lines)

    def make(self, place: Place, old: str, new: str) -> bool:
        """Make a change there; return whether what it takes for old stood at its place."""
        old, new = visible(old), visible(new)
        if old == new:
            return True
        at = self._found(place, old)
        if at is None:
            return False
        for start, end, put in reversed(list(_changes(old, new))):
            self._exchange(place.line, at + start, at + end, put)
        return True

    def text(self) -> str:
        """Return the visible characters in the order of the source."""
        return "".join(self._lines[number].text for number in self._numbers)

    def _found(self, place: Place, old: str) -> int | None:
        """Return the index in its line at which the old text stands, nearest to the column."""
        if place.line not in self._lines:
            self._numbers.insert(bisect_left(self._numbers, place.line), place.line)
            self._lines[place.line] = _Line()
        line = self._lines[place.line]
        near = bisect_left(line.columns, place.column)
        if not old:
            return near
        ahead = self._ahead(place.line, len(line.text) + len(old))
        around = range(max(0, near - _AROUND), min(near + _AROUND, len(line.text)))
        found = [i for i in around if ahead.startswith(old, i)] or [
            i for i in range(len(line.text)) if ahead.startswith(old, i)
        ]
        return min(found, key=lambda i: abs(line.columns[i] - place.column), default=None)

    def _ahead(self, number: int, many: int) -> str:
        """Return at least that many characters, if there are, from the beginning of a line on."""
        parts, length = [], 0
        for line in self._numbers[bisect_left(self._numbers, number) :]:
            parts.append(self._lines[line].text)
            length += len(parts[-1])
            if length >= many:
                break
        return "".join(parts)

    def _exchange(self, number: int, start: int, end: int, new: str) -> None:
        """Put new characters for those from one index to before another, over lines if need be."""
        line = self._lines[number]
        rest = end - len(line.text)
        below = bisect_left(self._numbers, number) + 1
        line.put(start, min(end, len(line.text)), new)
        while rest > 0:
            line = self._lines[self._numbers[below]]
            taken = min(rest, len(line.text))
            line.text, line.columns = line.text[taken:], line.columns[taken:]
            rest, below = rest - taken, below + 1


def visible(text: str) -> str:
    """Return the characters of a text that can be seen on a page."""
    return "".join(character for character in text if is_visible(character))


def _characters(
    block: Block, redactions: tuple[Redaction, ...]
) -> Iterator[tuple[Origin, str]]:
    """Yield each visible character of a block, an item's number included, with its origin."""
    first = block.words[0].origin
    if isinstance(block, Item) and block.number is not None:
        yield from ((first, character) for character in f"{block.number}.")
    text = plain(block.words)
    places = list(origins(block.words, range(len(text))))
    done = 0
    for start, end, put in names(text, redactions):
        yield from zip(places[done:start], text[done:start], strict=True)
        yield from ((places[start].moved(n), character) for n, character in enumerate(put))
        done = end
    yield from zip(places[done:], text[done:], strict=True)


def _changes(old: str, new: str) -> Iterator[tuple[int, int, str]]:
    """Yield what goes from where to where, and what comes for it, so that the rest stays."""
    ahead = len(commonprefix([old, new]))
    behind = len(commonprefix([old[ahead:][::-1], new[ahead:][::-1]]))
    gone, come = old[ahead : len(old) - behind], new[ahead : len(new) - behind]
    if not gone or not come:
        yield ahead, ahead + len(gone), come
        return
    for kind, i, j, k, m in SequenceMatcher(None, gone, come, autojunk=False).get_opcodes():
        if kind != "equal":
            yield ahead + i, ahead + j, come[k:m]
