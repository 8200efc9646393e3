"""Lints of the editor's notes: their sources, and what they say first."""

from collections.abc import Iterator

from anthology.check.copy import Copy
from anthology.check.vocabulary import any_of
from anthology.model.document import plain
from anthology.model.finding import Finding, Severity
from anthology.model.record import Note


def examine(copy: Copy) -> Iterator[Finding]:
    """Find notes without a source, and notes that begin with what some say."""
    for selection in copy.selections:
        for note in selection.notes:
            yield from _sources(note)
            yield from _first(copy, note)


def _sources(note: Note) -> Iterator[Finding]:
    if not note.sources:
        what = f"the note cites no source: “{note.exact}”"
        yield Finding(Severity.WARNING, "N003", what, note.where, 'write sources = ["…"]')


def _first(copy: Copy, note: Note) -> Iterator[Finding]:
    text = plain(note.text)
    hedge = any_of(copy.language, "hedges").match(text)
    if hedge:
        where = copy.place(note.where.file, note.where.line, text)
        what = f"the note begins with what nobody in particular says: “{hedge[0]}”"
        remedy = "say first what is established, then who holds what"
        yield Finding(Severity.WARNING, "N004", what, where, remedy)
