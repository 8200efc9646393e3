"""Plain arithmetic on sequences of one number a line: windows, distances, runs and peaks."""

from collections.abc import Iterable, Sequence
from itertools import accumulate, groupby
from operator import sub

FAR = 200.0  # a distance no longer told apart


def window_sums(values: Sequence[float], reach: int) -> tuple[list[float], list[float]]:
    """Return the sum over the `reach` lines before each line, and over those after it."""
    sums = list(accumulate(values, initial=0.0))
    padded = [0.0] * reach + sums + [sums[-1]] * reach
    before = list(map(sub, sums, padded))
    after = list(map(sub, padded[2 * reach + 1 :], sums[1:]))
    return before[:-1], after


def shifted(values: Sequence[float], step: int, blank: float) -> list[float]:
    """Return the value `step` lines further on (or back, if negative) for each line."""
    size = len(values)
    padding = [blank] * min(abs(step), size)
    if step > 0:
        return [*values[step:], *padding]
    return [*padding, *values[: size - len(padding)]]


def distances(flags: Iterable[bool]) -> list[float]:
    """Return how many lines ago the flag was last raised, counting the line itself as nought."""
    gap = FAR
    found = []
    for flag in flags:
        gap = 0.0 if flag else min(FAR, gap + 1.0)
        found.append(gap)
    return found


def run_lengths(flags: Sequence[bool]) -> list[float]:
    """Return how many lines without the flag stand together; nought for a line with it."""
    found: list[float] = []
    for flag, run in groupby(flags):
        size = len(list(run))
        found.extend([0.0 if flag else min(FAR, float(size))] * size)
    return found


def peaks(values: Sequence[float], flags: Sequence[bool]) -> list[float]:
    """Return the highest value since the flag was last raised; nought for a line with it."""
    highest = 0.0
    found = []
    for value, flag in zip(values, flags, strict=True):
        highest = 0.0 if flag else max(highest, value)
        found.append(highest)
    return found


def span(gains: Sequence[float]) -> tuple[int, int]:
    """Return the stretch with the greatest sum, as first place and place after the last."""
    best, start, end, total, begin = 0.0, 0, len(gains), 0.0, 0
    for place, gain in enumerate(gains):
        if total <= 0:
            total, begin = 0.0, place
        total += gain
        if total > best:
            best, start, end = total, begin, place + 1
    return start, end


def group_means(keys: Sequence[tuple[object, ...]], guess: Sequence[float]) -> list[float]:
    """Return for each line the mean guess over all lines with the same key."""
    sums: dict[tuple[object, ...], list[float]] = {}
    for key, value in zip(keys, guess, strict=True):
        entry = sums.setdefault(key, [0.0, 0.0])
        entry[0] += value
        entry[1] += 1.0
    return [round(sums[key][0] / sums[key][1], 3) for key in keys]
