"""Straight single marks read: apostrophes, quotations, and what only an editor can tell."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

Part = Literal["apostrophe", "opens", "ends", "elides", "neither"]

_ELISION = re.compile(
    r"(?:tis|twas|twere|twill|em|til|till|cause|bout|round|n|nuff|neath|tween|kay|s|ere|im|er"
    r"|\d0s|\d\d)(?![^\W_])",
    re.IGNORECASE,
)
_OPENERS = '([{—–-/"“„«'
_STOPS = '.,;:!?)]}…"”»'
_LONGEST = 8  # characters of an elision


@dataclass(frozen=True, slots=True)
class Single:
    """A straight single mark: where it stands, and what it does there.

    One that `ends` a word closes a quotation or stands for letters left out at the end.
    """

    at: int
    part: Part


def singles(text: str) -> Iterator[Single]:
    """Yield each straight single mark, by the characters beside it."""
    at = text.find("'")
    while at >= 0:
        yield Single(at, _part(text, at))
        at = text.find("'", at + 1)


@dataclass(frozen=True, slots=True)
class Paired:
    """The single marks that open and end, in pairs; and those that have no other beside them."""

    pairs: tuple[tuple[int, int], ...]
    unclosed: frozenset[int]
    unopened: frozenset[int]


def paired(marks: Iterable[Single]) -> Paired:
    """Return the marks that open, each with the next that ends a word."""
    pairs: list[tuple[int, int]] = []
    unclosed: list[int] = []
    unopened: list[int] = []
    waiting: int | None = None
    for mark in marks:
        if mark.part == "opens":
            unclosed += [] if waiting is None else [waiting]
            waiting = mark.at
        elif mark.part == "ends" and waiting is None:
            unopened.append(mark.at)
        elif mark.part == "ends" and waiting is not None:
            pairs.append((waiting, mark.at))
            waiting = None
    unclosed += [] if waiting is None else [waiting]
    return Paired(tuple(pairs), frozenset(unclosed), frozenset(unopened))


def _part(text: str, at: int) -> Part:
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    if before.isalnum() and after.isalpha():
        return "apostrophe"
    if before.isalnum():
        return "neither" if before.isdigit() or after.isalnum() else "ends"
    if after.isalnum() and (not before or before.isspace() or before in _OPENERS):
        elides = _ELISION.match(text, at + 1, at + 1 + _LONGEST)
        return "elides" if elides else "opens"
    closed = bool(before) and before in _STOPS
    return "ends" if closed and (not after or after.isspace() or after in _STOPS) else "neither"
