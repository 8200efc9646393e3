"""The sections of a book, each with every word that it prints."""

from dataclasses import dataclass
from typing import Literal

from anthology.model.document import Block, Words, plain
from anthology.model.matter import Matter

EssayKind = Literal[
    "introduction",
    "frontmatter",
    "backmatter",
    "copyright-page",
    "acknowledgments",
    "bibliography",
    "chronology",
    "colophon",
    "glossary",
    "index",
]
FRONT = (
    "half-title",
    "title-page",
    "publication",
    "advisory",
    "contents",
    "perspectives",
    "introduction",
)
"""The anchors of the sections of the front matter, whose pages have roman numbers."""


@dataclass(frozen=True, slots=True)
class HalfTitle:
    """The first page, which bears the title alone."""

    anchor: str
    title: str


@dataclass(frozen=True, slots=True)
class TitlePage:
    """The title page."""

    anchor: str
    title: str
    subtitle: str
    editors: tuple[str, ...]
    issued: str
    """The month in which the book came out, as it is printed."""
    notice: str = ""
    """What the book is, where it is not yet what it is to be: an editorial copy."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents: what it leads to, and what it says."""

    target: str
    title: str
    byline: str
    front: bool = False
    """Whether it leads into the front matter, whose pages have roman numbers."""
    opens: bool = False
    """Whether it leads to a part, to which the entries after it belong."""
    page: str = ""
    """The label of the page that it leads to, where the pages are known."""


@dataclass(frozen=True, slots=True)
class Contents:
    """The contents in order."""

    anchor: str
    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class SetNote:
    """An editor's note as it is set: its number, what it says, and what it stands on."""

    number: int
    text: Words
    grounds: Words = ()
    """Its status and its sources; the names in them are titles' and authors', not mentions."""

    @property
    def words(self) -> Words:
        """Return all that is printed of the note."""
        return self.text + self.grounds


@dataclass(frozen=True, slots=True)
class Text:
    """A selection as it is set: title, byline, source line, rights line, headnote, text."""

    anchor: str
    title: Words
    editorial_title: bool
    byline: str
    source_line: str
    rights_line: str
    headnote_label: str
    headnote: tuple[Block, ...]
    language: str
    body: tuple[Block, ...]
    notes_label: str = ""
    notes: tuple[SetNote, ...] = ()
    facets: tuple[Matter, ...] = ()
    """What the headnote says first: who speaks, to whom, when."""


@dataclass(frozen=True, slots=True)
class PartTitle:
    """The page that opens a part of the book, before the text with the anchor `first`."""

    anchor: str
    title: str
    first: str


@dataclass(frozen=True, slots=True)
class Essay:
    """A section in the editor's words."""

    anchor: str
    title: str
    body: tuple[Matter, ...]
    kind: EssayKind = "backmatter"


Section = HalfTitle | TitlePage | Contents | PartTitle | Text | Essay


def title_of(section: Section) -> str:
    """Return the title of a section as plain text."""
    return plain(section.title) if isinstance(section, Text) else section.title
