"""Turning: which way a block's words run, and those within it that run the other way."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import pairwise
from typing import Literal

from anthology.model.direction import Way, runs_backward, stretches, way, way_of_language
from anthology.model.document import Mark, Run, Words, plain
from anthology.model.matter import Matter
from anthology.model.said import running_head
from anthology.model.steering import STEERS, scopes

Side = Literal["left", "right"]

_TURN: dict[Way, Way] = {"ltr": "rtl", "rtl": "ltr"}

Turned = str | Matter | Words | tuple[Matter, ...] | list[Matter]
"""What has a direction: plain text, the words of a block, a block, or a row of blocks."""


def way_of(words: Turned) -> Way | None:
    """Return which way most letters run; None where there is none."""
    return way(_plain(words))


def turns(words: Turned) -> bool:
    """Return whether any words run from right to left."""
    return runs_backward(_plain(words))


def may_turn(words: Words) -> bool:
    """Return whether any character runs from right to left, or steers others; seldom one does."""
    text = plain(words)
    return not text.isascii() and (runs_backward(text) or STEERS.search(text) is not None)


def _plain(words: Turned) -> str:
    if isinstance(words, str):
        return words
    row = words if isinstance(words, tuple | list) else (words,)
    return "".join(part.text if isinstance(part, Run) else plain(part.words) for part in row)


def bound(language: str) -> Side:
    """Return the side on which a book in a language (BCP 47) is bound: where its lines begin."""
    return "right" if way_of_language(language) == "rtl" else "left"


def running(title: str) -> str:
    """Return a title for the head of a page, where it stands apart if it runs from right to left.

    A head is no element, and cannot say its way; the characters around it say it (Unicode Standard
    Annex 9, 2.4).
    """
    head = running_head(title)
    return f"\u2067{head}\u2069" if way_of(head) == "rtl" else head


def turned(words: Words, around: Way) -> Iterator[tuple[Way | None, Words]]:
    """Yield the words in parts: those that run against the way of the block, and those between.

    What an invisible character steers is a part of its own way, with that character.
    """
    yield from _in_parts(words, _ways(plain(words), around))


def turned_within(part: Words, way: Way) -> Iterator[tuple[Way | None, Words]]:
    """Yield such a part in its own parts; mostly it is one."""
    text = plain(part)
    ways: dict[int, Way | None] = {0: None}
    for scope in scopes(text)[:1]:
        if (scope.start, scope.end) == (0, len(text)):
            start, end = scope.inner
            ways |= {start + at: own for at, own in _ways(text[start:end], way).items()}
            ways[end] = None
    yield from _in_parts(part, ways)


def _ways(text: str, around: Way) -> dict[int, Way | None]:
    """Return where each part of a text begins, with its way where it is one of its own."""
    found: dict[int, Way | None] = {0: None}
    done = 0
    for scope in scopes(text):
        found |= _between(text, done, scope.start, around)
        found |= {scope.start: scope.way, scope.end: None}
        done = scope.end
    return found | _between(text, done, len(text), around)


def _between(text: str, start: int, end: int, around: Way) -> dict[int, Way | None]:
    found: dict[int, Way | None] = {}
    for first, last in stretches(text[start:end], around):
        found |= {start + first: _TURN[around], start + last: None}
    return found


def _in_parts(words: Words, ways: Mapping[int, Way | None]) -> Iterator[tuple[Way | None, Words]]:
    if len(ways) == 1:  # nothing is turned, or there are no letters
        yield None, words
        return
    length = len(plain(words))
    seen: set[Mark] = set()
    for start, end in pairwise(sorted({*ways, 0, length})):
        part = tuple(_cut(words, start, end, is_last=end == length))
        yield ways[start], _named_once(part, seen)
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
