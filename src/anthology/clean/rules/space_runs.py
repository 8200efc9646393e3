"""Runs of spaces become one; spaces at the ends of a line go."""

import re
from collections.abc import Iterator

from anthology.clean.rule import TextRule
from anthology.model.splice import Reach, Splice

_SPACES = re.compile(r"^ +| {2,}")


def find(text: str) -> Iterator[Splice]:
    """Find spaces before the first word, after the last, and more than one between two."""
    end = len(text.rstrip(" "))
    for spaces in _SPACES.finditer(text, 0, end):
        yield Splice(*spaces.span(), " " if spaces.start() else "")
    if end < len(text):
        yield Splice(end, len(text), "")


RULE = TextRule(
    name="space_runs",
    why="Indents and doubled spaces are a page's layout; the book has its own.",
    reach=Reach.SPACE,
    find=find,
)
