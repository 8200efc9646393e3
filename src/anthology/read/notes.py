"""The editor's notes on a text, from `editorial/<slug>/notes.toml`."""

from typing import get_args

from anthology.model.document import Paragraph, Words
from anthology.model.record import Note, Source, Status
from anthology.read import prose
from anthology.read.table import Table, parsed

_STATUS: dict[str, Status] = {status: status for status in get_args(Status)}


def read(source: Source) -> tuple[Note, ...]:
    """Return the notes in the order of the file; raises SeedError for one that is not whole."""
    table = parsed(source)
    notes = tuple(_note(one, source.file) for one in table.tables("notes"))
    table.finish()
    return notes


def _note(table: Table, file: str) -> Note:
    note = Note(
        exact=table.needed("exact"),
        status=table.choice("status", _STATUS),
        text=_words(table, "text", table.needed("text"), file),
        sources=tuple(_words(table, "sources", s, file) for s in table.texts("sources")),
        where=table.place("exact"),
        prefix=table.text("prefix"),
        suffix=table.text("suffix"),
    )
    table.finish()
    return note


def _words(table: Table, key: str, text: str, file: str) -> Words:
    """Return one paragraph of CommonMark as words."""
    blocks = prose.read(Source(file, " ".join(text.split()).encode()), table.place(key).line - 1)
    if len(blocks) != 1 or not isinstance(blocks[0], Paragraph):
        raise table.error(key, f"{key} must be one paragraph", "take headings and lists out of it")
    return blocks[0].words
