"""Short lines that start with capitals, in stanzas, may be verse."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from anthology.clean.rule import BlockRule
from anthology.model.document import Block, Paragraph, Verse, is_blank, plain
from anthology.model.splice import BlockSplice, Reach

_AT_LEAST = 4  # lines of a stanza
_MOST_LINES = 40
_STANZAS = 2
_WORDS = range(3, 13)
_RUNNING_ON = (",", ";", ":", "—", "–")
_QUOTES = "“„«‘\"'¿¡(—– "


def find(blocks: Sequence[Block]) -> Iterator[BlockSplice]:
    """Find stanzas, where a text has two or more; never sure, for lists look much the same."""
    stanzas = []
    at = 0
    for blank, row in groupby(blocks, key=is_blank):
        lines = list(row)
        if not blank and _is_stanza(lines):
            stanzas.append((at, lines))
        at += len(lines)
    for start, lines in stanzas if len(stanzas) >= _STANZAS else ():
        new = tuple(Verse(line.words) for line in lines)
        yield BlockSplice(start, start + len(lines), new, sure=False)


def _is_stanza(lines: Sequence[Block]) -> bool:
    if not _AT_LEAST <= len(lines) <= _MOST_LINES or not all(map(_is_line, lines)):
        return False
    texts = [plain(line.words).strip() for line in lines]
    stopped = sum(text.endswith(".") for text in texts)
    return 2 * stopped <= len(texts) and any(text.endswith(_RUNNING_ON) for text in texts)


def _is_line(block: Block) -> bool:
    text = plain(block.words).strip().lstrip(_QUOTES)
    words = text.split(None, _WORDS.stop)
    return isinstance(block, Paragraph) and len(words) in _WORDS and text[:1].isupper()


RULE = BlockRule(
    name="verse",
    why="Short lines in stanzas, each with a capital; in verse a line ends where it ends.",
    reach=Reach.STRUCTURE,
    find=find,
)
