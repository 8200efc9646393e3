"""Three full stops, spaced or not, become one ellipsis."""

import re
from collections.abc import Iterator

from anthology.clean.rule import TypographyRule
from anthology.clean.typography.usage import Usage
from anthology.model.document import Block, plain
from anthology.model.splice import Splice

_THREE_STOPS = re.compile(r"(?<!\.)(?<!\. )\.(?: ?\.){2}(?! ?\.)")


def find(block: Block, usage: Usage) -> Iterator[Splice]:  # noqa: ARG001 - alike in all languages
    """Find every group of exactly three stops; four are a full stop and an omission."""
    for stops in _THREE_STOPS.finditer(plain(block.words)):
        yield Splice(*stops.span(), "…")


RULE = TypographyRule(
    name="ellipses",
    why="Three full stops are set as one ellipsis.",
    find=find,
)
