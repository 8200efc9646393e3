"""Short titled lines before paragraphs, where a text has several, are headings."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from anthology.clean.rule import BlockRule
from anthology.model.document import Block, Gap, Heading, Paragraph, count_words, plain
from anthology.model.splice import BlockSplice, Reach

_MOST_WORDS = 12
_PROSE = 25  # words that make the following line a paragraph
_AT_LEAST = 2  # headings come in numbers; a single short line may be anything
_SMALL = frozenset(  # the words that a titled line leaves small, in five languages
    {"a", "an", "the", "and", "or", "nor", "but", "of", "in", "on", "at", "to", "for", "from"}
    | {"by", "with", "as", "vs", "into", "over", "de", "du", "des", "la", "le", "les", "et"}
    | {"der", "die", "das", "und", "von", "zu", "del", "los", "las", "y", "e", "в", "на", "и", "о"}
)


def find(blocks: Sequence[Block]) -> Iterator[BlockSplice]:
    """Find lines whose every weighty word is capitalised, unstopped, each before a paragraph."""
    shown = [i for i, block in enumerate(blocks) if not isinstance(block, Gap)]
    found = [
        i for i, after in pairwise(shown[1:]) if _is_heading(blocks[i]) and _is_prose(blocks[after])
    ]
    known = sum(isinstance(block, Heading) and block.level > 1 for block in blocks)
    if len(found) + known >= _AT_LEAST:
        for index in found:
            yield BlockSplice(index, index + 1, (Heading(blocks[index].words, 2),))


def _is_heading(block: Block) -> bool:
    text = plain(block.words).strip()
    if not isinstance(block, Paragraph) or count_words([text]) > _MOST_WORDS:
        return False
    words = text.split()
    weighty = [word for word in words if word.lower() not in _SMALL]
    titled = len(weighty) > 1 and all(word[0].isupper() for word in weighty)
    return titled and words[0][0].isupper() and text[-1].isalnum()


def _is_prose(block: Block) -> bool:
    return isinstance(block, Paragraph) and count_words([plain(block.words)]) >= _PROSE


RULE = BlockRule(
    name="headings",
    why="A heading's layout was lost; a short titled line before a paragraph is set as a heading.",
    reach=Reach.STRUCTURE,
    find=find,
)
