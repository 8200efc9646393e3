"""The composer: puts the sections of a book in order."""

import re
from collections.abc import Sequence

from anthology.compose import contents, text
from anthology.compose.order import BACK, FRONT, Compose
from anthology.model.anthology import Anthology, Section
from anthology.model.book import Book, Selection
from anthology.model.errors import SeedError, raise_all
from anthology.model.place import Place

_TAKEN = {
    "cover",
    "title-page",
    "contents",
    "introduction",
    "note-on-the-texts",
    "nav",
    "style",
    "ncx",
}

_PAGE = re.compile(r"page-[a-z0-9]+")  # the marks of printed pages are called so


def compose(book: Book, selections: Sequence[Selection]) -> Anthology:
    """Return the whole book: front matter, contents, texts, back matter; anchors are unique.

    Raises SeedError where nothing of a text is left to print.
    """
    _refuse_taken(selections)
    texts = tuple(text.compose(selection) for selection in selections)
    opening, *front = _composed(FRONT, book, selections)
    back = _composed(BACK, book, selections)
    listed = contents.compose(front, [*texts, *back])
    return Anthology(book, (opening, listed, *front), texts, tuple(back), tuple(selections))


def _refuse_taken(selections: Sequence[Selection]) -> None:
    """Raise SeedError for texts that bear the name of a section or file of the book's own."""
    raise_all(
        [
            SeedError(
                f"a text cannot be called {selection.record.slug}: a part of the book is",
                where=selection.record.where or Place(selection.record.source),
                remedy="rename its folder in editorial/, or its seed",
            )
            for selection in selections
            if selection.record.slug in _TAKEN or _PAGE.fullmatch(selection.record.slug)
        ]
    )


def _composed(
    order: Sequence[Compose], book: Book, selections: Sequence[Selection]
) -> list[Section]:
    """Return the sections that have something to say."""
    sections = (compose_section(book, selections) for compose_section in order)
    return [section for section in sections if section is not None]
