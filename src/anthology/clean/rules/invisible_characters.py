"""Invisible characters that only steer a line's breaking or a file's reading are taken out."""

import re
from collections.abc import Iterator

from anthology.clean.rule import TextRule
from anthology.model.splice import Reach, Splice

# Joiners (U+200C, U+200D) and direction marks shape Persian, Indic scripts, emoji, Arabic and
# Hebrew: they go only between two letters of Latin, Greek or Cyrillic, where they do nothing.
_INVISIBLE = re.compile(
    "[\u00ad\u200b\u2060\ufeff]+"
    "|(?<=[A-Za-z\u00c0-\u052f])[\u200c-\u200f]+(?=[A-Za-z\u00c0-\u052f])"
)


def find(text: str) -> Iterator[Splice]:
    """Find soft hyphens, zero-width spaces, word joiners, byte order marks, idle joiners."""
    for invisible in _INVISIBLE.finditer(text):
        yield Splice(*invisible.span(), "")


RULE = TextRule(
    name="invisible_characters",
    why="An invisible character breaks words for search and speech and shows nothing.",
    reach=Reach.SPACE,
    find=find,
)
