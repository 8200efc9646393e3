"""The visible characters of blocks, each with its place in the source."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from anthology.model.decision import Redaction, names
from anthology.model.document import Block, Item, plain
from anthology.model.origins import origins
from anthology.model.splice import is_visible


@dataclass(frozen=True, slots=True)
class Character:
    """A visible character: its line and column, and whether it begins a word."""

    text: str
    place: tuple[int, int]
    begins: bool


def visible(text: str) -> str:
    """Return the characters of a text that can be seen on a page."""
    return "".join(character for character in text if is_visible(character))


def characters(
    blocks: Iterable[Block], redactions: tuple[Redaction, ...] = ()
) -> Iterator[Character]:
    """Yield each visible character of the blocks, an item's number included."""
    for block in blocks:
        begins = True
        for text, place in _placed(block, redactions):
            if is_visible(text):
                yield Character(text, place, begins)
            begins = text.isspace() or (begins and not is_visible(text))


def _placed(
    block: Block, redactions: tuple[Redaction, ...]
) -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield each character of a block with its line and column."""
    first = block.words[0].origin
    if isinstance(block, Item) and block.number is not None:
        yield from ((character, (first.line, first.column)) for character in f"{block.number}. ")
    text = plain(block.words)
    places = [(one.line, one.column) for one in origins(block.words, range(len(text)))]
    done = 0
    for start, end, put in names(text, redactions):
        yield from zip(text[done:start], places[done:start], strict=True)
        line, column = places[start]
        yield from ((character, (line, column + n)) for n, character in enumerate(put))
        done = end
    yield from zip(text[done:], places[done:], strict=True)
