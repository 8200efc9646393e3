"""The composer: puts the sections of a book in order."""

import re
from collections.abc import Iterable, Sequence

from anthology.compose import contents, drafting, references
from anthology.compose.draft import Draft
from anthology.compose.order import BACK, FRONT, OPENING, Compose
from anthology.model.anthology import Anthology
from anthology.model.book import Book, Selection
from anthology.model.document import plain
from anthology.model.errors import SeedError, raise_all
from anthology.model.matter import Listing, Term
from anthology.model.place import Place
from anthology.model.section import Contents, Essay, PartTitle, Section, title_of

_FILES = {"nav", "style", "ncx", "cover"}  # names of the EPUB's own files
_PAGE = re.compile(r"page-[a-z0-9]+")  # the marks of printed pages are called so


def compose(book: Book, selections: Sequence[Selection]) -> Anthology:
    """Return the whole book: front matter, contents, texts, back matter; anchors are unique.

    Raises SeedError where nothing of a text is left to print, where a text bears the name of
    another section, and where a reference leads nowhere.
    """
    draft = drafting.draft(book, tuple(selections))
    opening, front, back = (_composed(order, draft) for order in (OPENING, FRONT, BACK))
    listed = Contents("contents", draft.labels.titles.contents, ())
    whole = Anthology(
        book,
        (*opening, listed, *front),
        draft.texts,
        tuple(back),
        draft.selections,
        parts=_parts(book),
    )
    _refuse_taken(whole)
    references.check(book, draft.selections, dict(_places(whole)))
    return contents.filled(whole)


def _composed(order: Sequence[Compose], draft: Draft) -> list[Section]:
    """Return the sections that have something to say."""
    sections = (compose_section(draft) for compose_section in order)
    return [section for section in sections if section is not None]


def _parts(book: Book) -> tuple[PartTitle, ...]:
    return tuple(
        PartTitle(f"part-{number}", part.title, part.selections[0])
        for number, part in enumerate(book.parts, start=1)
    )


def _refuse_taken(whole: Anthology) -> None:
    """Raise SeedError for texts that bear the name of a section or file of the book's own."""
    own = {section.anchor for section in (*whole.front, *whole.parts, *whole.back)} | _FILES
    raise_all(
        [
            SeedError(
                f"a text cannot be called {selection.record.slug}: a part of the book is",
                where=selection.record.where or Place(selection.record.source),
                remedy="rename its folder in editorial/, or its seed",
            )
            for selection in whole.selections
            if selection.record.slug in own or _PAGE.fullmatch(selection.record.slug)
        ]
    )


def _places(whole: Anthology) -> Iterable[tuple[str, str]]:
    """Yield each place that can be referred to, with what it is called."""
    for section in whole.sections:
        yield section.anchor, title_of(section)
        for block in section.body if isinstance(section, Essay) else ():
            words = block.heading if isinstance(block, Listing) else block.words
            for run in words if isinstance(block, Term | Listing) else ():
                yield from (
                    (mark.value, plain(words)) for mark in run.marks if mark.name == "anchor"
                )
