"""Straight quotation marks read: which open, which close, and whether they make pairs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

_OPENERS = "([{—–-/¿¡"
_CLOSERS = ".,;:!?)]}…—–-/"
_LEFT = "“‘„‚«‹"
_RIGHT = "”’»›"

Part = Literal["opens", "closes", "neither"]


@dataclass(frozen=True, slots=True)
class Quote:
    """A straight quotation mark: where it stands, and what it does there."""

    at: int
    part: Part


def doubles(text: str) -> Iterator[Quote]:
    """Yield each straight double mark, by the characters beside it."""
    at = text.find('"')
    while at >= 0:
        yield Quote(at, _part(text, at))
        at = text.find('"', at + 1)


def balance(marks: Sequence[Quote], text: str) -> bool:
    """Return whether the marks make pairs, none within another.

    A line that begins with a quotation may leave it open: the next paragraph goes on with it.
    """
    is_open = False
    for mark in marks:
        if mark.part != ("closes" if is_open else "opens"):
            return False
        is_open = not is_open
    return not is_open or marks[-1].at == len(text) - len(text.lstrip())


def _part(text: str, at: int) -> Part:
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    opens = _is_edge(before, _OPENERS + _LEFT + "'") and not _is_edge(after, "")
    closes = not _is_edge(before, "") and _is_edge(after, _CLOSERS + _RIGHT + "'")
    if opens == closes:
        return _between(before, after) if opens else "neither"
    return "opens" if opens else "closes"


def _between(before: str, after: str) -> Part:
    """Return what a mark does between two marks, each of which may stand on either side of it."""
    if after in ".,;:!?)]}…":
        return "closes"
    return "opens" if before in "([{¿¡" and after not in _CLOSERS else "neither"


def _is_edge(character: str, marks: str) -> bool:
    return not character or character.isspace() or character in marks
