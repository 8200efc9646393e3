"""Characters that nobody sees and that turn the words after them (Unicode Standard Annex 9, 2)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from operator import attrgetter
from unicodedata import bidirectional

from anthology.model.direction import Way

STEERS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_LETTER = "[0-9A-Za-z\u00c0-\u052f]"
_TORN = re.compile(f"(?<={_LETTER})[\u202a-\u202c\u2066-\u2069]+(?={_LETTER})")
"""What parts a word of Latin, Greek or Cyrillic, or a number."""
_OPENED: dict[str, Way] = {
    "\u202a": "ltr",
    "\u202b": "rtl",
    "\u202d": "ltr",
    "\u202e": "rtl",
    "\u2066": "ltr",
    "\u2067": "rtl",
}
_AS_ITS_FIRST, _ENDS_ISOLATE, _ENDS_EMBEDDING = "\u2068", "\u2069", "\u202c"
_ISOLATES = {"\u2066", "\u2067", _AS_ITS_FIRST}
_AGAINST: dict[str, set[str]] = {"\u202d": {"R", "AL"}, "\u202e": {"L", "EN", "AN"}}
"""What runs against each override: letters of the other way, and in one of them digits."""
_WAYS: dict[str, Way] = {"L": "ltr", "R": "rtl", "AL": "rtl"}


@dataclass(frozen=True, slots=True)
class Scope:
    """The words that a character steers: from itself to before `end`, with what closes it."""

    start: int
    end: int
    is_closed: bool
    way: Way

    @property
    def inner(self) -> tuple[int, int]:
        """Return where its words start and end, without the characters that open and close it."""
        return self.start + 1, self.end - self.is_closed


def scopes(text: str) -> list[Scope]:
    """Return the scopes of a block that stand in no other; one that is never closed ends with it.

    So Unicode Standard Annex 9 has it (BD9, X5a to X8): an isolate's end also ends what was opened
    in it, and the end of a paragraph ends all.
    """
    outer: list[Scope] = []
    for scope in sorted(_all(text), key=attrgetter("start")):
        if not outer or scope.start >= outer[-1].end:
            outer.append(scope)
    return outer


def disordered(text: str) -> Iterator[tuple[int, int]]:
    """Yield where characters that leave no order to read in start and end.

    They are overrides by which letters stand in reverse; and, in a text that runs both ways, what
    parts a word from left to right, so that its halves would stand apart.
    """
    for scope in sorted(_all(text), key=attrgetter("start")):
        against = _AGAINST.get(text[scope.start])
        if against and any(bidirectional(c) in against for c in text[scope.start : scope.end]):
            yield scope.start, scope.start + 1
    if has_backward_letters(text):
        for found in _TORN.finditer(text):
            yield found.span()


def has_backward_letters(text: str) -> bool:
    """Return whether any letter of a text runs from right to left; a mark of direction is none."""
    return any(c.isalpha() and bidirectional(c) in {"R", "AL"} for c in text)


def _all(text: str) -> Iterator[Scope]:
    """Yield every scope, as it ends."""
    opened: list[int] = []
    isolates = 0
    for found in STEERS.finditer(text):
        at, character = found.start(), found[0]
        if character == _ENDS_ISOLATE:
            while isolates and text[opened[-1]] not in _ISOLATES:
                yield _scope(text, opened.pop(), at, is_closed=False)
            if isolates:
                yield _scope(text, opened.pop(), at + 1, is_closed=True)
                isolates -= 1
        elif character != _ENDS_EMBEDDING:
            opened.append(at)
            isolates += character in _ISOLATES
        elif opened and text[opened[-1]] not in _ISOLATES:
            yield _scope(text, opened.pop(), at + 1, is_closed=True)
    while opened:
        yield _scope(text, opened.pop(), len(text), is_closed=False)


def _scope(text: str, start: int, end: int, *, is_closed: bool) -> Scope:
    way = _OPENED.get(text[start]) or _first_way(text[start + 1 : end])
    return Scope(start, end, is_closed, way)


def _first_way(text: str) -> Way:
    """Return which way the first letter runs."""
    kinds = (bidirectional(character) for character in text)
    return next((_WAYS[kind] for kind in kinds if kind in _WAYS), "ltr")
