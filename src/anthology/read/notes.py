"""The editor's notes on a text, from `editorial/<slug>/notes.toml`."""

from typing import get_args

from anthology.model.record import Note, Source, Status
from anthology.read.table import Table, parsed
from anthology.read.wording import needed_words, wordings

_STATUS: dict[str, Status] = {status: status for status in get_args(Status)}


def read(source: Source) -> tuple[Note, ...]:
    """Return the notes in the order of the file; raises SeedError for one that is not whole."""
    table = parsed(source)
    notes = tuple(_note(one) for one in table.tables("notes"))
    table.finish()
    return notes


def _note(table: Table) -> Note:
    note = Note(
        exact=table.needed("exact"),
        status=table.choice("status", _STATUS),
        text=needed_words(table, "text"),
        sources=wordings(table, "sources"),
        where=table.place("exact"),
        prefix=table.text("prefix"),
        suffix=table.text("suffix"),
    )
    table.finish()
    return note
