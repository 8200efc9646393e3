"""The law of the ledger: the source, without what it took and with what it put, is printed."""

import csv
import io
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from anthology.model.book import Selection
from anthology.model.document import Gap
from anthology.model.finding import Finding, Severity
from anthology.model.place import Place
from anthology.verify.characters import Character, characters
from anthology.verify.galley import Galley

_SHOWN = 60  # characters of what is not where it should be


@dataclass(frozen=True, slots=True)
class Row:
    """A change as a ledger tells it."""

    text: str
    place: Place
    rule: str
    old: str
    new: str

    def covers(self, place: tuple[int, int]) -> bool:
        """Return whether a character that stands there may have lost or got its space by it."""
        line, column = place
        lines = range(self.place.line, self.place.line + self.old.count("\n") + 1)
        if "\n" in self.old:
            return line in lines
        return line in lines and -1 <= column - self.place.column <= len(self.old) + 1


def rows(ledger: bytes) -> list[Row]:
    """Return the rows of a ledger (CSV, RFC 4180); raises ValueError for what is none."""
    csv.field_size_limit(sys.maxsize)
    table = csv.DictReader(io.StringIO(ledger.decode("utf-8"), newline=""), strict=True)
    try:
        return [
            Row(
                row["text"],
                Place(row["file"], int(row["line"]), int(row["column"])),
                row["rule"],
                row["old"],
                row["new"],
            )
            for row in table
        ]
    except (csv.Error, KeyError, TypeError) as error:
        raise ValueError(f"it has no {error}") from None


def examine(ledger: bytes, selections: Sequence[Selection]) -> Iterator[Finding]:
    """Find where a text as it was read, with its ledger made again, is not the text printed."""
    try:
        told = rows(ledger)
    except ValueError as error:
        yield Finding(Severity.ERROR, "C010", f"the ledger cannot be read: {error}")
        return
    by_text: dict[str, list[Row]] = defaultdict(list)
    for row in told:
        by_text[row.text].append(row)
    for selection in selections:
        yield from _examined(selection, by_text.pop(selection.record.slug, []))
    for text in by_text:
        yield Finding(Severity.ERROR, "C011", f"the ledger tells of {text}, which is not printed")


def _examined(selection: Selection, changes: Sequence[Row]) -> Iterator[Finding]:
    galley = Galley(selection.read.blocks, selection.record.redactions)
    for row in changes:
        if not galley.make(row.place, row.old, row.new):
            message = f"the ledger changes what does not stand there: “{row.old[:_SHOWN]}”"
            yield Finding(Severity.ERROR, "C012", message, row.place)
    made = list(galley.characters())
    printed = list(
        characters(block for block in selection.body.blocks if not isinstance(block, Gap))
    )
    for number, (one, other) in enumerate(zip_longest(made, printed)):
        if one is None or other is None or one.text != other.text:
            yield _differing(selection, made, printed, number)
            return
        if one.begins not in (other.begins, None) and not any(r.covers(one.place) for r in changes):
            how = "begins a new word" if other.begins else "is joined to the word before"
            message = f"“{_around(printed, number)}” {how}, and no change of the ledger says so"
            yield Finding(Severity.ERROR, "C014", message, Place(selection.body.file, *one.place))


def _differing(
    selection: Selection, made: Sequence[Character], printed: Sequence[Character], at: int
) -> Finding:
    place = (made[at : at + 1] or printed[at : at + 1])[0].place
    message = (
        f"by the ledger “{_around(made, at)}” should be printed, and “{_around(printed, at)}” is"
    )
    return Finding(Severity.ERROR, "C013", message, Place(selection.body.file, *place))


def _around(row: Sequence[Character], at: int) -> str:
    return "".join(
        f" {one.text}" if one.begins and at > 0 else one.text for one in row[at : at + _SHOWN]
    ).strip()
