"""The ledger: every change between a seed and the page, in the order it was made."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from anthology.model.counting import words_in
from anthology.model.document import Block, Document, plain, start
from anthology.model.origins import origins
from anthology.model.place import Place
from anthology.model.splice import (
    BlockSplice,
    Reach,
    Splice,
    reading,
    spliced_blocks,
    spliced_words,
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One change: where, what stood there, what stands there now, and how it was made."""

    place: Place
    old: str
    new: str
    change: Splice | BlockSplice
    block: int
    """The index of the (first) block changed, in the row as it stood before the pass."""
    why: str = ""
    """The reason for this one, where the pass's own does not say enough."""


@dataclass(frozen=True, slots=True)
class Pass:
    """All changes that one rule made to one text."""

    rule: str
    why: str
    reach: Reach
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """A change that a rule is not sure of: not made, shown to the editor."""

    rule: str
    why: str
    reach: Reach
    entry: Entry

    @property
    def id(self) -> str:
        """Return a name that stays the same as long as rule, line and words do."""
        entry = self.entry
        told = "\0".join((self.rule, str(entry.place), entry.old, entry.new))
        return hashlib.sha256(told.encode()).hexdigest()[:8]


@dataclass(frozen=True, slots=True)
class Ledger:
    """The passes made over one text, in order."""

    passes: tuple[Pass, ...] = ()

    def entries(self) -> Iterator[tuple[Pass, Entry]]:
        """Yield every entry with the pass it belongs to."""
        for made in self.passes:
            for entry in made.entries:
                yield made, entry


def text_entries(document: Document, block: int, splices: Iterable[Splice]) -> Iterator[Entry]:
    """Yield an entry for each splice in the words of one block."""
    found = list(splices)
    if not found:
        return
    words = document.blocks[block].words
    text = plain(words)
    places = origins(words, (splice.start for splice in found))
    for splice, origin in zip(found, places, strict=True):
        place = Place(document.file, origin.line, origin.column)
        old = text[splice.start : splice.end]
        yield Entry(place, old, splice.new, splice, block, splice.why)


def block_entries(document: Document, splices: Iterable[BlockSplice]) -> Iterator[Entry]:
    """Yield an entry for each splice in the row of blocks."""
    for splice in splices:
        origin = start(document.blocks[splice.start])
        place = Place(document.file, origin.line, origin.column)
        old = reading(document.blocks[splice.start : splice.end])
        yield Entry(place, old, reading(splice.new), splice, splice.start, splice.why)


def exchanged(made: Pass, entry: Entry) -> tuple[int, int]:
    """Return how many words an entry took out of the text, and how many it put in.

    What goes no further than white space, punctuation, letters' form or structure exchanges none.
    """
    if made.reach is not Reach.WORDS:
        return 0, 0
    gone, come = words_in(entry.old), words_in(entry.new)
    return (gone - come).total(), (come - gone).total()


def replay(document: Document, ledger: Ledger) -> Document:
    """Return the document with every pass of the ledger made again, in order."""
    for made in ledger.passes:
        document = replace(document, blocks=apply(document.blocks, made.entries))
    return replace(document, judged=True)


def apply(blocks: tuple[Block, ...], entries: tuple[Entry, ...]) -> tuple[Block, ...]:
    """Return the blocks with the entries of one pass made; they are in order of place."""
    texts: dict[int, list[Splice]] = {}
    rows: list[BlockSplice] = []
    for entry in entries:
        match entry.change:
            case Splice() as splice:
                texts.setdefault(entry.block, []).append(splice)
            case BlockSplice() as splice:
                rows.append(splice)
    if texts:
        changed = list(blocks)
        for index, splices in texts.items():
            words = spliced_words(blocks[index].words, splices)
            changed[index] = replace(blocks[index], words=words)
        blocks = tuple(changed)
    return spliced_blocks(blocks, rows)
