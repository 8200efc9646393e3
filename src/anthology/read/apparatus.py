"""What the editor wrote for the whole book, from the files of `editorial/` that are there."""

from collections.abc import Callable, Sequence
from typing import TypeVar, get_args

from anthology.model.apparatus import (
    Apparatus,
    EntryKind,
    Event,
    IndexEntry,
    Person,
    Question,
    Term,
    Work,
)
from anthology.model.edition import Files
from anthology.model.meaning import meant
from anthology.model.record import Source
from anthology.read import prose
from anthology.read.facts import date
from anthology.read.table import Table, parsed
from anthology.read.wording import needed_words, wordings, words

One = TypeVar("One")
_KINDS: dict[str, EntryKind] = {kind: kind for kind in get_args(EntryKind)}


def read(files: Files, slugs: Sequence[str]) -> Apparatus:
    """Return the apparatus of a book of those texts; what has no file is empty.

    Raises SeedError with file, line and column for what is wrong in a file.
    """
    advisory = "editorial/advisory.md"
    return Apparatus(
        advisory=prose.read(Source(advisory, files[advisory])) if advisory in files else (),
        events=_each(files, "chronology", "events", lambda table: _event(table, slugs)),
        terms=_each(files, "glossary", "terms", _term),
        people=_each(files, "people", "people", _person),
        works=_each(files, "reading", "works", lambda table: _work(table, slugs)),
        questions=_each(files, "comparison", "questions", lambda table: _question(table, slugs)),
        entries=_each(files, "index", "entries", _entry),
    )


def _each(files: Files, name: str, key: str, read_one: Callable[[Table], One]) -> tuple[One, ...]:
    file = f"editorial/{name}.toml"
    if file not in files:
        return ()
    table = parsed(Source(file, files[file]))
    found = []
    for one in table.tables(key):
        found.append(read_one(one))
        one.finish()
    table.finish()
    return tuple(found)


def _event(table: Table, slugs: Sequence[str]) -> Event:
    return Event(
        date=date(table, "date"),
        shown=table.text("shown"),
        event=needed_words(table, "event"),
        texts=_slugs(table, slugs),
        sources=wordings(table, "sources"),
        where=table.place(),
    )


def _slugs(table: Table, slugs: Sequence[str]) -> tuple[str, ...]:
    """Return the texts that the table names; raises SeedError for one that the book lacks."""
    named = table.texts("texts")
    for slug in named:
        _refuse_unknown(table, "texts", slug, slugs)
    return named


def _refuse_unknown(table: Table, key: str, slug: str, slugs: Sequence[str]) -> None:
    if slug not in slugs:
        raise table.error(key, f"the book has no text {slug}", meant(slug, slugs))


def _term(table: Table) -> Term:
    return Term(
        term=table.needed("term"),
        forms=table.texts("forms"),
        definition=needed_words(table, "definition"),
        sources=wordings(table, "sources"),
        where=table.place(),
    )


def _person(table: Table) -> Person:
    return Person(
        name=table.needed("name"),
        forms=table.texts("forms"),
        dates=table.text("dates"),
        life=words(table, "life"),
        sources=wordings(table, "sources"),
        where=table.place(),
    )


def _work(table: Table, slugs: Sequence[str]) -> Work:
    return Work(
        work=needed_words(table, "work"),
        note=words(table, "note"),
        texts=_slugs(table, slugs),
        group=table.text("group"),
        where=table.place(),
    )


def _question(table: Table, slugs: Sequence[str]) -> Question:
    answers = table.table("answers")
    for slug in answers.keys:
        _refuse_unknown(answers, slug, slug, slugs)
    return Question(
        question=table.needed("question"),
        answers=tuple((slug, needed_words(answers, slug)) for slug in answers.keys),
        where=table.place(),
    )


def _entry(table: Table) -> IndexEntry:
    return IndexEntry(
        heading=table.needed("heading"),
        kind=table.choice("kind", _KINDS, "subject"),
        forms=table.texts("forms"),
        see=table.text("see"),
        see_also=table.texts("see_also"),
        where=table.place(),
    )
