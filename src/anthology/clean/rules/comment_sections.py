"""A line that counts the comments heads them; the names in the thread are its speakers."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from anthology.clean.rule import BlockRule
from anthology.clean.threads import Introduction, introduction, is_heading
from anthology.model.document import Block, Heading, Paragraph, Speaker, is_blank, plain
from anthology.model.splice import BlockSplice, Reach

_LEVEL = 2


def find(blocks: Sequence[Block]) -> Iterator[BlockSplice]:
    """Find the heading of the comments and, from there on, who speaks.

    A bare name after a number is a speaker where the section begins with one; more than one such
    line without words between them is a commenter's own list.
    """
    shown = [at for at, block in enumerate(blocks) if not is_blank(block)]
    for number, (at, after) in enumerate(pairwise(shown), 1):
        began = _introduction(blocks[after])
        if began and _is_head(blocks[at]):
            if isinstance(blocks[at], Paragraph):
                yield BlockSplice(at, at + 1, (Heading(blocks[at].words, _LEVEL),))
            yield from _speakers(blocks, shown[number:], bare=not began.certain)
            return


def _is_head(block: Block) -> bool:
    return isinstance(block, Paragraph | Heading) and is_heading(plain(block.words))


def _speakers(
    blocks: Sequence[Block], shown: Sequence[int], *, bare: bool
) -> Iterator[BlockSplice]:
    found = [_introduction(blocks[at]) for at in shown]
    indents: list[int] = []
    for at, before, one, after in zip(
        shown, [None, *found], found, [*found[1:], None], strict=False
    ):
        if one is None or not isinstance(blocks[at], Paragraph):
            continue
        alone = before is None and after is None and at != shown[-1]
        if one.certain or (bare and alone):
            indents = [indent for indent in indents if indent < one.indent]
            yield BlockSplice(at, at + 1, (Speaker(blocks[at].words, len(indents)),))
            indents.append(one.indent)


def _introduction(block: Block) -> Introduction | None:
    match block:
        case Paragraph():
            return introduction(plain(block.words))
        case Speaker():
            return Introduction(0, None, certain=True)
        case _:
            return None


RULE = BlockRule(
    name="comment_sections",
    why="The page's comments begin here, or one of their speakers; set as what it is.",
    reach=Reach.STRUCTURE,
    find=find,
)
