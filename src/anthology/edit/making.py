"""How each kind of decision is made: as a splice of words or of blocks."""

from collections.abc import Sequence
from dataclasses import replace

from anthology.edit.anchor import span
from anthology.model.decision import Decision, Do
from anthology.model.document import (
    AuthorNote,
    Block,
    Heading,
    Insertion,
    Item,
    Mark,
    Paragraph,
    Quotation,
    Run,
    SceneBreak,
    Speaker,
    Verse,
    is_blank,
    plain,
    start,
)
from anthology.model.errors import PlaceError
from anthology.model.splice import BlockSplice, Splice, cut

WHY: dict[Do, str] = {
    "keep": "The editors keep this line as it is.",
    "stet": "The editors let these words stand as they are typed.",
    "drop": "The editors took this line out of the text.",
    "paragraph": "The editors set this line as a paragraph.",
    "heading": "The editors set this line as a heading.",
    "quotation": "The editors set this line as a quotation.",
    "item": "The editors set this line as an item of a list.",
    "verse": "The editors set this line as verse.",
    "speaker": "The editors set this line as the name of who speaks.",
    "turn": "The editors set these words as the name of who says the line.",
    "author_note": "The editors set this line as a note of the author's.",
    "join": "The editors joined this line to the one before it.",
    "scene_break": "The editors set this line as a break between scenes.",
    "emend": "The editors emended these words.",
    "insert": "The editors inserted these words.",
    "language": "The editors named the language of these words.",
}


def change(block: Block, index: int, decision: Decision) -> Splice | BlockSplice | None:
    """Return what the decision changes, or None where the text is already as it asks."""
    if decision.do == "emend":
        return Splice(*span(block, decision), decision.put)
    if decision.do == "insert":
        inserted = Insertion((Run(decision.put, start(block)),))
        return BlockSplice(index, index, (inserted,))
    made = _block(block, decision)
    if made == (block,):
        return None
    return BlockSplice(index, index + 1, made)


def _block(block: Block, decision: Decision) -> tuple[Block, ...]:  # noqa: C901, PLR0911 - one a do
    words = (Run(decision.put, start(block)),) if decision.put else block.words
    match decision.do:
        case "drop":
            return ()
        case "heading":
            return (Heading(words, decision.level),)
        case "quotation":
            return (Quotation(words, decision.of),)
        case "item":
            return (Item(words, decision.number, decision.depth),)
        case "verse":
            return (Verse(words),)
        case "speaker":
            return (Speaker(words, decision.depth),)
        case "scene_break":
            return (SceneBreak(words),)
        case "author_note":
            return (AuthorNote(words),)
        case "language" | "turn":
            return (_marked(block, decision),)
        case "paragraph":
            return (Paragraph(words),)
        case _:
            return (block,)


def joined(blocks: Sequence[Block], index: int, decision: Decision) -> BlockSplice:
    """Return the splice that joins a block to the printed one before it.

    Raises PlaceError where none is.
    """
    before = next((at for at in reversed(range(index)) if not is_blank(blocks[at])), None)
    if before is None:
        raise PlaceError(
            f"there is no line before line {decision.line} to join it to",
            where=decision.where,
            remedy="name the second of the two lines",
        )
    between = Run(decision.put or " ", start(blocks[index]))
    words = (*blocks[before].words, between, *blocks[index].words)
    return BlockSplice(before, index + 1, (replace(blocks[before], words=words),))


def _marked(block: Block, decision: Decision) -> Block:
    """Return the block with a mark on the words quoted: their language, or that they name who."""
    spoken = decision.do == "turn"
    mark = Mark("speaker") if spoken else Mark("language", decision.language)
    at, end = span(block, decision)
    inner = tuple(
        run if mark in run.marks else replace(run, marks=run.marks | {mark})
        for run in cut(block.words, at, end)
    )
    before, after = cut(block.words, 0, at), cut(block.words, end, len(plain(block.words)))
    return replace(block, words=(*before, *inner, *after))
