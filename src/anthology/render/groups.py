"""Blocks that are set together: stanzas, lists within lists, the notes of an author."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from anthology.model.document import (
    AuthorNote,
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
from anthology.model.matter import Cell, Definition, Listing, Matter, Picture, Term

_DEEPEST = 6  # a page has no room for more

Numbered = tuple[int, Matter]
"""A block with its number in its row, from 1."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An item of a list with its number in the row of blocks, and the lists within it."""

    index: int
    block: Item
    lists: "tuple[List, ...]"


@dataclass(frozen=True, slots=True)
class List:
    """A list, ordered or not."""

    ordered: bool
    entries: tuple[Entry, ...]


def speeches(blocks: Sequence[Matter]) -> Iterator[tuple[int | None, Sequence[Numbered]]]:
    """Yield rows of blocks, each with the depth of who speaks in them; None where nobody does."""
    depth: int | None = None
    row: list[Numbered] = []
    for number, block in enumerate(blocks, start=1):
        if isinstance(block, Speaker | Heading):
            if row:
                yield depth, row
            depth = min(block.depth, _DEEPEST) if isinstance(block, Speaker) else None
            row = []
        row.append((number, block))
    yield depth, row


def grouped(
    numbered: Sequence[Numbered],
) -> Iterator[tuple[str, Sequence[Numbered] | tuple[List, ...]]]:
    """Yield rows of blocks that are set together, each with its kind; of items, their lists."""
    for name, group in groupby(numbered, key=lambda pair: _kind(pair[1])):
        row = list(group)
        yield name, tuple(_lists(row, 0)) if name == "lists" else row


def _lists(row: Sequence[Numbered], depth: int) -> Iterator[List]:
    """Yield the lists of that depth; what is deeper stands within the item before it."""
    entries: list[Entry] = []
    at = 0
    while at < len(row):
        index, block = row[at]
        end = at + 1
        while end < len(row) and _depth(row[end][1]) > depth:
            end += 1
        if entries and isinstance(block, Item) and _ordered(block) != _ordered(entries[0].block):
            yield List(_ordered(entries[0].block), tuple(entries))
            entries = []
        if isinstance(block, Item):
            inner = row[at + 1 : end]
            within = _depth(inner[0][1]) if inner else 0
            entries.append(Entry(index, block, tuple(_lists(inner, within))))
        at = end
    if entries:
        yield List(_ordered(entries[0].block), tuple(entries))


def _depth(block: Matter) -> int:
    return min(block.depth, _DEEPEST) if isinstance(block, Item) else 0


def _ordered(block: Item) -> bool:
    return block.number is not None


def _kind(block: Matter) -> str:  # noqa: C901, PLR0911, PLR0912 - one for each kind of block
    match block:
        case Paragraph():
            return "paragraph"
        case Heading():
            return "heading"
        case Quotation():
            return "quotation"
        case Item():
            return "lists"
        case Verse():
            return "verse"
        case Speaker():
            return "speaker"
        case SceneBreak():
            return "scene_break"
        case Insertion():
            return "insertion"
        case AuthorNote():
            return "author_note"
        case Gap():
            return "gap"
        case Term() | Definition():
            return "definitions"
        case Cell():
            return "table"
        case Listing():
            return "listings"
        case Picture():
            return "picture"
