"""Lines with a bullet or a number, their own or torn off, are set as items of a list."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from anthology.clean.recovered import Found, found, without_mark
from anthology.clean.rule import BlockRule
from anthology.model.document import Block, Item, is_blank, plain
from anthology.model.splice import BlockSplice, Reach, exceeds, reading

_DEEPEST = 6


def find(blocks: Sequence[Block]) -> Iterator[BlockSplice]:
    """Find items, with the line of the bullet before them where it was torn off.

    A mark that is made of words, as `a)`, cannot be taken off by this rule, and is left.
    """
    bullets = {index for index, _ in found(blocks, "mark")}
    indents: list[int] = []
    done = 0
    for item in found(blocks, "item"):
        first = _first(blocks, item[0], bullets)
        if any(not is_blank(block) for block in blocks[done:first]):
            indents = []
        done = item[0] + 1
        splice = BlockSplice(first, done, (_item(blocks, item, _depth(blocks[first], indents)),))
        if not exceeds(RULE.reach, reading(blocks[first:done]), reading(splice.new)):
            why = f"Set as an item of a list: {item[1].reason}."
            yield replace(splice, why=why, sure=item[1].sure)


def _first(blocks: Sequence[Block], index: int, bullets: Collection[int]) -> int:
    """Return where an item begins: at its own line, or at that of a bullet torn off."""
    before = index - 1
    while before >= 0 and is_blank(blocks[before]):
        before -= 1
    return before if before in bullets else index


def _depth(block: Block, indents: list[int]) -> int:
    """Return how deep an item is set in, by the indents of those before it in its list."""
    text = plain(block.words)
    indent = len(text) - len(text.lstrip())
    while indents and indents[-1] >= indent:
        indents.pop()
    indents.append(indent)
    return min(len(indents) - 1, _DEEPEST)


def _item(blocks: Sequence[Block], item: Found, depth: int) -> Item:
    index, finding = item
    return Item(without_mark(blocks[index].words, finding.text), finding.number or None, depth)


RULE = BlockRule(
    name="lists",
    why="A list's layout was lost; the line is set as an item of the list.",
    reach=Reach.STRUCTURE,
    find=find,
)
