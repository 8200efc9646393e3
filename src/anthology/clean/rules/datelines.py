"""Who wrote a text, when, and how long one reads are facts about it, not its first sentence."""

from collections.abc import Iterator, Sequence

from anthology.clean.facts import fact
from anthology.clean.rule import BlockRule
from anthology.model.document import Block, Paragraph, is_blank, plain
from anthology.model.splice import BlockSplice, Reach

_HEAD = 8  # lines from the top
_PROSE = 25


def find(blocks: Sequence[Block]) -> Iterator[BlockSplice]:
    """Find such lines among the few before the first prose: sure with a label and a whole date.

    A name after “By”, or a date alone, may be the text's own and is only proposed.
    """
    shown = [at for at, block in enumerate(blocks) if not is_blank(block)]
    texts = [plain(blocks[at].words).strip() for at in shown[: _HEAD + 1]]
    prose = next((n for n, t in enumerate(texts) if len(t.split(None, _PROSE)) >= _PROSE), None)
    for number in range(prose or 0):
        kind = fact(texts[number]) if isinstance(blocks[shown[number]], Paragraph) else None
        if kind is not None:
            at = shown[number]
            yield BlockSplice(at, at + 1, (), _WHYS[kind], sure=kind == "fact")


_WHYS = {
    "fact": "A fact about the text for its record; not a line of the text.",
    "name": "If this names the author, it belongs to the record.",
    "date": "If this is the page's date, it belongs to the record; a letter's own date stays.",
}


RULE = BlockRule(
    name="datelines",
    why="A fact about the text for its record; not a line of the text.",
    reach=Reach.WORDS,
    find=find,
)
