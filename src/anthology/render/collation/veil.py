"""The veil over withheld names: a text as it may be shown, cut by places in the text as it is."""

from bisect import bisect_right
from dataclasses import dataclass

from anthology.model.decision import Redaction, names


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
    shown, done, found = "", 0, []
    for start, end, put in names(text, redactions):
        shown += text[done:start]
        found.append(_Name(start, end, len(shown), len(shown) + len(put)))
        shown, done = shown + put, end
    return Veiled(shown + text[done:], tuple(found))
