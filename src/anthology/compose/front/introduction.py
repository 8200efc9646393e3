"""The editor's introduction, where there is one."""

from collections.abc import Sequence

from anthology.model.anthology import Essay
from anthology.model.book import Book, Selection


def compose(book: Book, selections: Sequence[Selection]) -> Essay | None:  # noqa: ARG001 - siblings alike
    """Return the introduction, or None where the editor has written none."""
    if not book.introduction:
        return None
    return Essay("introduction", "Introduction", book.introduction, kind="introduction")
