"""Headings step by step: no level is skipped, as both books' readers must find them."""

from collections.abc import Iterable
from dataclasses import replace

from anthology.model.document import Block, Heading

_TITLE = 1


def stepped(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Return blocks below a title, their headings one level apart (ISO 14289-1, 7.4.2).

    Where a source skips a level, all below move up; what it sets alike below one heading stays so.
    """
    open_levels: list[int] = []
    found: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading):
            while open_levels and open_levels[-1] >= block.level:
                open_levels.pop()
            open_levels.append(block.level)
            found.append(replace(block, level=_TITLE + len(open_levels)))
        else:
            found.append(block)
    return tuple(found)
