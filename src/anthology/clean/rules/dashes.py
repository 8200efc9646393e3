"""Hyphens that were typed for dashes become dashes."""

import re
from collections.abc import Iterator

from anthology.clean.rule import TypographyRule
from anthology.clean.typography.usage import Usage
from anthology.model.counting import count_words
from anthology.model.document import Block, Item, Paragraph, Quotation, plain
from anthology.model.splice import Splice

_LETTER = r"[^\W\d_]"
_JOINED = re.compile(rf"(?<={_LETTER})---?(?={_LETTER})")
_DASH = re.compile(
    r"(?<=\s)---?(?=\s)|(?<=[^\s\-<>=|+])---?(?=[\s\"'”’»]|$)"
    r"|(?<=[.,;!?…\"”'’)])---?(?=[^\W\d_])|^---?(?=\s[^\W\d_]|[A-ZÀ-ÞА-Я])"
)
_SPACED = re.compile(r"(?<=[^\W\d_] )-(?= [^\W\d_])|(?<=[,.!?;:…)\"”’»] )-(?= [^\W\d_\"“„«])")
_END = (".", "!", "?", "…", ":", ";", ")", '"', "”", "’", "»", "'")
_LEAST = 8  # words of a sentence
_BEFORE = 4  # words before a hyphen that is no label's


def find(block: Block, usage: Usage) -> Iterator[Splice]:
    """Find two or three hyphens between words, and single ones with spaces within a sentence.

    A spaced hyphen in a title or a label parts it from a name, and stays; after the first few words
    of a sentence a single one may be either.
    """
    text = plain(block.words)
    if "-" not in text:
        return
    found = [Splice(*dash.span(), usage.long) for dash in _DASH.finditer(text)]
    found += [Splice(*dash.span(), usage.joined) for dash in _JOINED.finditer(text)]
    if isinstance(block, Paragraph | Quotation | Item) and _is_sentence(text):
        spaced = list(_SPACED.finditer(text))
        for dash in spaced:
            splice = Splice(*dash.span(), usage.short)
            sure = len(spaced) > 1 or _is_within(text, dash.start())
            found.append(splice if sure else _doubt(text, splice))
    yield from sorted(found, key=lambda splice: splice.start)


def _doubt(text: str, splice: Splice) -> Splice:
    """Return the proposal of a dash, with the words beside it."""
    start = text.rfind(" ", 0, splice.start - 1) + 1
    end = text.find(" ", splice.end + 1)
    end = end if end > 0 else len(text)
    new = f"{text[start : splice.start]}{splice.new}{text[splice.end : end]}"
    return Splice(start, end, new, sure=False)


def _is_sentence(text: str) -> bool:
    return text.rstrip().endswith(_END) and count_words([text[:_LOOKED_AT]]) >= _LEAST


def _is_within(text: str, at: int) -> bool:
    return count_words([text[max(0, at - _LOOKED_AT) : at]]) >= _BEFORE


_LOOKED_AT = 400  # characters that hold so many words

RULE = TypographyRule(
    name="dashes",
    why="Hyphens typed for a dash are set as one.",
    find=find,
)
