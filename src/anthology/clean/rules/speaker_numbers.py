"""The number that a speaker's name has in the page's list of comments is not its part."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from anthology.clean.rule import BlockRule
from anthology.clean.threads import numbered
from anthology.model.document import Block, Speaker, plain
from anthology.model.splice import BlockSplice, Reach, cut

_LONGEST = 200


def find(blocks: Sequence[Block]) -> Iterator[BlockSplice]:
    """Find the numbers before speakers' names."""
    for at, block in enumerate(blocks):
        if isinstance(block, Speaker):
            text = plain(block.words)
            start = numbered(text) if len(text) <= _LONGEST else 0
            if start:
                named = replace(block, words=tuple(cut(block.words, start, len(text))))
                yield BlockSplice(at, at + 1, (named,))


RULE = BlockRule(
    name="speaker_numbers",
    why="The page's list of comments numbered its speakers; the name is the speaker.",
    reach=Reach.WORDS,
    find=find,
)
