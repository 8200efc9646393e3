"""What a person may have meant: a likeness is a hint, never an anchor."""

from collections.abc import Iterable
from difflib import SequenceMatcher, get_close_matches

_LIKE = 0.6  # the likeness from which words are worth showing
_SHOWN = 90  # characters of a likely line


def stretch_like(wanted: str, lines: Iterable[str]) -> str:
    """Return the stretch of a line most like the words wanted; empty where none is like them."""
    matcher = SequenceMatcher(a=wanted, autojunk=False)
    best, likeness = "", _LIKE
    for line in lines:
        matcher.set_seq2(line)
        match = matcher.find_longest_match()
        start = max(0, match.b - match.a)
        stretch = line[start : _end_of_word(line, start + len(wanted))]
        ratio = SequenceMatcher(a=wanted, b=stretch, autojunk=False).ratio()
        if ratio > likeness:
            best, likeness = stretch[:_SHOWN], ratio
    return best


def _end_of_word(line: str, at: int) -> int:
    """Return the end of the word that an index of a line stands in; the index between words."""
    while 0 < at < len(line) and line[at - 1].isalnum() and line[at].isalnum():
        at += 1
    return at


def nearest(wanted: str, known: Iterable[str]) -> str:
    """Return the name most like the one wanted; empty where none is like it."""
    return next(iter(get_close_matches(wanted, sorted(known), n=1)), "")
