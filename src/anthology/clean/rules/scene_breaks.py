"""Stars or a rule alone between paragraphs part scenes."""

from collections.abc import Iterator, Sequence

from anthology.clean.rule import BlockRule
from anthology.model.document import Block, Paragraph, SceneBreak, is_blank, plain
from anthology.model.splice import BlockSplice, Reach

_ALONE = {"#", "⁂", "❦", "§", "⸻", "❧"}
_SIGNS = set("*#~_=•·–—-✻⁎")
_AT_LEAST = 3
_MOST = 80


def find(blocks: Sequence[Block]) -> Iterator[BlockSplice]:
    """Find lines of three or more like signs, or of one that is known, between other lines."""
    shown = [at for at, block in enumerate(blocks) if not is_blank(block)]
    for at in shown[1:-1]:
        block = blocks[at]
        if isinstance(block, Paragraph) and _is_break(plain(block.words).strip()):
            yield BlockSplice(at, at + 1, (SceneBreak(block.words),))


def _is_break(text: str) -> bool:
    signs = set(text[:_MOST]) - {" ", "\u00a0"}
    row = len(signs) == 1 and signs <= _SIGNS and len(text) <= _MOST
    return text in _ALONE or (row and sum(sign in signs for sign in text) >= _AT_LEAST)


RULE = BlockRule(
    name="scene_breaks",
    why="Signs alone on a line part what comes before from what comes after.",
    reach=Reach.STRUCTURE,
    find=find,
)
