"""A short first line without a full stop is the title of the text."""

from collections.abc import Iterator, Sequence

from anthology.clean.rule import BlockRule
from anthology.model.counting import count_words
from anthology.model.document import Block, Gap, Heading, Paragraph, plain
from anthology.model.splice import BlockSplice, Reach

_MOST_WORDS = 20
_PROSE = 25  # words that make a later line a paragraph, so that the first is not one of many short


def find(blocks: Sequence[Block]) -> Iterator[BlockSplice]:
    """Find the title: the first line, if it is short, no sentence, and prose comes after it."""
    first = next((i for i, block in enumerate(blocks) if not isinstance(block, Gap)), len(blocks))
    if first == len(blocks) or not isinstance(blocks[first], Paragraph):
        return
    text = plain(blocks[first].words).strip()
    ends = [mark for mark in ".!?" if mark in text[:-1]]
    if count_words([text]) > _MOST_WORDS or text.endswith((".", ",", ";", ":")) or ends:
        return
    if text[:1].isupper() and any(count_words([plain(b.words)]) >= _PROSE for b in blocks[first:]):
        yield BlockSplice(first, first + 1, (Heading(blocks[first].words, 1),))


RULE = BlockRule(
    name="title",
    why="The first line names the text and is set as its title.",
    reach=Reach.STRUCTURE,
    find=find,
)
