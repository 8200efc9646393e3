"""Within « » and before high stops, French sets a narrow space that does not break."""

import re
from collections.abc import Iterator

from anthology.clean.rule import TypographyRule
from anthology.clean.typography.usage import NARROW, Usage
from anthology.model.document import Block, plain
from anthology.model.splice import Splice

_WITHIN = re.compile(r"(?<=«) (?! )|(?<=«)(?=\S)|(?<! ) (?=»)|(?<=\S)(?=»)")
_BEFORE_STOPS = re.compile(r"(?<=[\w»)”]) (?=[;!?](?:[\s!?]|$))")
_BEFORE_COLON = re.compile(r"(?<=[\w»)”]) (?=:(?:\s|$))")


def find(block: Block, usage: Usage) -> Iterator[Splice]:
    """Find the places: within guillemets all, before stops those where a space was typed."""
    text = plain(block.words)
    if NARROW not in usage.outer[0]:
        return
    found = [Splice(*space.span(), NARROW) for space in _WITHIN.finditer(text)]
    found += [Splice(*space.span(), NARROW) for space in _BEFORE_STOPS.finditer(text)]
    found += [Splice(*space.span(), "\u00a0") for space in _BEFORE_COLON.finditer(text)]
    yield from sorted(found, key=lambda splice: splice.start)


RULE = TypographyRule(
    name="french_spaces",
    why="French sets a narrow space here, at which no line may break.",
    find=find,
)
