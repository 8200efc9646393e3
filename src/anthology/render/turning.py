"""Turning: which way a block's words run, and those within it that run the other way."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, pairwise

from anthology.model.direction import Way, runs_backward, stretches, way
from anthology.model.document import Mark, Run, Words, plain
from anthology.model.matter import Matter

_TURN: dict[Way, Way] = {"ltr": "rtl", "rtl": "ltr"}

Turned = str | Matter | Words | tuple[Matter, ...] | list[Matter]
"""What has a direction: plain text, the words of a block, a block, or a row of blocks."""


def way_of(words: Turned) -> Way | None:
    """Return which way most letters run; None where there is none."""
    return way(_plain(words))


def turns(words: Turned) -> bool:
    """Return whether any words run from right to left."""
    return runs_backward(_plain(words))


def _plain(words: Turned) -> str:
    if isinstance(words, str):
        return words
    row = words if isinstance(words, tuple | list) else (words,)
    return "".join(part.text if isinstance(part, Run) else plain(part.words) for part in row)


def turned(words: Words, around: Way) -> Iterator[tuple[Way | None, Words]]:
    """Yield the words in parts: those that run against the way of the block, and those between."""
    text = plain(words)
    found = list(stretches(text, around))
    if not found or found == [(0, len(text))]:
        yield None, words
        return
    inner = {start for start, _ in found}
    edges = sorted({0, *chain.from_iterable(found), len(text)})
    seen: set[Mark] = set()
    for start, end in pairwise(edges):
        part = tuple(_cut(words, start, end, is_last=end == len(text)))
        yield _TURN[around] if start in inner else None, _named_once(part, seen)
        seen |= {mark for run in part for mark in run.marks if mark.name == "anchor"}


def _cut(words: Words, start: int, end: int, *, is_last: bool) -> Iterator[Run]:
    """Yield the runs from one character to before another; one without text is where it begins."""
    at = 0
    for run in words:
        first, last = max(start, at), min(end, at + len(run.text))
        stands = start <= at < end or (is_last and at == end)
        if first < last or (not run.text and stands):
            yield replace(run, text=run.text[first - at : last - at])
        at += len(run.text)


def _named_once(words: Words, seen: set[Mark]) -> Words:
    """Return the runs without the names of places that were given to parts before."""
    return tuple(replace(run, marks=run.marks - seen) if run.marks & seen else run for run in words)
