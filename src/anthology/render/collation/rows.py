"""The rows of a collation: each line of the source, what is printed of it, and why it differs."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from anthology.model.book import Selection
from anthology.model.decision import Redaction
from anthology.render.collation import lines
from anthology.render.collation.changes import changes
from anthology.render.collation.lines import Line, Printed
from anthology.render.collation.marking import (
    Pieces,
    piece,
    printed_pieces,
    source_pieces,
    splices,
)
from anthology.render.collation.notes import Note, Notes
from anthology.render.collation.veil import veiled


@dataclass(frozen=True, slots=True)
class Proposed:
    """A change that waits for the editor, without the names withheld."""

    id: str
    rule: str
    why: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the source; or what the editor put before it, where there is no source."""

    number: int
    last: int
    """The last line of a row of blank ones."""
    source: Pieces
    printed: Pieces
    kind: str = ""
    """What the printed block is called; nothing for a paragraph."""
    blank: bool = False
    inserted: bool = False
    notes: tuple[Note, ...] = ()
    proposals: tuple[Proposed, ...] = ()

    @property
    def anchor(self) -> str:
        """Return the row's name among the rows of its text."""
        return f"{'i' if self.inserted else 'l'}{self.number}"

    @property
    def quiet(self) -> bool:
        """Return whether nothing happens in it."""
        return self.same and not (self.notes or self.proposals)

    @property
    def same(self) -> bool:
        """Return whether the line is printed letter for letter."""
        return all(piece.mark == "kept" for piece in (*self.source, *self.printed))

    @property
    def dropped(self) -> bool:
        """Return whether the line had words, and none of it is printed."""
        return not (self.printed or self.blank)

    @property
    def rules(self) -> list[str]:
        """Return the names of the rules that changed or propose something here, each once."""
        return sorted({*(note.rule for note in self.notes), *(p.rule for p in self.proposals)})


def rows(selection: Selection) -> tuple[Row, ...]:
    """Return a row for each line of the source, and one for what the editor put before a line."""
    marked = tuple(_marked(selection))
    notes = Notes({row.number for row in marked if row.inserted})
    for row in marked:
        notes.mark(row.number, (*row.source, *row.printed))
    for change in changes(selection):
        notes.add(change)
    proposals = _proposals(selection, [row.number for row in marked])
    return tuple(_noted(row, notes, proposals) for row in marked)


def _marked(selection: Selection) -> Iterator[Row]:
    redactions = selection.record.redactions
    printed: dict[int, list[Printed]] = defaultdict(list)
    inserted: dict[int, list[Printed]] = defaultdict(list)
    for number, words in lines.printed(selection.body):
        (inserted if words.kind == lines.INSERTION else printed)[number].append(words)
    for number, line in lines.read(selection.read).items():
        if number in inserted:
            yield _inserted(number, inserted[number], redactions)
        yield _compared(line, printed[number], redactions)


def _inserted(number: int, blocks: Sequence[Printed], redactions: tuple[Redaction, ...]) -> Row:
    words = veiled("\n".join(block.text for block in blocks), redactions).shown
    return Row(number, number, (), tuple(piece(words, "new")), lines.INSERTION, inserted=True)


def _compared(line: Line, blocks: Sequence[Printed], redactions: tuple[Redaction, ...]) -> Row:
    changed = splices(line, tuple(run for block in blocks for run in block.words))
    return Row(
        number=line.number,
        last=line.last,
        source=tuple(source_pieces(line.text, changed, redactions)),
        printed=tuple(printed_pieces(line.text, changed, redactions)),
        kind=", ".join(block.kind for block in blocks if block.kind),
        blank=not line.text.strip(),
    )


def _noted(row: Row, notes: Notes, proposals: dict[int, list[Proposed]]) -> Row:
    if row.inserted:
        return replace(row, notes=notes.of_inserted(row.number))
    return replace(
        row, notes=notes.of_line(row.number), proposals=tuple(proposals.get(row.number, ()))
    )


def _proposals(selection: Selection, numbers: Sequence[int]) -> dict[int, list[Proposed]]:
    """Return the open proposals by the line of the row that shows them; none is left out."""
    redactions = selection.record.redactions
    found: dict[int, list[Proposed]] = defaultdict(list)
    for proposal in selection.proposals:
        entry = proposal.entry
        row = numbers[max(0, bisect_right(numbers, entry.place.line) - 1)]
        told = (proposal.why, entry.old, entry.new)
        why, old, new = (veiled(text, redactions).shown for text in told)
        found[row].append(Proposed(proposal.id, proposal.rule, why, old, new))
    return found
