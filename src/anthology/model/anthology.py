"""The book as it is composed: sections that hold every word that will be printed."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from anthology.model.book import Book, Selection
from anthology.model.document import Block, Gap, Item, Paragraph, Run, Words, plain
from anthology.model.pagination import Pagination
from anthology.model.place import Origin

_RUNNING_HEAD = 48  # characters that the head of a page has room for


@dataclass(frozen=True, slots=True)
class TitlePage:
    """The title page."""

    anchor: str
    title: str
    subtitle: str
    editors: tuple[str, ...]
    year: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents: what it leads to, and what it says."""

    target: str
    title: str
    byline: str
    front: bool = False
    """Whether it leads into the front matter, whose pages have roman numbers."""


@dataclass(frozen=True, slots=True)
class Contents:
    """The contents in order."""

    anchor: str
    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class SetNote:
    """An editor's note as it is set: its number, and all it says, sources included."""

    number: int
    words: Words


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


@dataclass(frozen=True, slots=True)
class Essay:
    """A section in the editor's words."""

    anchor: str
    title: str
    body: tuple[Block, ...]
    kind: Literal["introduction", "backmatter"] = "backmatter"
    """What it is in the EPUB structural semantics vocabulary."""


Section = TitlePage | Contents | Text | Essay


@dataclass(frozen=True, slots=True)
class Anthology:
    """The whole book: its plan, its sections in order, and the texts they were made of."""

    book: Book
    front: tuple[Section, ...]
    texts: tuple[Text, ...]
    back: tuple[Section, ...]
    selections: tuple[Selection, ...]
    pagination: Pagination | None = None
    """The pages of its PDF, once that is printed."""

    @property
    def sections(self) -> tuple[Section, ...]:
        """Return all sections in printing order."""
        return (*self.front, *self.texts, *self.back)

    @property
    def listed(self) -> tuple[Section, ...]:
        """Return the sections that the contents list: all that follow them."""
        contents = next(n for n, part in enumerate(self.sections) if isinstance(part, Contents))
        return self.sections[contents + 1 :]


def title_of(section: Section) -> str:
    """Return the title of a section as plain text."""
    return plain(section.title) if isinstance(section, Text) else section.title


def printed(section: Section) -> Iterator[str]:
    """Yield every piece of text that a section prints, in order, and nothing else."""
    yield title_of(section)
    match section:
        case TitlePage():
            yield from (section.subtitle, *section.editors, section.year)
        case Contents():
            for entry in section.entries:
                yield from (entry.title, entry.byline)
        case Text():
            yield from (section.byline, section.source_line, section.rights_line)
            yield from (section.headnote_label, *lines(section.headnote), *lines(section.body))
        case Essay():
            yield from lines(section.body)


def noted(section: Section) -> Iterator[str]:
    """Yield what the notes of a section print, in order: each its number and its words."""
    for note in section.notes if isinstance(section, Text) else ():
        yield from (str(note.number), plain(note.words))


def lines(blocks: tuple[Block, ...]) -> Iterator[str]:
    """Yield what each block prints: its words, parted where a note is called, and numbers."""
    for block in (block for block in blocks if not isinstance(block, Gap)):
        if isinstance(block, Item) and block.number is not None:
            yield f"{block.number}."
        for number, runs in groupby(block.words, key=called):
            yield number or "".join(run.text for run in runs)


def called(run: Run) -> str:
    """Return the number of the note that a run calls; empty where it is words."""
    return next((mark.value for mark in run.marks if mark.name == "note"), "")


def prose(text: str) -> Paragraph:
    """Return a paragraph of the editor's that stands in no file."""
    return Paragraph((Run(text, Origin(1, 1)),))


def running_head(title: str) -> str:
    """Return a title short enough for the head of a page, cut after a word and marked as cut."""
    cut = title[:_RUNNING_HEAD].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + " …"
    return title if len(title) <= _RUNNING_HEAD else cut
