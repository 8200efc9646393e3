"""The title page."""

from collections.abc import Sequence

from anthology.model.anthology import TitlePage
from anthology.model.book import Book, Selection


def compose(book: Book, selections: Sequence[Selection]) -> TitlePage:  # noqa: ARG001 - siblings alike
    """Return the title page: title, subtitle, editors, year."""
    return TitlePage("title-page", book.title, book.subtitle, book.editors, str(book.date.year))
