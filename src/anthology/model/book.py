"""The book as the editor planned it, and its texts as they were edited."""

import uuid
from dataclasses import dataclass, field
from datetime import date

from anthology.model.apparatus import Apparatus, Part, Perspective
from anthology.model.binding import Binding
from anthology.model.counting import count_words
from anthology.model.document import Block, Document, plain
from anthology.model.finding import Silence
from anthology.model.ledger import Ledger, Proposal, exchanged
from anthology.model.record import Headnote, Note, Record

LINKS = ("glossary", "people")


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
    size: str
    """The name of the size of page; empty for the usual one."""
    description: str = ""
    rights: str = ""
    introduction: tuple[Block, ...] = ()
    as_typed: bool = False
    """Whether the marks of all texts stay as they are typed."""
    headnote_words: tuple[int, int] = (200, 400)
    """How many words a headnote has at least, and at most."""
    silenced: tuple[Silence, ...] = ()
    perspectives: tuple[Perspective, ...] = ()
    parts: tuple[Part, ...] = ()
    links: tuple[str, ...] = LINKS
    """To what the first mention in a text is linked: the glossary, the people."""
    faces: tuple[str, ...] = ()
    """The faces that the printed book is set in."""
    apparatus: Apparatus = field(default_factory=Apparatus)
    editors_filed: tuple[str, ...] = ()
    """The editors as catalogues sort them, where that does not follow from their names."""
    subjects: tuple[str, ...] = ()
    series: str = ""
    volume: str = ""
    """The number of the book in its series."""
    binding: Binding = field(default_factory=Binding)

    @property
    def identifier_of_pdf(self) -> str:
        """Return the identifier of the PDF, made of the book's own (RFC 9562, version 5)."""
        return uuid.uuid5(uuid.NAMESPACE_OID, f"{self.identifier} as PDF").urn


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

    @property
    def removed(self) -> int:
        """Return how many words of the source were taken out."""
        return sum(exchanged(made, entry)[0] for made, entry in self.ledger.entries())

    @property
    def added(self) -> int:
        """Return how many words the editors put in."""
        return sum(exchanged(made, entry)[1] for made, entry in self.ledger.entries())

    @property
    def kept(self) -> int:
        """Return how many words of the source are printed."""
        return count_words(plain(block.words) for block in self.body.blocks) - self.added
