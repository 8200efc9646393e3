"""Cross-references that lead nowhere: every link of the editor's to a place of the book."""

from collections.abc import Iterator, Mapping

from anthology.compose.wording import target_of
from anthology.model.anchors import as_written
from anthology.model.book import Book, Selection
from anthology.model.document import Words
from anthology.model.errors import SeedError, raise_all
from anthology.model.meaning import meant
from anthology.model.place import Place


def check(book: Book, selections: tuple[Selection, ...], known: Mapping[str, str]) -> None:
    """Raise SeedError, all together, for references that lead nowhere, each with its line."""
    written = [*_of_book(book), *(one for s in selections for one in _of_text(s))]
    raise_all(
        [
            SeedError(
                f"the reference leads nowhere: #{as_written(target_of(one))}",
                where=Place(file, one.origin.line),
                remedy=meant(as_written(target_of(one)), list(map(as_written, known))),
            )
            for file, words in written
            for one in words
            if target_of(one) and target_of(one) not in known
        ]
    )


def _of_book(book: Book) -> Iterator[tuple[str, Words]]:
    """Yield the editor's words on the whole book, each with the file that they stand in."""
    written = book.apparatus
    yield from (("editorial/introduction.md", block.words) for block in book.introduction)
    yield from (("editorial/advisory.md", block.words) for block in written.advisory)
    yield from ((one.where.file, one.definition) for one in book.perspectives)
    for event in written.events:
        yield from ((event.where.file, words) for words in (event.event, *event.sources))
    for term in written.terms:
        yield from ((term.where.file, words) for words in (term.definition, *term.sources))
    for person in written.people:
        yield from ((person.where.file, words) for words in (person.life, *person.sources))
    for work in written.works:
        yield from ((work.where.file, words) for words in (work.work, work.note))
    for question in written.questions:
        yield from ((question.where.file, words) for _, words in question.answers)


def _of_text(selection: Selection) -> Iterator[tuple[str, Words]]:
    """Yield the editor's words on a text, each with the file that they stand in."""
    headnote = selection.headnote
    if headnote:
        yield from ((headnote.where.file, words) for _, words in headnote.facets)
        yield from ((headnote.where.file, block.words) for block in headnote.prose)
    for note in selection.notes:
        yield from ((note.where.file, words) for words in (note.text, *note.sources))
