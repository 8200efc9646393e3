"""Lines that repeat an earlier line of the text, or a part of one."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import compress, count, islice

_WORD = re.compile(r"\w+")
_KEY = 6
_SHORT_KEY = 3
_MOST_WORDS = 150
_MOST_LETTERS = 12
_MOST_SAME = 8
_MOST_TRIES = 64


@dataclass(frozen=True, slots=True)
class Repeat:
    """A line found in an earlier one: where, how many words, if it is all of it, how often."""

    source: int
    words: int
    whole: bool
    times: int


@dataclass
class _Candidate:
    """A line that may turn out to be a repeat; it is compared so many times and no more."""

    index: int
    words: list[str]
    source: int | None = None
    whole: bool = False
    times: int = 0
    tries: int = _MOST_TRIES


_Key = tuple[str, ...]
_Wanted = dict[_Key, list[_Candidate]]


def repeats_of(texts: Sequence[str]) -> dict[int, Repeat]:
    """Return the lines that repeat an earlier one, with the nearest such line."""
    wanted = _candidates(texts)
    every = [candidate for group in wanted.values() for candidate in group]
    for index, text in enumerate(texts):
        words = _words_of(text)
        for size in (_SHORT_KEY, _KEY):
            _search(wanted, index, words, size)
    return {
        candidate.index: Repeat(
            candidate.source, len(candidate.words), whole=candidate.whole, times=candidate.times
        )
        for candidate in every
        if candidate.source is not None
    }


def _candidates(texts: Sequence[str]) -> _Wanted:
    """Return the lines short enough to be looked for, under their first six or three words."""
    found: _Wanted = defaultdict(list)
    for index, text in enumerate(texts):
        if len(text) > _MOST_WORDS * _MOST_LETTERS:
            continue
        words = _words_of(text)
        if _SHORT_KEY <= len(words) <= _MOST_WORDS:
            group = found[tuple(words[: _KEY if len(words) >= _KEY else _SHORT_KEY])]
            if len(group) < _MOST_SAME:
                group.append(_Candidate(index, words))
    return found


def _words_of(text: str) -> list[str]:
    """Return the words of a text, without case."""
    return _WORD.findall(text.casefold())


def _search(wanted: _Wanted, index: int, words: Sequence[str], size: int) -> None:
    """Look for the candidates under keys of a size in one line, each only so often."""
    for place in list(compress(count(), map(wanted.__contains__, _windows(words, size)))):
        key = tuple(words[place : place + size])
        group = wanted.get(key, [])
        for candidate in group:
            if candidate.index != index:
                _note(candidate, index, words, place)
        if group and not any(candidate.tries > 0 for candidate in group):
            del wanted[key]


def _windows(words: Sequence[str], size: int) -> Iterator[_Key]:
    """Return the runs of so many words of a text."""
    return zip(*(islice(words, start, None) for start in range(size)), strict=False)


def _note(candidate: _Candidate, index: int, words: Sequence[str], place: int) -> None:
    """Record that a line holds the candidate's words at a place, if it does."""
    candidate.tries -= 1
    if words[place : place + len(candidate.words)] != candidate.words:
        return
    candidate.times += 1
    if index < candidate.index:
        candidate.source = index
        candidate.whole = len(words) == len(candidate.words)
