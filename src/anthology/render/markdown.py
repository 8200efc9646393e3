"""A text as Markdown: its words, with marks for the structure that was recovered (CommonMark)."""

import re
from collections.abc import Iterable
from itertools import takewhile

from anthology.model import labels
from anthology.model.document import (
    AuthorNote,
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
)

_MARK = re.compile(r"^( {0,3}\d{0,9})([#>*+\-=_~.)`](?=[ #>*+\-=_~.)`]|$))")


def written(blocks: Iterable[Block]) -> str:
    """Return the blocks as Markdown, a blank line between those that are not one list or stanza."""
    out: list[str] = []
    last: type[Block] | None = None
    for block in blocks:
        if isinstance(block, Gap):
            last = Gap if last is Verse else last
            continue
        if last is not None:
            together = type(block) is last and isinstance(block, Item | Verse)
            out.append("\n" if together else "\n\n")
        out.append(_marked(block))
        last = type(block)
    return "".join(out) + "\n"


def _marked(block: Block) -> str:  # noqa: PLR0911 - one a kind
    text = labels.written(block.words)
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
        case Paragraph() if spoken := _speaker(block):
            return f"**{spoken}**{text[len(spoken) :]}"
        case Paragraph() | SceneBreak() | Insertion() | AuthorNote() | Gap():
            return _MARK.sub(r"\1\\\2", text)


def _speaker(block: Block) -> str:
    """Return the words at the head of a line that name who says it."""
    said = takewhile(lambda run: any(mark.name == "speaker" for mark in run.marks), block.words)
    return "".join(run.text for run in said)
