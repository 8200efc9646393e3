"""A short line between paragraphs that breaks off in a word may be a caption cut off."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from anthology.clean.rule import BlockRule
from anthology.model.document import Block, Paragraph, is_blank, plain
from anthology.model.splice import BlockSplice, Reach

_CAPTION = range(4, 13)  # words
_PROSE = 10  # words of the paragraphs around it
_LONGEST_STUMP = 3  # letters that are left of the last word
_WORD = re.compile(r"\w+")


def find(blocks: Sequence[Block]) -> Iterator[BlockSplice]:
    """Find unstopped lines whose last word is a stump that stands nowhere else; never sure.

    A stump has a capital and small letters, as of a name; a small word at the end (“of”) has none.
    """
    shown = [at for at, block in enumerate(blocks) if not is_blank(block)]
    stumps = {}
    for (before, at), (_, after) in pairwise(pairwise(shown)):
        stump = _stump(blocks[at])
        if stump and _is_prose(blocks[before]) and _is_prose(blocks[after]):
            stumps[at] = stump
    words = [word for at in shown if stumps for word in _WORD.findall(plain(blocks[at].words))]
    for at, stump in stumps.items():
        if words.count(stump) == 1:
            yield BlockSplice(at, at + 1, (), sure=False)


def _stump(block: Block) -> str:
    text = plain(block.words).strip()
    words = text.split(None, _CAPTION.stop)
    if not isinstance(block, Paragraph) or len(words) not in _CAPTION:
        return ""
    last = words[-1]
    cut = last.isalpha() and last.istitle() and 1 < len(last) <= _LONGEST_STUMP
    return last if cut and text[:1].isupper() else ""


def _is_prose(block: Block) -> bool:
    words = plain(block.words).split(None, _PROSE)
    return isinstance(block, Paragraph) and len(words) >= _PROSE


RULE = BlockRule(
    name="cut_captions",
    why="The line breaks off in a word, between two paragraphs: perhaps a picture's caption.",
    reach=Reach.WORDS,
    find=find,
)
