"""Lines by which a page asks, offers and steers are not the text's."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from anthology.clean.rule import BlockRule
from anthology.clean.vocabulary import Prompt, appeal, prompt
from anthology.model.document import Block, Heading, Item, Paragraph, is_blank, plain
from anthology.model.splice import BlockSplice, Reach

_PROSE = 25  # words that make a line the text's
_ROW = 3  # lines of a menu, or of buttons side by side


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that has something to print: its index, what furniture it is, whether it is prose."""

    at: int
    prompt: Prompt | None
    prose: bool


def find(blocks: Sequence[Block]) -> Iterator[BlockSplice]:
    """Find known lines of furniture: sure before and after all prose, and in rows of such lines.

    A button's name alone (“Share”) is an author's word as well: it goes in a row of three, or
    beside a line that nobody but a page writes. Between paragraphs such a line is only proposed,
    and so is an appeal in its author's own words wherever it stands.
    """
    lines = [_line(at, block) for at, block in enumerate(blocks) if not is_blank(block)]
    prose = [number for number, line in enumerate(lines) if line.prose]
    number = 0
    for known, group in groupby(lines, key=lambda line: line.prompt is not None):
        row = list(group)
        number += len(row)
        if known and len(row) < len(lines):
            edge = bool(prose) and (number <= prose[0] or number - len(row) > prose[-1])
            title_alone = row[0] is lines[0] and len(row) == 1 and prose[:1] == [1]
            yield from _splices(row, sure=_is_sure(row, edge=edge and not title_alone))


def _line(at: int, block: Block) -> _Line:
    text = plain(block.words)
    asks = isinstance(block, Paragraph | Heading | Item)
    known = (prompt(text) or appeal(text)) if asks else None
    return _Line(at, known, known is None and len(text.split(None, _PROSE)) >= _PROSE)


def _is_sure(row: Sequence[_Line], *, edge: bool) -> bool:
    certain = sum(1 for line in row if line.prompt and line.prompt.certain)
    return certain > 1 or (len(row) >= _ROW and (edge or certain > 0)) or (edge and certain > 0)


def _splices(row: Sequence[_Line], *, sure: bool) -> Iterator[BlockSplice]:
    for line in row:
        found = line.prompt
        if found and (sure or found.certain or found.own_words):
            told = sure and not found.own_words
            yield BlockSplice(line.at, line.at + 1, (), found.why, sure=told)


RULE = BlockRule(
    name="page_prompts",
    why="The page speaks here, of itself; no author wrote it.",
    reach=Reach.WORDS,
    find=find,
)
