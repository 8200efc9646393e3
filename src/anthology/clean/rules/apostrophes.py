"""Straight apostrophes become apostrophes."""

import re
from collections.abc import Iterator

from anthology.clean.rule import TypographyRule
from anthology.clean.typography.singles import paired, singles
from anthology.clean.typography.usage import Usage
from anthology.model.document import Block, plain
from anthology.model.splice import Splice

_APOSTROPHE = "’"
_BEFORE = re.compile(r"\w+$")
_AFTER = re.compile(r"\w{1,40}")
_LONGEST = 40  # characters of a word to show


def find(block: Block, usage: Usage) -> Iterator[Splice]:  # noqa: ARG001 - alike in all languages
    """Find marks within words, sure; before and after them only where they cannot be quotations.

    ’tis and ’90s may begin a quotation as well, and are proposed.
    """
    text = plain(block.words)
    marks = tuple(singles(text))
    found = paired(marks)
    opened = bool(found.pairs or found.unclosed) or any(mark.part == "elides" for mark in marks)
    for mark in marks:
        at = Splice(mark.at, mark.at + 1, _APOSTROPHE)
        if mark.part == "apostrophe":
            yield at
        elif mark.part == "elides" or mark.at in found.unclosed:
            yield _doubt(text, mark.at)
        elif mark.at in found.unopened:
            yield at if text[mark.at - 1].isalpha() and not opened else _doubt(text, mark.at)


def _doubt(text: str, at: int) -> Splice:
    """Return the proposal of an apostrophe, with the word that it belongs to."""
    before, after = _BEFORE.search(text, max(0, at - _LONGEST), at), _AFTER.match(text, at + 1)
    start, end = before.start() if before else at, after.end() if after else at + 1
    return Splice(
        start, end, f"{text[start:at]}{_APOSTROPHE}{text[at + 1 : end]}", _WHY, sure=False
    )


_WHY = "An apostrophe, or the mark of a quotation: only the editor can tell."

RULE = TypographyRule(
    name="apostrophes",
    why="A straight apostrophe is set as an apostrophe.",
    find=find,
)
