"""The editor's own words, piece by piece, with the place of each."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from anthology.check.copy import Copy
from anthology.model.book import Book, Selection
from anthology.model.document import Block, Words, plain, start
from anthology.model.place import Place

Kind = Literal["headnote", "facet", "introduction", "note", "source", "apparatus"]


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph of the editor's: what it belongs to, and where it begins."""

    kind: Kind
    slug: str
    """The text that it is about; empty where it is about the book."""
    text: str
    where: Place
    name: str = ""
    """What an editor calls it within a headnote: a facet, or the prose."""

    def place(self, copy: Copy, at: int) -> Place:
        """Return where the character with that index stands in its file."""
        return copy.place(self.where.file, self.where.line, self.text[at:])


def passages(copy: Copy) -> Iterator[Passage]:
    """Yield everything that the editor wrote to be printed."""
    yield from _blocks("introduction", "editorial/introduction.md", copy.book.introduction)
    for selection in copy.selections:
        yield from of_text(copy, selection)
    yield from _apparatus(copy.book)


def of_text(copy: Copy, selection: Selection) -> Iterator[Passage]:
    """Yield what the editor wrote about one text: headnote, facets, notes."""
    slug = selection.record.slug
    if headnote := selection.headnote:
        file = headnote.where.file
        for name, said in headnote.facets:
            yield Passage("facet", slug, plain(said), copy.place(file, 1, f"{name} ="), name)
        for block in headnote.prose:
            where = Place(file, start(block).line)
            yield Passage("headnote", slug, plain(block.words), where, "the prose")
    for note in selection.notes:
        yield _words("note", note.where, note.text, slug)
        for source in note.sources:
            yield _words("source", note.where, source, slug)


def _blocks(kind: Kind, file: str, blocks: Iterable[Block]) -> Iterator[Passage]:
    for block in blocks:
        yield Passage(kind, "", plain(block.words), Place(file, start(block).line))


def _words(kind: Kind, where: Place, words: Words, slug: str = "") -> Passage:
    line = words[0].origin.line if words else where.line
    return Passage(kind, slug, plain(words), Place(where.file, line))


def _apparatus(book: Book) -> Iterator[Passage]:
    """Yield what is written for the whole book: definitions, events, lives, works, answers."""
    apparatus = book.apparatus
    yield from _blocks("apparatus", "editorial/advisory.md", apparatus.advisory)
    for perspective in book.perspectives:
        yield _words("apparatus", perspective.where, perspective.definition)
    for event in apparatus.events:
        yield from _cited(event.where, event.event, event.sources)
    for term in apparatus.terms:
        yield from _cited(term.where, term.definition, term.sources)
    for person in apparatus.people:
        yield from _cited(person.where, person.life, person.sources)
    for work in apparatus.works:
        yield from _cited(work.where, work.note, (work.work,))
    for question in apparatus.questions:
        for _, answer in question.answers:
            yield _words("apparatus", question.where, answer)


def _cited(where: Place, words: Words, sources: Iterable[Words]) -> Iterator[Passage]:
    yield _words("apparatus", where, words)
    for source in sources:
        yield _words("source", where, source)
