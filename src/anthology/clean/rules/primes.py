"""Straight marks after figures may be feet and inches, minutes and seconds."""

import re
from collections.abc import Iterator

from anthology.clean.rule import TypographyRule
from anthology.clean.typography.usage import Usage
from anthology.model.document import Block, plain
from anthology.model.splice import Splice

_MEASURE = re.compile(r"(?<![\w.'\"])\d{1,3}(?:'(?: ?\d{1,2}(?:\"|'')?)?|\")(?![\w'\"])")


def find(block: Block, usage: Usage) -> Iterator[Splice]:  # noqa: ARG001 - alike in all languages
    """Find figures with such a mark; they may end a quotation as well, and are proposed."""
    text = plain(block.words)
    for measure in _MEASURE.finditer(text):
        new = measure[0].replace("''", "″").replace("'", "′").replace('"', "″")
        yield Splice(*measure.span(), new, sure=False)


RULE = TypographyRule(
    name="primes",
    why="If these are feet and inches, or minutes and seconds, they are set with primes.",
    find=find,
)
