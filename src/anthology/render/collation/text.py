"""One text as the review page shows it: its rows, and its words counted."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from anthology.model.book import Selection
from anthology.model.document import Heading, plain
from anthology.render.collation.changes import Change
from anthology.render.collation.folds import Stretch, stretches
from anthology.render.collation.rows import Row, rows
from anthology.render.collation.veil import veiled


@dataclass(frozen=True, slots=True)
class Reviewed:
    """One text, source and result compared."""

    number: int
    title: str
    byline: str
    source: str
    """The seed's file within the project."""
    language: str
    rows: tuple[Row, ...]
    changes: tuple[Change, ...]
    kept: int
    removed: int
    added: int

    @property
    def proposals(self) -> int:
        """Return how many changes wait for the editor."""
        return sum(len(row.proposals) for row in self.rows)

    @property
    def stretches(self) -> Iterator[Stretch]:
        """Yield the rows in stretches, of which some are folded away."""
        return stretches(self.rows)


def reviewed(number: int, selection: Selection) -> Reviewed:
    """Return the text with that number in the book, compared with its source."""
    found = rows(selection)
    record = selection.record
    return Reviewed(
        number=number,
        title=veiled(_title(selection), record.redactions).shown,
        byline=veiled(record.byline, record.redactions).shown,
        source=selection.read.file,
        language=selection.read.language,
        rows=found,
        changes=tuple(chain.from_iterable(note.begun for row in found for note in row.notes)),
        kept=selection.kept,
        removed=selection.removed,
        added=selection.added,
    )


def _title(selection: Selection) -> str:
    record = selection.record
    for block in selection.body.blocks:
        if isinstance(block, Heading) and block.level == 1:
            return plain(block.words)
    return record.title or record.slug.replace("-", " ").capitalize()
