"""How each kind of decision is made: as a splice of words or of blocks."""

from dataclasses import replace

from anthology.edit.anchor import on_line, spaced
from anthology.model.decision import Decision, Do
from anthology.model.document import (
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
    Words,
    plain,
    start,
)
from anthology.model.splice import BlockSplice, Splice, cut

WHY: dict[Do, str] = {
    "keep": "The editors keep this line as it is.",
    "drop": "The editors took this line out of the text.",
    "paragraph": "The editors set this line as a paragraph.",
    "heading": "The editors set this line as a heading.",
    "quotation": "The editors set this line as a quotation.",
    "item": "The editors set this line as an item of a list.",
    "verse": "The editors set this line as verse.",
    "speaker": "The editors set this line as the name of who speaks.",
    "scene_break": "The editors set this line as a break between scenes.",
    "emend": "The editors emended these words.",
    "insert": "The editors inserted these words.",
    "language": "The editors named the language of these words.",
}


def change(block: Block, index: int, decision: Decision) -> Splice | BlockSplice | None:
    """Return what the decision changes, or None where the text is already as it asks."""
    if decision.do == "emend":
        at = _at(block, decision)
        return Splice(at, at + len(decision.quote), decision.put)
    if decision.do == "insert":
        inserted = Insertion((Run(decision.put, start(block)),))
        return BlockSplice(index, index, (inserted,))
    made = _block(block, decision)
    if made == (block,):
        return None
    return BlockSplice(index, index + 1, made)


def _block(block: Block, decision: Decision) -> tuple[Block, ...]:  # noqa: PLR0911 - one a decision
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
        case "language":
            return (replace(block, words=_marked(block, decision)),)
        case "paragraph":
            return (Paragraph(words),)
        case _:
            return (block,)


def _at(block: Block, decision: Decision) -> int:
    """Return the index, in the block's words, of the quotation on the decision's line."""
    before = plain(block.words).index(on_line(block, decision.line))
    return before + spaced(on_line(block, decision.line)).index(spaced(decision.quote))


def _marked(block: Block, decision: Decision) -> Words:
    at = _at(block, decision)
    end = at + len(decision.quote)
    mark = Mark("language", decision.language)
    inner = tuple(
        run if mark in run.marks else replace(run, marks=run.marks | {mark})
        for run in cut(block.words, at, end)
    )
    return (*cut(block.words, 0, at), *inner, *cut(block.words, end, len(plain(block.words))))
