"""The book as the editor planned it, and its texts as they were edited."""

from dataclasses import dataclass
from datetime import date

from anthology.model.document import Document
from anthology.model.ledger import Ledger, Proposal
from anthology.model.record import Headnote, Note, Record


@dataclass(frozen=True, slots=True)
class Book:
    """The plan of a book: what `anthology.toml` says."""

    title: str
    subtitle: str
    editors: tuple[str, ...]
    language: str
    identifier: str
    date: date
    order: tuple[str, ...]
    """The slugs of the selections, in the order in which they are printed."""
    theme: str
    description: str = ""
    rights: str = ""


@dataclass(frozen=True, slots=True)
class Selection:
    """One text, cleaned and edited, ready to be set."""

    record: Record
    read: Document
    cleaned: Document
    body: Document
    ledger: Ledger
    headnote: Headnote | None
    proposals: tuple[Proposal, ...] = ()
    notes: tuple[Note, ...] = ()
    """The editor's notes in the order of the text; the mark with the value n calls note n."""
