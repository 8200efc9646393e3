"""The ledger as a file that comes with the books: a row for every change (CSV, RFC 4180)."""

import csv
import io
from collections.abc import Iterator, Sequence

from anthology.model.book import Selection
from anthology.model.decision import withheld

COLUMNS = ("text", "file", "line", "column", "rule", "reach", "why", "old", "new")


def ledger_file(selections: Sequence[Selection]) -> bytes:
    """Return the ledgers of all texts as one table in UTF-8, in the order of printing."""
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(COLUMNS)
    for selection in selections:
        writer.writerows(_rows(selection))
    return table.getvalue().encode()


def _rows(selection: Selection) -> Iterator[tuple[str | int, ...]]:
    for made, entry in selection.ledger.entries():
        place = entry.place
        where = (selection.record.slug, place.file, place.line, place.column)
        told = (entry.why or made.why, entry.old, entry.new)
        shown = (withheld(text, selection.record.redactions) for text in told)
        yield (*where, made.rule, made.reach.name.lower(), *shown)
