"""Lettering: which face of a theme can set some words, and how they break into lines."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fontTools.ttLib import TTFont

from anthology.model.edition import Theme

_LEADING = 1.12  # from base line to base line, in parts of the size of the letters


@dataclass(frozen=True, slots=True)
class Face:
    """A font of the theme: its file, its family, and how wide its characters are."""

    file: str
    family: str
    widths: dict[str, float]
    """In parts of the size of the letters."""

    def width(self, text: str) -> float:
        """Return how wide the text is set, in parts of the size of the letters."""
        return sum(self.widths[character] for character in text)

    def has(self, text: str) -> bool:
        """Return whether the face has every character of the text."""
        return all(character in self.widths for character in text)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of lettering: what it says, its base line, and the size of its letters."""

    text: str
    y: int
    size: int


@dataclass(frozen=True, slots=True)
class Setting:
    """Words broken into rows, and the size of their letters."""

    rows: tuple[str, ...]
    size: int

    @property
    def height(self) -> int:
        """Return how much room the rows take."""
        return round(len(self.rows) * self.size * _LEADING)

    def lines(self, top: int) -> tuple[Line, ...]:
        """Return the rows as lines, from the top of the first."""
        return tuple(
            Line(row, round(top + self.size * (0.85 + number * _LEADING)), self.size)
            for number, row in enumerate(self.rows)
        )


def face(theme: Theme, wanted: Sequence[str], text: str) -> Face | None:
    """Return the first face that has the text: of those wanted, then of all in the theme."""
    others = sorted(set(theme.fonts) - set(wanted))
    files = [file for file in (*wanted, *others) if file in theme.fonts]
    return next((found for found in _faces(theme, files, text) if found.has(text)), None)


def _faces(theme: Theme, files: Sequence[str], text: str) -> Iterator[Face]:
    for file in files:
        with TTFont(io.BytesIO(theme.fonts[file]), lazy=True) as font:
            known, unit = font.getBestCmap(), font["head"].unitsPerEm
            advances = font["hmtx"]
            widths = {
                character: advances[known[ord(character)]][0] / unit
                for character in set(text) | {" "}
                if ord(character) in known
            }
            names = font["name"]
            yield Face(file, names.getDebugName(16) or names.getDebugName(1) or "", widths)


def fitted(text: str, letters: Face, sizes: Sequence[int], room: tuple[int, int]) -> Setting:
    """Return the text in the largest of the sizes, which descend, in which it fits its room.

    In the last of them it is set whether it fits or not.
    """
    width, height = room
    for size in sizes:
        rows = _rows(text, letters, width / size)
        is_in = len(rows) * size * _LEADING <= height
        if size == sizes[-1] or (is_in and all(letters.width(row) * size <= width for row in rows)):
            return Setting(tuple(rows), size)
    return Setting((), 0)


def _rows(text: str, letters: Face, width: float) -> list[str]:
    """Return the words of the text in rows that are no wider than that, but for longer words."""
    rows: list[str] = []
    for word in text.split():
        longer = f"{rows[-1]} {word}" if rows else word
        if rows and letters.width(longer) <= width:
            rows[-1] = longer
        else:
            rows.append(word)
    return rows
