"""Rows of blank lines become one; those at the ends of a text go, and so do emptied lines."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from anthology.clean.rule import BlockRule
from anthology.model.document import Block, Gap, Run, is_blank, plain, start
from anthology.model.splice import BlockSplice, Reach


def find(blocks: Sequence[Block]) -> Iterator[BlockSplice]:
    """Find every row of blank lines that is longer than one or stands at an end of the text."""
    at = 0
    for blank, row in groupby(blocks, key=is_blank):
        end = at + sum(1 for _ in row)
        if blank:
            inner = at > 0 and end < len(blocks)
            if not inner:
                yield BlockSplice(at, end, ())
            elif any(map(_is_more_than_a_break, blocks[at:end])) or end > at + 1:
                yield BlockSplice(at, end, (Gap((Run("\n", start(blocks[at])),)),))
        at = end


def _is_more_than_a_break(block: Block) -> bool:
    return not isinstance(block, Gap) or plain(block.words) != "\n"


RULE = BlockRule(
    name="blank_runs",
    why="One blank line parts paragraphs; more of them mean nothing in a book.",
    reach=Reach.SPACE,
    find=find,
)
