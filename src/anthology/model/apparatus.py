"""What the editor writes for the whole book: chronology, glossary, people, reading, comparison."""

from dataclasses import dataclass
from typing import Literal

from anthology.model.document import Block, Words
from anthology.model.moment import Moment
from anthology.model.place import Place

EntryKind = Literal["subject", "name"]


@dataclass(frozen=True, slots=True)
class Perspective:
    """A standpoint that texts are written from: what records call it, and how the book does."""

    name: str
    title: str
    term: str
    """What the field calls it; may name several terms."""
    definition: Words
    where: Place


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the book: its title, and the slugs of its texts in order."""

    title: str
    selections: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """An event that texts argue over."""

    date: Moment
    shown: str
    """How its date is printed, where the editor says so; else it follows from the date."""
    event: Words
    texts: tuple[str, ...]
    sources: tuple[Words, ...]
    where: Place


@dataclass(frozen=True, slots=True)
class Term:
    """A word that is explained in the glossary."""

    term: str
    forms: tuple[str, ...]
    """Other wordings of it that are found in the texts."""
    definition: Words
    sources: tuple[Words, ...]
    where: Place


@dataclass(frozen=True, slots=True)
class Person:
    """A person whom texts name."""

    name: str
    """As it is sorted: “Stalin, Joseph”."""
    forms: tuple[str, ...]
    dates: str
    life: Words
    sources: tuple[Words, ...]
    where: Place


@dataclass(frozen=True, slots=True)
class Work:
    """A work for further reading."""

    work: Words
    note: Words
    texts: tuple[str, ...]
    group: str
    where: Place


@dataclass(frozen=True, slots=True)
class Question:
    """A question that is put to every text, with the short answers by slug."""

    question: str
    answers: tuple[tuple[str, Words], ...]
    where: Place


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """A heading of the index, and the wordings that it stands for."""

    heading: str
    kind: EntryKind
    forms: tuple[str, ...]
    see: str
    see_also: tuple[str, ...]
    where: Place


@dataclass(frozen=True, slots=True)
class Apparatus:
    """All that the editor wrote for the whole book but its introduction."""

    advisory: tuple[Block, ...] = ()
    events: tuple[Event, ...] = ()
    terms: tuple[Term, ...] = ()
    people: tuple[Person, ...] = ()
    works: tuple[Work, ...] = ()
    questions: tuple[Question, ...] = ()
    entries: tuple[IndexEntry, ...] = ()
