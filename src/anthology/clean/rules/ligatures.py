"""Ligatures stored as characters of their own become the letters they join."""

import re
from collections.abc import Iterator

from anthology.clean.rule import TextRule
from anthology.model.splice import Reach, Splice

_LETTERS = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬆ": "st"}
_LIGATURE = re.compile(f"[{''.join(_LETTERS)}]")


def find(text: str) -> Iterator[Splice]:
    """Find the Latin ligatures of U+FB00 to FB06, but not the one that has a long s."""
    for ligature in _LIGATURE.finditer(text):
        yield Splice(*ligature.span(), _LETTERS[ligature[0]])


RULE = TextRule(
    name="ligatures",
    why="A ligature is the font's affair; stored as letters, its word can be searched and read.",
    reach=Reach.FORM,
    find=find,
)
