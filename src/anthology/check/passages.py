"""The editor's own words, piece by piece, with the place of each."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from anthology.check.copy import Copy
from anthology.model.apparatus import Apparatus
from anthology.model.book import Selection
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

    def place(self, copy: Copy, at: int) -> Place:
        """Return where the character with that index stands in its file."""
        return copy.place(self.where.file, self.where.line, self.text[at:])


def passages(copy: Copy) -> Iterator[Passage]:
    """Yield everything that the editor wrote to be printed."""
    yield from _blocks("introduction", "editorial/introduction.md", copy.book.introduction)
    for selection in copy.selections:
        yield from of_text(copy, selection)
    yield from _apparatus(copy.book.apparatus)


def of_text(copy: Copy, selection: Selection) -> Iterator[Passage]:
    """Yield what the editor wrote about one text: headnote, facets, notes."""
    slug = selection.record.slug
    if headnote := selection.headnote:
        file = headnote.where.file
        for name, said in headnote.facets:
            yield Passage("facet", slug, plain(said), copy.place(file, 1, f"{name} ="))
        yield from _blocks("headnote", file, headnote.prose, slug)
    for note in selection.notes:
        yield _words("note", note.where, note.text, slug)
        for source in note.sources:
            yield _words("source", note.where, source, slug)


def prose(copy: Copy) -> Iterator[Passage]:
    """Yield what is written in whole sentences: introduction, headnotes, notes, apparatus."""
    return (piece for piece in passages(copy) if piece.kind not in {"facet", "source"})


def _blocks(kind: Kind, file: str, blocks: Iterable[Block], slug: str = "") -> Iterator[Passage]:
    for block in blocks:
        yield Passage(kind, slug, plain(block.words), Place(file, start(block).line))


def _words(kind: Kind, where: Place, words: Words, slug: str = "") -> Passage:
    line = words[0].origin.line if words else where.line
    return Passage(kind, slug, plain(words), Place(where.file, line))


def _apparatus(apparatus: Apparatus) -> Iterator[Passage]:
    yield from _blocks("apparatus", "editorial/advisory.md", apparatus.advisory)
    for event in apparatus.events:
        yield _words("apparatus", event.where, event.event)
    for term in apparatus.terms:
        yield _words("apparatus", term.where, term.definition)
    for person in apparatus.people:
        yield _words("apparatus", person.where, person.life)
    for work in apparatus.works:
        yield _words("apparatus", work.where, work.note)
    for question in apparatus.questions:
        for _, answer in question.answers:
            yield _words("apparatus", question.where, answer)
