"""What the editor decides about a text: anchored by line and quotation, made as splices."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal, get_args

from anthology.model.place import Place

_UNSEEN = "[\u00ad\u200b-\u200f\u2060\ufeff]*"  # may stand within a name and hide it from a search

Do = Literal[
    "keep",
    "stet",
    "drop",
    "paragraph",
    "heading",
    "quotation",
    "item",
    "verse",
    "speaker",
    "turn",
    "scene_break",
    "author_note",
    "join",
    "emend",
    "insert",
    "language",
]
ALL: tuple[Do, ...] = get_args(Do)


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision on one line of the source, which must hold the quotation exactly once."""

    do: Do
    line: int
    quote: str
    where: Place
    put: str = ""
    """The words that are put: in the quotation's place, as the block's words, or inserted."""
    why: str = ""
    level: int = 2
    """A heading's."""
    depth: int = 0
    """A speaker's or an item's."""
    number: int | None = None
    """An item's."""
    of: int = 0
    """The line that a quotation repeats."""
    language: str = ""
    """Of the quotation, as BCP 47."""


@dataclass(frozen=True, slots=True)
class Held:
    """What the editor decided on, which the rules leave to her, by lines of the source."""

    lines: frozenset[int] = frozenset()
    """Lines with a decision: no rule changes their kind or their words, or proposes to."""
    kept: frozenset[int] = frozenset()
    """Of these, the lines that stay as they are typed."""
    words: tuple[tuple[int, str], ...] = ()
    """Words of a line that stay as typed, or that the editor emends."""

    as_typed: bool = False
    """Whether all marks stay as they are typed, so that typography sets none."""

    def of(self, line: int) -> tuple[str, ...]:
        """Return the words on a line that are the editor's to change."""
        return tuple(words for held, words in self.words if held == line)


@dataclass(frozen=True, slots=True)
class Redaction:
    """A private person's name or handle, and what is put for it wherever it stands."""

    original: str
    put: str
    where: Place
    why: str = ""


def withheld(text: str, redactions: tuple[Redaction, ...]) -> str:
    """Return the text with what is put for each withheld name in its place."""
    shown, done = "", 0
    for start, end, put in names(text, redactions):
        shown, done = shown + text[done:start] + put, end
    return shown + text[done:]


def names(text: str, redactions: tuple[Redaction, ...]) -> Iterator[tuple[int, int, str]]:
    """Yield where withheld names stand, however spaced, and what is put for each."""
    pattern, puts = _any_name(redactions)
    for found in pattern.finditer(text) if redactions else ():
        yield *found.span(), puts[(found.lastindex or 1) - 1]


@cache
def _any_name(redactions: tuple[Redaction, ...]) -> tuple[re.Pattern[str], tuple[str, ...]]:
    longest_first = sorted(redactions, key=lambda one: -len(one.original))
    pattern = "|".join(f"({_loosely(one.original)})" for one in longest_first)
    return re.compile(pattern), tuple(one.put for one in longest_first)


def _loosely(name: str) -> str:
    seen = " ".join(re.sub(_UNSEEN, "", name).split())
    return _UNSEEN.join(r"\s+" if c == " " else re.escape(c) for c in seen)
