"""Questions and answers, and the lines of a talk: who says each is marked at its head."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from anthology.clean.rule import BlockRule
from anthology.clean.turns import label, label_end, turns
from anthology.model.document import Block, Mark, Paragraph, Speaker, Words, plain
from anthology.model.splice import BlockSplice, Reach, cut

_SPEAKER = Mark("speaker")
_LOOKED_AT = 200  # characters in which a label stands


def find(blocks: Sequence[Block]) -> Iterator[BlockSplice]:
    """Find lines that begin with who says them; a name alone on its line is a speaker's."""
    labels = {at: label(_head(block)) for at, block in enumerate(blocks)}
    speaking = turns([(said, bool(said) and _asks(blocks[at])) for at, said in labels.items()])
    for at, said in labels.items():
        if said in speaking:
            new = _spoken(blocks[at])
            if new != blocks[at]:
                yield BlockSplice(at, at + 1, (new,), sure=speaking[said])


def _head(block: Block) -> str:
    """Return the beginning of a paragraph; of other blocks nothing."""
    return plain(block.words)[:_LOOKED_AT] if isinstance(block, Paragraph) else ""


def _asks(block: Block) -> bool:
    return plain(block.words).rstrip(' "”’»').endswith("?")


def _spoken(block: Block) -> Block:
    text = plain(block.words)
    end = label_end(text[:_LOOKED_AT])
    if not text[end:].strip():
        return Speaker(block.words)
    rest = tuple(cut(block.words, end, len(text)))
    return replace(block, words=(*_marked(tuple(cut(block.words, 0, end))), *rest))


def _marked(words: Words) -> Words:
    return tuple(replace(run, marks=run.marks | {_SPEAKER}) for run in words)


RULE = BlockRule(
    name="turns",
    why="The line begins with who says it.",
    reach=Reach.STRUCTURE,
    find=find,
)
