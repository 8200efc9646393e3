"""Folds: long stretches in which nothing happens, parted so that a page can fold them away."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from anthology.render.collation.rows import Row

_CONTEXT = 2  # rows that stay in sight before and after a change
_LEAST = 4  # rows that are worth a fold
_MOST = 200  # rows in one fold, so that none is slow to open


@dataclass(frozen=True, slots=True)
class Stretch:
    """Rows that follow each other; folded away or in sight."""

    rows: tuple[Row, ...]
    folded: bool

    @property
    def first(self) -> int:
        """Return the number of the first line."""
        return self.rows[0].number

    @property
    def last(self) -> int:
        """Return the number of the last line."""
        return self.rows[-1].last


def stretches(rows: Sequence[Row]) -> Iterator[Stretch]:
    """Yield the rows in stretches; every row stands in one."""
    done = 0
    for quiet, group in groupby(rows, key=lambda row: row.quiet):
        row = tuple(group)
        done += len(row)
        if not quiet:
            yield Stretch(row, folded=False)
            continue
        before = 0 if done == len(row) else _CONTEXT
        after = len(row) - (0 if done == len(rows) else _CONTEXT)
        yield from _parted(row, before, after)


def _parted(rows: tuple[Row, ...], first: int, end: int) -> Iterator[Stretch]:
    """Yield rows in which nothing happens, folded from the first to before the end."""
    if end - first < _LEAST:
        yield Stretch(rows, folded=False)
        return
    if first:
        yield Stretch(rows[:first], folded=False)
    for at in range(first, end, _MOST):
        yield Stretch(rows[at : min(at + _MOST, end)], folded=True)
    if end < len(rows):
        yield Stretch(rows[end:], folded=False)
