"""Fonts that come with a book, cut down to the characters that it prints."""

import io
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Literal

from fontTools import subset
from fontTools.ttLib import TTFont

from anthology.model.anthology import Section, noted, printed
from anthology.model.edition import Theme

NAME = "Letters"
"""The name of every cut font: its licence reserves the old one for the whole font."""

_NAMES = (1, 4, 6, 16)  # the places of a font's names (OpenType, name table)
_KEPT = [0, 1, 2, 4, 6, 13, 14]  # and of its copyright and licence
_NOTICES = (0, 13, 14)
_PACKED = {b"wOFF", b"wOF2"}  # how a packed font begins (WOFF 1.0, 3; WOFF 2.0, 4)


def used(sections: Iterable[Section]) -> set[str]:
    """Return every character that the sections and their notes print."""
    return {c for section in sections for text in _texts(section) for c in text}


def _texts(section: Section) -> Iterator[str]:
    yield from printed(section)
    yield from noted(section)


def characters(content: bytes) -> set[str]:
    """Return the characters that a font has."""
    with TTFont(io.BytesIO(content), lazy=True) as font:
        return set(map(chr, font.getBestCmap()))


def unpacked(theme: Theme) -> Theme:
    """Return the theme with its fonts as they are used; a large WOFF2 takes seconds to unpack."""
    if not any(content[:4] in _PACKED for content in theme.fonts.values()):
        return theme
    return replace(theme, fonts={name: _unpacked(font) for name, font in theme.fonts.items()})


@lru_cache(maxsize=16)
def _unpacked(content: bytes) -> bytes:
    if content[:4] not in _PACKED:
        return content
    with TTFont(io.BytesIO(content), recalcTimestamp=False) as font:
        font.flavor = None
        written = io.BytesIO()
        font.save(written, reorderTables=False)
        return written.getvalue()


def notice(content: bytes) -> str:
    """Return what a font says of its copyright and its licence, on one line."""
    with TTFont(io.BytesIO(content), lazy=True) as font:
        told = (font["name"].getDebugName(place) or "" for place in _NOTICES)
        return " ".join(" ".join(told).split())


@lru_cache(maxsize=32)  # a preview asks for the same letters again and again
def cut(
    content: bytes,
    wanted: frozenset[str],
    *,
    features: tuple[str, ...] = (),
    packing: Literal["woff2"] | None = None,
) -> bytes:
    """Return a font with those characters alone, by another name, the same on every day.

    Features (OpenType) are kept beside those that every text needs; browsers take WOFF2.
    """
    options = subset.Options()
    options.drop_tables = [*options.drop_tables, "FFTM"]
    options.name_IDs = _KEPT
    options.layout_features = [*options.layout_features, *features]
    with TTFont(io.BytesIO(content), recalcTimestamp=False) as font:
        cutter = subset.Subsetter(options)
        cutter.populate(text="".join(sorted(wanted)))
        cutter.subset(font)
        for place in _NAMES:
            font["name"].setName(NAME, place, 3, 1, 0x409)
        font.flavor = packing
        written = io.BytesIO()
        font.save(written)
    return written.getvalue()
