"""Labels of an author's own notes: how a text calls a note, and how the note begins."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from anthology.model.document import Mark, Run, Words, plain
from anthology.model.splice import cut

SIGNS = "*†‡"
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_OPENING = f"[{SIGNS}{_RAISED}"
_PLAIN = str.maketrans(_RAISED, "0123456789")
_RAISING = str.maketrans("0123456789", _RAISED)
_SUPERSCRIPT = Mark("superscript")
_A_SIGN = r"\*{1,3}|†{1,2}|‡{1,2}"
_SIGN = rf"(?P<sign>{_A_SIGN})"
_CALL = re.compile(
    rf"\[\^?(?P<bracketed>\d{{1,3}})\](?![(:\[])"
    rf"|(?<![{_RAISED}])(?P<raised>[{_RAISED}]{{1,3}})(?![\w{_RAISED}⁺⁻])"
    rf"|(?<![{SIGNS}])(?:(?<!\()|(?=(?:{_A_SIGN})\))){_SIGN}(?=[\s.,;:!?…)\]\"”’»—–]|$)"
)
_HEAD = re.compile(
    rf"\s*(?:\[\^?(?P<bracketed>\d{{1,3}})\]:?|(?P<raised>[{_RAISED}]{{1,3}})"
    rf"|\(?(?P<counted>\d{{1,3}})[.)]|\(?{_SIGN}(?![{SIGNS}])\)?)\s*(?=\S)"
)
_REACH = 40  # characters before a call in which the word that calls is looked for
_BEFORE = re.compile(
    r"(?:(?P<word>[^\W\d_]+)|(?<![\d.,])(?P<year>1\d{3}|20\d{2}))"
    r"(?P<closed>[.,;:!?…)\]\"”’»]*)(?:[ \u00a0]?\()?$"
)
_LETTERS = 3  # what is shorter may be a unit, a formula or half of a word that is not said
_UNITS = frozenset(
    {"sec", "min", "mol", "lux", "bar", "rad", "chi", "cos", "sin", "tan", "log", "сек", "мин"}
)


@dataclass(frozen=True, slots=True)
class Label:
    """A label where it stands: its name, how it is written, and its characters' place."""

    name: str
    """What a call and its note have in common: the number in digits, or the sign."""
    style: str
    """bracketed, as [1]; raised, as ¹; sign, as *; counted, as 1."""
    start: int
    end: int

    @property
    def number(self) -> int:
        """Return its number; nought for a sign."""
        return int(self.name) if self.name.isdigit() else 0


def written(words: Words) -> str:
    """Return the words as a reader sees them, a character for each: marked figures are raised."""
    return "".join(
        run.text.translate(_RAISING)
        if _SUPERSCRIPT in run.marks and run.text.strip().isdecimal()
        else run.text
        for run in words
    )


def calls(text: str) -> Iterator[Label]:
    """Yield where a text calls notes, in order; a label at the head of a line calls none.

    A raised figure or a sign calls at the end of a word alone: what stands after a number, a unit
    or a letter or two is a power, a rating or a word that is not said.
    """
    if not any(sign in text for sign in _OPENING):
        return
    first = len(text) - len(text.lstrip())
    for found in _CALL.finditer(text, first + 1):
        style = found.lastgroup or ""
        before = text[max(0, found.start() - _REACH) : found.start()]
        if style == "bracketed" or _ends_word(before, style):
            yield _label(found, *found.span())


def _ends_word(before: str, style: str) -> bool:
    """Return whether the text so far ends with a word or a sentence, so that a mark may call."""
    found = _BEFORE.search(before)
    if not found:
        return False
    if found["closed"].rstrip(")]"):
        return True
    if found["year"]:
        return style == "sign"
    return len(found["word"]) >= _LETTERS and found["word"].lower() not in _UNITS


def label(text: str) -> Label | None:
    """Return the label at the head of a note's line, if there is one."""
    found = _HEAD.match(text)
    if not found:
        return None
    end = found.start() + len(found[0].rstrip())
    return _label(found, len(text) - len(text.lstrip()), end)


def _label(found: re.Match[str], start: int, end: int) -> Label:
    style = found.lastgroup or ""
    name = found[style].translate(_PLAIN)
    return Label(name if style == "sign" else str(int(name)), style, start, end)


def marked(words: Words, found: Sequence[Label]) -> Words:
    """Return the words with those calls, which are in order, marked as what they are."""
    out: list[Run] = []
    done = 0
    for one in found:
        call = Mark("call", one.name)
        out += cut(words, done, one.start)
        out += (replace(r, marks=r.marks | {call}) for r in cut(words, one.start, one.end))
        done = one.end
    return (*out, *cut(words, done, len(plain(words))))
