"""Lines at which the text's own note calls lead are notes of the author's, not of the editors."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from anthology.clean import numbered_notes, reference_marks
from anthology.clean.rule import BlockRule
from anthology.model.document import (
    AuthorNote,
    Block,
    Heading,
    Item,
    Run,
    start,
)
from anthology.model.labels import Label, marked
from anthology.model.splice import BlockSplice, Reach


def find(blocks: Sequence[Block]) -> Iterator[BlockSplice]:
    """Find the notes of a text, and where it calls them.

    Lines with numbers in brackets are notes where they follow each other and are called above;
    those with a raised figure or a sign, where nothing else can be meant. A list that ends the text
    is notes where all calls are its, by number, and no line answers else.
    """
    pairs = list(reference_marks.pairs(blocks))
    numbered, called = numbered_notes.answered(blocks, alone=not pairs)
    notes = dict.fromkeys(numbered, True)
    for pair in pairs:
        notes[pair.note] = pair.sure
        if pair.sure and not isinstance(blocks[pair.at], Heading):  # it stands in the contents too
            called[pair.at] = sorted((*called.get(pair.at, ()), pair.call), key=_start)
    for at in sorted({*notes, *called}):
        new = _note(blocks[at]) if at in notes else _calling(blocks[at], called[at])
        if new != blocks[at]:
            sure = notes.get(at, True)
            why = _WHY_CALL if at not in notes else _WHY_NOTE if sure else _WHY_PERHAPS
            yield BlockSplice(at, at + 1, (new,), why, sure)


_WHY_NOTE = "The text calls this line by its label: a note of the author's, kept as one."
_WHY_PERHAPS = "The text may call this line by its mark: perhaps a note of the author's."
_WHY_CALL = "The text calls a note of the author's here."


def _start(one: Label) -> int:
    return one.start


def _note(block: Block) -> AuthorNote:
    words = block.words
    if isinstance(block, Item):  # its number was the page's to print, and is now its label
        words = (Run(f"{block.number}. ", start(block)), *words)
    return AuthorNote(words)


def _calling(block: Block, found: Sequence[Label]) -> Block:
    return replace(block, words=marked(block.words, found))


RULE = BlockRule(
    name="author_notes",
    why=_WHY_NOTE,
    reach=Reach.STRUCTURE,
    find=find,
)
