"""The title page."""

from anthology.compose.draft import Draft
from anthology.model.section import TitlePage


def compose(draft: Draft) -> TitlePage:
    """Return the title page: title, subtitle, editors, year, and what the book still is not."""
    book = draft.book
    year, notice = str(book.date.year), draft.notice
    return TitlePage("title-page", book.title, book.subtitle, book.editors, year, notice)
