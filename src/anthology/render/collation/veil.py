"""The veil over withheld names: a text as it may be shown, cut by places in the text as it is."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from anthology.model.decision import Redaction

_UNSEEN = "[\u00ad\u200b-\u200f\u2060\ufeff]*"  # may stand within a name and hide it from a search


@dataclass(frozen=True, slots=True)
class _Name:
    """Where a name stands in the text as it is, and where what is put for it in the one shown."""

    start: int
    end: int
    shown_start: int
    shown_end: int


@dataclass(frozen=True, slots=True)
class Veiled:
    """A text without the names withheld."""

    shown: str
    names: tuple[_Name, ...] = ()

    def cut(self, start: int, end: int) -> str:
        """Return what is shown for those characters of the text as it is; no name is parted."""
        return self.shown[self._at(start) : self._at(end)]

    def _at(self, character: int) -> int:
        index = bisect_right(self.names, character, key=lambda name: name.start)
        if index == 0:
            return character
        name = self.names[index - 1]
        if character < name.end:
            return name.shown_start
        return name.shown_end + character - name.end


def veiled(text: str, redactions: tuple[Redaction, ...]) -> Veiled:
    """Return the text with what is put for each withheld name, also where a name hides in it."""
    if not redactions:
        return Veiled(text)
    shown, done, names = "", 0, []
    for start, end, put in _names(text, redactions):
        shown += text[done:start]
        names.append(_Name(start, end, len(shown), len(shown) + len(put)))
        shown, done = shown + put, end
    return Veiled(shown + text[done:], tuple(names))


def _names(text: str, redactions: tuple[Redaction, ...]) -> Iterator[tuple[int, int, str]]:
    for found in _any_name(redactions).finditer(text):
        yield *found.span(), redactions[(found.lastindex or 1) - 1].put


@cache
def _any_name(redactions: tuple[Redaction, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"({_loosely(redaction.original)})" for redaction in redactions))


def _loosely(name: str) -> str:
    return _UNSEEN.join(r"\s+" if c.isspace() else re.escape(c) for c in name)
