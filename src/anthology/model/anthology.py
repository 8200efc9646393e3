"""The book as it is composed: sections that hold every word that will be printed."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from anthology.model.book import Book, Selection
from anthology.model.document import plain
from anthology.model.matter import Matter
from anthology.model.pagination import Pagination
from anthology.model.said import Labels, Said, lines, on_pages, resolved
from anthology.model.section import (
    Contents,
    Entry,
    Essay,
    HalfTitle,
    PartTitle,
    Section,
    SetNote,
    Text,
    TitlePage,
    title_of,
)

__all__ = [
    "Anthology",
    "Contents",
    "Entry",
    "Essay",
    "HalfTitle",
    "PartTitle",
    "Section",
    "SetNote",
    "Text",
    "TitlePage",
    "noted",
    "printed",
    "said",
    "title_of",
]


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
    parts: tuple[PartTitle, ...] = ()

    @property
    def main(self) -> tuple[Section, ...]:
        """Return what stands between front and back matter: the texts, and what opens parts."""
        opening: dict[str, tuple[Section, ...]] = {part.first: (part,) for part in self.parts}
        rows = ((*opening.get(text.anchor, ()), text) for text in self.texts)
        return tuple(chain.from_iterable(rows))

    @property
    def sections(self) -> tuple[Section, ...]:
        """Return all sections in printing order."""
        return (*self.front, *self.main, *self.back)

    @property
    def listed(self) -> tuple[Section, ...]:
        """Return the sections that the contents list: all that follow them."""
        contents = next(n for n, part in enumerate(self.sections) if isinstance(part, Contents))
        return self.sections[contents + 1 :]


def printed(section: Section) -> Iterator[str]:
    """Yield every piece of text that a section prints, in order, and nothing else.

    The numbers of pages, which only paper has, are what `said` has more.
    """
    for piece in _said(section, None):
        yield piece.text


def said(section: Section, labels: Labels) -> Iterator[Said]:
    """Yield all that a section says on paper, notes apart; `labels` are those of the anchors."""
    return _said(section, labels)


def _said(section: Section, labels: Labels | None) -> Iterator[Said]:
    yield Said(title_of(section))
    match section:
        case HalfTitle() | PartTitle():
            pass
        case TitlePage():
            told = (section.subtitle, *section.editors, section.issued, section.notice)
            yield from map(Said, told)
        case Contents():
            for entry in section.entries:
                yield Said(entry.title)
                yield Said(entry.page if labels is None else labels.get(entry.target, "?"))
                yield Said(entry.byline)
        case Text():
            yield from map(Said, (section.byline, section.source_line, section.rights_line))
            yield Said(section.headnote_label)
            yield from _blocks((*section.facets, *section.headnote, *section.body), labels)
        case Essay():
            yield from _blocks(section.body, labels)


def _blocks(blocks: tuple[Matter, ...], labels: Labels | None) -> Iterator[Said]:
    return map(Said, lines(blocks)) if labels is None else on_pages(blocks, labels)


def noted(section: Section, labels: Labels | None = None) -> Iterator[str]:
    """Yield what the notes of a section print, in order: each its number and its words.

    With the labels of pages it is what stands on paper.
    """
    for note in section.notes if isinstance(section, Text) else ():
        yield from (str(note.number), plain(resolved(note.words, labels)))
