"""A letter and its accent, stored apart, are stored as one letter (Unicode's form NFC)."""

import re
import unicodedata
from collections.abc import Iterator

from anthology.clean.rule import TextRule
from anthology.model.splice import Reach, Splice

_LETTER_AND_ACCENTS = re.compile("[^\\W\\d_][\u0300-\u036f]+")


def find(text: str) -> Iterator[Splice]:
    """Find every letter followed by accents that Unicode has one letter for (UAX 15)."""
    if text.isascii():
        return
    for apart in _LETTER_AND_ACCENTS.finditer(text):
        composed = unicodedata.normalize("NFC", apart[0])
        if composed != apart[0]:
            yield Splice(*apart.span(), composed)


RULE = TextRule(
    name="composed_letters",
    why="An accent stored apart from its letter is stored with it; both look the same.",
    reach=Reach.FORM,
    find=find,
)
