"""The visible characters of blocks, each with its place in the source."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from anthology.model.decision import Redaction, names
from anthology.model.document import Block, Item, plain
from anthology.model.splice import is_visible

_is_seen = lru_cache(maxsize=4096)(is_visible)  # a book has millions of some hundred characters


class Character(NamedTuple):
    """A visible character: its line and column, and whether it begins a word."""

    text: str
    place: tuple[int, int]
    begins: bool


def visible(text: str) -> str:
    """Return the characters of a text that can be seen on a page."""
    return "".join(character for character in text if _is_seen(character))


def characters(
    blocks: Iterable[Block], redactions: tuple[Redaction, ...] = ()
) -> Iterator[Character]:
    """Yield each visible character of the blocks, an item's number included."""
    for block in blocks:
        begins = True
        for text, place in _placed(block, redactions):
            if _is_seen(text):
                yield Character(text, place, begins)
                begins = False
            elif text.isspace():
                begins = True


def _placed(
    block: Block, redactions: tuple[Redaction, ...]
) -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield each character of a block with its line and column."""
    first = block.words[0].origin
    if isinstance(block, Item) and block.number is not None:
        yield from ((character, (first.line, first.column)) for character in f"{block.number}. ")
    text = plain(block.words)
    places = [
        (run.origin.line, run.origin.column + n)
        for run in block.words
        for n in range(len(run.text))
    ]
    done = 0
    for start, end, put in names(text, redactions):
        yield from zip(text[done:start], places[done:start], strict=True)
        line, column = places[start]
        yield from ((character, (line, column + n)) for n, character in enumerate(put))
        done = end
    yield from zip(text[done:], places[done:], strict=True)
