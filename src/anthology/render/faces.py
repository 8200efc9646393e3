"""The faces that a theme sets a book in, by the names that they give themselves."""

import io
from dataclasses import replace

from fontTools.ttLib import TTFont

from anthology.model.book import Book
from anthology.model.edition import Theme


def dressed(book: Book, theme: Theme) -> Book:
    """Return the plan of a book with the faces that it will be set in, for its colophon."""
    return replace(book, faces=_faces(theme))


def _faces(theme: Theme) -> tuple[str, ...]:
    """Return the names of the families among the theme's fonts (OpenType, table `name`)."""
    found: set[str] = set()
    for content in theme.fonts.values():
        with TTFont(io.BytesIO(content), lazy=True) as font:
            found.add(str(font["name"].getBestFamilyName()))
    return tuple(sorted(found))
