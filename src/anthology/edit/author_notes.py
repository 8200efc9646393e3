"""Where a text calls the line that the editors set as a note of the author's."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from anthology.model.document import AuthorNote, Block, Item, Paragraph, Quotation, Verse
from anthology.model.labels import Label, calls, label, marked, written
from anthology.model.splice import BlockSplice

_WHY = "The text calls the note that the editors set as the author's."


def called(blocks: Sequence[Block], index: int, note: AuthorNote) -> Iterator[BlockSplice]:
    """Yield the blocks above a note, up to one of the same label, with their calls of it marked.

    A sign that stands twice in a block may be emphasis, and calls nothing.
    """
    found = label(written(note.words))
    if not found:
        return
    first = next((at for at in reversed(range(index)) if _answers(blocks[at], found)), -1) + 1
    for at in range(first, index):
        block = blocks[at]
        if isinstance(block, Paragraph | Item | Quotation | Verse):
            new = replace(block, words=marked(block.words, _calls(written(block.words), found)))
            if new != block:
                yield BlockSplice(at, at + 1, (new,), _WHY)


def _answers(block: Block, note: Label) -> bool:
    found = label(written(block.words)) if isinstance(block, AuthorNote) else None
    return bool(found and found.name == note.name)


def _calls(text: str, note: Label) -> Sequence[Label]:
    if note.style == "sign" and text.count(note.name) > 1:
        return ()
    return [one for one in calls(text) if one.name == note.name]
