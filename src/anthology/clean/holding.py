"""What rules may find on lines that the editor decided on, and in words that are hers."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from anthology.clean.rule import TextRule
from anthology.model.decision import Held
from anthology.model.document import Block, plain
from anthology.model.splice import BlockSplice, Reach, Splice


def is_held(block: Block, lines: frozenset[int]) -> bool:
    """Return whether a block has words on one of the lines."""
    return bool(lines) and any(run.origin.line in lines for run in block.words)


def left(rule: TextRule, block: Block, held: Held) -> Iterable[Splice]:
    """Return what a rule finds in a block and may do there."""
    found = rule.find(plain(block.words))
    if rule.reach is Reach.SPACE:
        return found
    if is_held(block, held.lines):
        return ()
    return apart(found, block, held) if held.words else found


def apart(splices: Iterable[Splice], block: Block, held: Held) -> Iterator[Splice]:
    """Yield the splices that touch none of the words that the editor quotes to decide on them."""
    words = {words for run in block.words for words in held.of(run.origin.line)}
    hers = [span for quote in words for span in _spans(plain(block.words), quote)]
    for splice in splices:
        if not any(start < splice.end and splice.start < end for start, end in hers):
            yield splice


def _spans(text: str, quote: str) -> Iterator[tuple[int, int]]:
    at = text.find(quote)
    while at >= 0:
        yield at, at + len(quote)
        at = text.find(quote, at + 1)


def around(
    splices: Iterable[BlockSplice], blocks: Sequence[Block], lines: frozenset[int]
) -> Iterator[BlockSplice]:
    """Yield the splices without the blocks that are held: a removal is parted, a change left."""
    for splice in splices:
        row = range(splice.start, splice.end)
        kept = [index for index in row if is_held(blocks[index], lines)]
        if not kept:
            yield splice
        elif not splice.new:
            ends = [splice.start - 1, *kept, splice.end]
            for before, after in pairwise(ends):
                if before + 1 < after:
                    yield replace(splice, start=before + 1, end=after)
