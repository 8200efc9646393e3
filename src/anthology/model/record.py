"""What the editor writes about one text: its record and its headnote."""

from dataclasses import dataclass
from typing import Literal

from anthology.model.decision import Decision, Redaction
from anthology.model.document import Block, Words
from anthology.model.place import Place
from anthology.model.rights import NOT_CLEARED, Rights

Status = Literal["settled", "debated", "unverifiable"]

FACETS = (
    "who",
    "to_whom",
    "when",
    "where",
    "genre",
    "standpoint",
    "at_stake",
    "disputed",
    "read_next",
)
"""What a headnote says of its text before its prose, in order."""


@dataclass(frozen=True, slots=True)
class Source:
    """A seed as it lies on the disk: its file within the project, and its bytes."""

    file: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Record:
    """The facts of one text. An empty string means: not known."""

    slug: str
    source: str
    """The seed's file within the project, as `seeds/name.txt`."""
    sha256: str = ""
    language: str = "en"
    title: str = ""
    author: str = ""
    """The author's name, for the books' metadata; the byline is what is printed."""
    author_filed: str = ""
    """The author as catalogues sort her, where that does not follow from her name."""
    byline: str = ""
    container: str = ""
    date: str = ""
    """When the text was first published, as EDTF (ISO 8601-2)."""
    address: str = ""
    accessed: str = ""
    source_line: str = ""
    rights_line: str = ""
    rights: Rights = NOT_CLEARED
    perspective: str = ""
    genre: str = ""
    decisions: tuple[Decision, ...] = ()
    redactions: tuple[Redaction, ...] = ()
    as_typed: bool = False
    """Whether its marks stay as they are typed, or are set by the usage of its language."""
    where: Place | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """An editor's note, anchored by exact quotation (W3C Web Annotation, TextQuoteSelector)."""

    exact: str
    status: Status
    text: Words
    sources: tuple[Words, ...]
    where: Place
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Headnote:
    """The editor's headnote: facets (who speaks, to whom, when …) and prose."""

    facets: tuple[tuple[str, Words], ...]
    prose: tuple[Block, ...]
    where: Place


@dataclass(frozen=True, slots=True)
class Manuscript:
    """All that the editor wrote about one text."""

    record: Record
    headnote: Headnote | None = None
    notes: tuple[Note, ...] = ()
