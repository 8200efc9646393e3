"""The changes of a text: each entry of its ledger, with the lines of the source that it touches."""

from collections.abc import Iterator
from dataclasses import dataclass

from anthology.model.book import Selection
from anthology.model.document import Block, Insertion
from anthology.model.ledger import Entry, Pass, apply, exchanged
from anthology.model.splice import BlockSplice
from anthology.render.collation.veil import veiled


@dataclass(frozen=True, slots=True)
class Change:
    """One entry: who made it and why, in what lines; its words, without the names withheld."""

    rule: str
    why: str
    old: str
    new: str
    lines: tuple[int, ...]
    inserts: bool
    removed: int
    """How many words it takes out."""
    added: int
    """How many words it puts in."""


def changes(selection: Selection) -> Iterator[Change]:
    """Yield every change from what was read to what is printed, in the order they were made."""
    blocks = selection.read.blocks
    for made in selection.ledger.passes:
        for entry in made.entries:
            yield _change(selection, made, entry, _lines(blocks, entry))
        blocks = apply(blocks, made.entries)


def _change(selection: Selection, made: Pass, entry: Entry, lines: tuple[int, ...]) -> Change:
    redactions = selection.record.redactions
    removed, added = exchanged(made, entry)
    return Change(
        rule=made.rule,
        why=veiled(entry.why or made.why, redactions).shown,
        old=veiled(entry.old, redactions).shown,
        new=veiled(entry.new, redactions).shown,
        lines=lines,
        inserts=_inserts(entry),
        removed=removed,
        added=added,
    )


def _lines(blocks: tuple[Block, ...], entry: Entry) -> tuple[int, ...]:
    touched = {entry.place.line}
    if isinstance(entry.change, BlockSplice):
        row = blocks[entry.change.start : entry.change.end]
        touched |= {run.origin.line for block in row for run in block.words}
    return tuple(sorted(touched))


def _inserts(entry: Entry) -> bool:
    change = entry.change
    if not isinstance(change, BlockSplice) or change.start != change.end:
        return False
    return all(isinstance(block, Insertion) for block in change.new)
