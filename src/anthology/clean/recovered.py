"""What the lines of a document are, by marks, reasons and learning, for the rules that set them."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from anthology.clean.structure.lines import Finding, Kind, Line
from anthology.clean.structure.recovery import recover
from anthology.model.document import (
    AuthorNote,
    Block,
    Item,
    Paragraph,
    Words,
    is_blank,
    plain,
    start,
)
from anthology.model.labels import label
from anthology.model.splice import cut, reading

Found = tuple[int, Finding]
"""The index of a block, and what was found of it."""


def found(blocks: Sequence[Block], kind: Kind) -> Iterator[Found]:
    """Yield the paragraphs that are of that kind."""
    lines = tuple(_lines(blocks))
    for index, finding in zip(_places(blocks), _recovered(lines), strict=True):
        if finding.kind == kind and isinstance(blocks[index], Paragraph):
            yield index, finding


def line_repeated(blocks: Sequence[Block], finding: Finding) -> int:
    """Return the line of the source that a quotation repeats; 0 where it repeats none."""
    if finding.repeats is None:
        return 0
    return start(blocks[_places(blocks)[finding.repeats]]).line


def without_mark(words: Words, text: str) -> Words:
    """Return the words from where that text, with which they end, begins."""
    whole = plain(words)
    return tuple(cut(words, len(whole.rstrip()) - len(text), len(whole)))


def _places(blocks: Sequence[Block]) -> list[int]:
    return [index for index, block in enumerate(blocks) if not is_blank(block)]


def _lines(blocks: Sequence[Block]) -> Iterator[Line]:
    blank = False
    for block in blocks:
        if not is_blank(block):
            text = _unlabelled(block)
            indent = len(text) - len(text.lstrip())
            mark = "- " if isinstance(block, Item) and block.number is None else ""
            yield Line(f"{mark}{text.strip()}", blank, indent, start(block).line)
        blank = is_blank(block)


def _unlabelled(block: Block) -> str:
    """Return a block's words; the mark that a note begins with is no bullet."""
    text = reading([block])
    found = label(text) if isinstance(block, AuthorNote) else None
    return text[found.end :] if found else text


@lru_cache(maxsize=2)
def _recovered(lines: tuple[Line, ...]) -> tuple[Finding, ...]:
    return tuple(recover(lines))
