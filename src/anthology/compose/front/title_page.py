"""The title page."""

from anthology.compose.draft import Draft
from anthology.model.moment import moment
from anthology.model.section import TitlePage


def compose(draft: Draft) -> TitlePage:
    """Return the title page: title, subtitle, editors, month, and what the book still is not."""
    book = draft.book
    month = moment(f"{book.date:%Y-%m}")
    issued = draft.labels.dates.shown(month) if month else ""
    return TitlePage("title-page", book.title, book.subtitle, book.editors, issued, draft.notice)
