"""Lines with a bullet or a number, their own or torn off, are set as items of a list."""

from collections.abc import Collection, Iterator, Sequence

from anthology.clean.recovered import Found, found, without_mark
from anthology.clean.rule import BlockRule
from anthology.model.document import Block, Item, is_blank
from anthology.model.splice import BlockSplice, Reach, exceeds, reading


def find(blocks: Sequence[Block]) -> Iterator[BlockSplice]:
    """Find items, with the line of the bullet before them where it was torn off.

    A mark that is made of words, as `a)`, cannot be taken off by this rule, and is left.
    """
    bullets = {index for index, _ in found(blocks, "mark")}
    for item in found(blocks, "item"):
        splice = _item(blocks, item, bullets)
        if not exceeds(RULE.reach, reading(blocks[splice.start : splice.end]), reading(splice.new)):
            yield splice


def _item(blocks: Sequence[Block], item: Found, bullets: Collection[int]) -> BlockSplice:
    index, finding = item
    before = index - 1
    while before >= 0 and is_blank(blocks[before]):
        before -= 1
    first = before if before in bullets else index
    words = without_mark(blocks[index].words, finding.text)
    new = Item(words, finding.number or None)
    why = f"Set as an item of a list: {finding.reason}."
    return BlockSplice(first, index + 1, (new,), why, sure=finding.sure)


RULE = BlockRule(
    name="lists",
    why="A list's layout was lost; the line is set as an item of the list.",
    reach=Reach.STRUCTURE,
    find=find,
)
