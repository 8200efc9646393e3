"""The composer: puts the sections of a book in order."""

from collections.abc import Sequence

from anthology.compose import contents, text
from anthology.compose.order import BACK, FRONT
from anthology.model.anthology import Anthology
from anthology.model.book import Book, Selection


def compose(book: Book, selections: Sequence[Selection]) -> Anthology:
    """Return the whole book: front matter, contents, texts, back matter; anchors are unique.

    Raises SeedError where nothing of a text is left to print.
    """
    texts = tuple(text.compose(selection) for selection in selections)
    front = [compose_section(book, selections) for compose_section in FRONT]
    back = [compose_section(book, selections) for compose_section in BACK]
    listed = contents.compose([*texts, *back])
    return Anthology(book, (*front, listed), texts, tuple(back), tuple(selections))
