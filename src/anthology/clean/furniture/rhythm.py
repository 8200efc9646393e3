"""Rhythm: whether lines of one make come again and again, as in lists of headlines and teasers."""

from collections.abc import Sequence
from operator import eq

from anthology.clean.furniture.sequences import shifted, window_sums
from anthology.clean.furniture.whole import Columns

STEPS = (2, 3, 4, 5, 6)  # lines from one beat to the next
REACH = 10  # lines before and after in which beats are counted
NO_LINE = -1.0


def rhythm(table: Columns) -> None:
    """Add how many lines nearby are of one make with the next, and with that a beat further on."""
    makes = _makes(table)
    same = _beats(makes, 1)
    beats = [_beats(makes, step) for step in STEPS]
    table["monotony"] = same
    table["rhythm"] = list(map(max, *beats))
    table["rhythm_over"] = [best - one for best, one in zip(table["rhythm"], same, strict=True)]


def _makes(table: Columns) -> list[float]:
    """Return a number for the make of each line: how long, how it begins and ends, if dated."""
    return [
        min(4, words // 5) * 1000 + ending * 100 + opening * 10 + (dates > 0)
        for words, ending, opening, dates in zip(
            table["words"], table["ending"], table["opening"], table["dates"], strict=True
        )
    ]


def _beats(makes: Sequence[float], step: int) -> list[float]:
    """Return how many lines nearby are of one make with the line so many lines further on."""
    same = list(map(float, map(eq, makes, shifted(makes, step, NO_LINE))))
    before, after = window_sums(same, REACH)
    return [one + two + own for one, two, own in zip(before, after, same, strict=True)]
