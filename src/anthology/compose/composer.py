"""The composer: puts the sections of a book in order."""

from collections.abc import Sequence

from anthology.compose import contents, text
from anthology.compose.order import BACK, FRONT, Compose
from anthology.model.anthology import Anthology, Section
from anthology.model.book import Book, Selection


def compose(book: Book, selections: Sequence[Selection]) -> Anthology:
    """Return the whole book: front matter, contents, texts, back matter; anchors are unique.

    Raises SeedError where nothing of a text is left to print.
    """
    texts = tuple(text.compose(selection) for selection in selections)
    opening, *front = _composed(FRONT, book, selections)
    back = _composed(BACK, book, selections)
    listed = contents.compose(front, [*texts, *back])
    return Anthology(book, (opening, listed, *front), texts, tuple(back), tuple(selections))


def _composed(
    order: Sequence[Compose], book: Book, selections: Sequence[Selection]
) -> list[Section]:
    """Return the sections that have something to say."""
    sections = (compose_section(book, selections) for compose_section in order)
    return [section for section in sections if section is not None]
