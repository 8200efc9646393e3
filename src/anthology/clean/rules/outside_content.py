"""What a page shows around its content, or hides in it, is not the text's."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from anthology.clean.rule import BlockRule
from anthology.model.document import Block
from anthology.model.outside import OUTSIDE, is_outside
from anthology.model.splice import BlockSplice, Reach


def find(blocks: Sequence[Block]) -> Iterator[BlockSplice]:
    """Find the rows of blocks that the reader marked as outside, and marked words within others."""
    at = 0
    for gone, row in groupby(blocks, key=is_outside):
        found = list(row)
        if gone:
            yield BlockSplice(at, at + len(found), ())
        for index, block in enumerate(found if not gone else (), start=at):
            if any(OUTSIDE in run.marks for run in block.words):
                yield BlockSplice(index, index + 1, (_without(block),))
        at += len(found)


def _without(block: Block) -> Block:
    words = tuple(run for run in block.words if OUTSIDE not in run.marks)
    return replace(block, words=words)


RULE = BlockRule(
    name="outside_content",
    why="The page shows it around the text, or hides it; it is not of the text.",
    reach=Reach.WORDS,
    find=find,
)
