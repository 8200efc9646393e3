"""The half-title: the first page, with the title alone."""

from anthology.compose.draft import Draft
from anthology.model.section import HalfTitle


def compose(draft: Draft) -> HalfTitle:
    """Return the half-title."""
    return HalfTitle("half-title", draft.book.title)
