"""Records: rows of lines that begin with years, or with numbers of notes, in their order.

A chronicle, a list of winners or of sources looks like furniture, short lines without a verb, and
is the text's. What pages print of themselves does not count so, nor is it older than they are.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from anthology.clean.furniture.lines import Line

_ROW = 4  # lines that make a row
_APART = 3  # lines from one to the next: an entry may go on
_LONGEST = 1000  # characters of a line that are looked at
_MARKS = r"[\s•·*\-–—+>]*+"
_WORDS = r"(?=.*[^\W\d_])"


@dataclass(frozen=True, slots=True)
class _Counting:
    """How the lines of a row begin, and how far one number is from the next."""

    opening: re.Pattern[str]
    least: int
    most: int


_KINDS = (
    _Counting(re.compile(rf"{_MARKS}(?P<number>(?:1[0-9]|20)[0-9]{{2}})(?!\w){_WORDS}"), 1, 3),
    _Counting(
        re.compile(
            rf"{_MARKS}(?:[^\W_]{{1,12}}+[.,/]? ?){{0,3}}(?<!\w)"
            rf"(?P<number>1[0-8][0-9]{{2}}|19[0-8][0-9])(?!\w){_WORDS}"
        ),
        0,
        99,
    ),
    _Counting(re.compile(rf"{_MARKS}\[(?P<number>[0-9]{{1,3}})\]{_WORDS}"), 1, 1),
)


def records(lines: Sequence[Line]) -> set[int]:
    """Return the places of the lines that are entries of such a row."""
    rows = (row for kind in _KINDS for row in _rows(_numbers(lines, kind.opening), kind))
    return {place for row in rows if len(row) >= _ROW for place, _ in row}


def _numbers(lines: Sequence[Line], opening: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Yield the place and the number of each line that begins with one and has words."""
    for place, line in enumerate(lines):
        if found := opening.match(line.text[:_LONGEST]):
            yield place, int(found["number"])


def _rows(numbers: Iterable[tuple[int, int]], kind: _Counting) -> Iterator[list[tuple[int, int]]]:
    """Yield the rows in which all numbers rise, or all fall, and none by too much."""
    row: list[tuple[int, int]] = []
    risen = 0
    for place, number in numbers:
        step = number - row[-1][1] if row else 0
        near = bool(row) and place - row[-1][0] <= _APART and kind.least <= abs(step) <= kind.most
        if not near or risen * step < 0:
            yield row
            row, step, risen = [], 0, 0
        row.append((place, number))
        risen = risen or step
    yield row
