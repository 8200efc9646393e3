"""A text as a whole: what is true of all its lines, and how they stand to one another."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import log2
from statistics import median

from anthology.clean.structure.shapes import BRACKET, OPEN, QUESTION, STOP, Shape

FAR = 12
SHORT = 90
_HEADED = (OPEN, QUESTION, BRACKET)


@dataclass(frozen=True)
class Whole:
    """What is true of a text as a whole."""

    size: float
    middle: float
    shorts: float
    questions: float
    stops: float
    blanks: bool
    marked: bool
    headed: float


@dataclass(frozen=True)
class Text:
    """The lines of a text, ready for measuring; `marked` flags items that a mark gives away."""

    shapes: Sequence[Shape]
    blanks: Sequence[bool]
    marked: Sequence[bool]
    words: Sequence[str]


def heading_like(shape: Shape) -> bool:
    """Return whether a line is short, open at its end and no fragment."""
    return 0 < shape.length < SHORT and shape.ending in _HEADED and not shape.lower_start


def whole_of(text: Text) -> Whole:
    """Return the figures of the text as a whole."""
    shapes = text.shapes
    count = max(1, len(shapes))
    return Whole(
        size=log2(count + 1),
        middle=log2(1 + median([shape.length for shape in shapes] or [0])),
        shorts=sum(shape.length < SHORT for shape in shapes) / count,
        questions=sum(shape.ending == QUESTION for shape in shapes) / count,
        stops=sum(shape.ending == STOP for shape in shapes) / count,
        blanks=sum(text.blanks) > count / 20,
        marked=any(text.marked),
        headed=sum(heading_like(shape) for shape in shapes) / count,
    )


def distances(flags: Sequence[bool]) -> list[int]:
    """Return for each line how many lines back the last flagged line is, at most FAR."""
    found: list[int] = []
    since = FAR
    for flag in flags:
        found.append(since)
        since = 1 if flag else min(FAR, since + 1)
    return found


def runs(shapes: Sequence[Shape]) -> list[tuple[int, int]]:
    """Return for each line how many lines before and after it are alike in ending and in length."""
    before = [0] * len(shapes)
    for index in range(1, len(shapes)):
        if alike(shapes[index - 1], shapes[index]):
            before[index] = min(FAR, before[index - 1] + 1)
    after = [0] * len(shapes)
    for index in range(len(shapes) - 2, -1, -1):
        if alike(shapes[index], shapes[index + 1]):
            after[index] = min(FAR, after[index + 1] + 1)
    return list(zip(before, after, strict=True))


def alike(one: Shape, other: Shape) -> bool:
    """Return whether two lines end alike and are of like length."""
    small, large = sorted((one.length, other.length))
    return one.ending == other.ending and large <= 2.5 * small + 10
