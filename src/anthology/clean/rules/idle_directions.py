"""Characters that turn words round are taken out where nothing runs from right to left."""

import re
from collections.abc import Iterator

from anthology.clean.rule import TextRule
from anthology.model.splice import Reach, Splice
from anthology.model.steering import disordered, has_backward_letters

_TURNS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+")
_ASIDE = "If the letters after it are not meant to turn, this invisible character goes."


def find(text: str) -> Iterator[Splice]:
    """Find direction marks, embeddings and isolates; what turns or parts letters is proposed.

    While an override stays, what ends it stays as well.
    """
    if not _TURNS.search(text):
        return
    if turning := list(disordered(text)):
        for start, end in turning:
            yield Splice(start, end, "", _ASIDE, sure=False)
    elif not has_backward_letters(text):
        for turns in _TURNS.finditer(text):
            yield Splice(*turns.span(), "")


RULE = TextRule(
    name="idle_directions",
    why="An invisible character turns words round, and here are none that run from right to left.",
    reach=Reach.SPACE,
    find=find,
)
