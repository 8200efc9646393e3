"""A bullet on a line of its own belongs to the line after it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from anthology.clean.rule import BlockRule
from anthology.model.document import Block, Gap, Item, Paragraph, plain
from anthology.model.splice import BlockSplice, Reach

_BULLETS = {"-", "–", "•", "·", "▪", "◦", "‣", "●", "○", "■"}


@dataclass(frozen=True, slots=True)
class _Bullet:
    """A bullet's index, and that of the line it belongs to (or of the end)."""

    at: int
    owner: int


def find(blocks: Sequence[Block]) -> Iterator[BlockSplice]:
    """Find bullets that follow each other line by line: each makes its line an item of a list.

    A bullet that has no second beside it is no list: it goes, and its line stays a paragraph.
    """
    bullets = [_Bullet(i, _owner(blocks, i)) for i, block in enumerate(blocks) if _is_bullet(block)]
    for index, bullet in enumerate(bullets):
        after = bullets[index + 1] if index + 1 < len(bullets) else None
        before = bullets[index - 1] if index else None
        listed = (after and _follows(blocks, bullet, after)) or (
            before and _follows(blocks, before, bullet)
        )
        owner = blocks[bullet.owner] if bullet.owner < len(blocks) else None
        if listed and isinstance(owner, Paragraph) and not _is_bullet(owner):
            yield BlockSplice(bullet.at, bullet.owner + 1, (Item(owner.words),))
        elif bullet.owner - bullet.at == 1 and owner is not None:
            yield BlockSplice(bullet.at, bullet.at + 1, ())


def _is_bullet(block: Block) -> bool:
    return isinstance(block, Paragraph) and plain(block.words).strip() in _BULLETS


def _owner(blocks: Sequence[Block], bullet: int) -> int:
    index = bullet + 1
    while index < len(blocks) and isinstance(blocks[index], Gap):
        index += 1
    return index


def _follows(blocks: Sequence[Block], one: _Bullet, other: _Bullet) -> bool:
    between = blocks[one.owner + 1 : other.at]
    return one.owner < other.at and all(isinstance(block, Gap) for block in between)


RULE = BlockRule(
    name="orphan_bullets",
    why="A list's bullet was torn from its line; the line is set as an item of the list.",
    reach=Reach.STRUCTURE,
    find=find,
)
