"""The faces that a theme sets a book in, by the names that they give themselves."""

import io
from dataclasses import replace

from fontTools.ttLib import TTFont

from anthology.model.book import Book
from anthology.model.edition import Theme

_LATIN = "a"  # a face without it is for another script, which the book's title may be in


def dressed(book: Book, theme: Theme) -> Book:
    """Return the plan of a book with the faces that it will be set in, for its colophon."""
    wanted = {_LATIN, *(character for character in book.title if character.isalpha())}
    return replace(book, faces=_faces(theme, wanted))


def _faces(theme: Theme, wanted: set[str]) -> tuple[str, ...]:
    """Return the names of the theme's families (OpenType, table `name`) that have such letters."""
    found: set[str] = set()
    for content in theme.fonts.values():
        with TTFont(io.BytesIO(content), lazy=True) as font:
            if wanted & set(map(chr, font.getBestCmap())):
                found.add(str(font["name"].getBestFamilyName()))
    return tuple(sorted(found))
