"""A character that was lost on its way (U+FFFD) is shown to the editor."""

import re
from collections.abc import Iterator

from anthology.clean.rule import TextRule
from anthology.model.splice import Reach, Splice

_LOST = re.compile("\ufffd+")


def find(text: str) -> Iterator[Splice]:
    """Find every run of replacement characters; what stood there only the editor can say."""
    for lost in _LOST.finditer(text):
        yield Splice(*lost.span(), "[…]", sure=False)


RULE = TextRule(
    name="lost_characters",
    why="A character was lost before the text came here; the editor says what stood there.",
    reach=Reach.WORDS,
    find=find,
)
