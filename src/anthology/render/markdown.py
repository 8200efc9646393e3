"""A text as Markdown: its words, with marks for the structure that was recovered (CommonMark)."""

import re
from collections.abc import Iterable

from anthology.model.document import (
    Block,
    Gap,
    Heading,
    Insertion,
    Item,
    Paragraph,
    Quotation,
    SceneBreak,
    Speaker,
    Verse,
    plain,
)

_MARK = re.compile(r"^( {0,3}\d{0,9})([#>*+\-=_~.)`](?=[ #>*+\-=_~.)`]|$))")


def written(blocks: Iterable[Block]) -> str:
    """Return the blocks as Markdown, a blank line between those that are not one list or stanza."""
    out: list[str] = []
    last: type[Block] | None = None
    for block in blocks:
        if isinstance(block, Gap):
            continue
        if last is not None:
            together = type(block) is last and isinstance(block, Item | Verse)
            out.append("\n" if together else "\n\n")
        out.append(_marked(block))
        last = type(block)
    return "".join(out) + "\n"


def _marked(block: Block) -> str:
    text = plain(block.words)
    match block:
        case Heading():
            return f"{'#' * block.level} {text}"
        case Item():
            mark = "-" if block.number is None else f"{block.number}."
            return f"{'   ' * block.depth}{mark} {text}"
        case Quotation():
            return f"> {text}"
        case Verse():
            return f"{text}  "
        case Speaker():
            return f"**{text}**"
        case Paragraph() | SceneBreak() | Insertion() | Gap():
            return _MARK.sub(r"\1\\\2", text)
