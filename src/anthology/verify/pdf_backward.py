"""Words from right to left in a PDF: what they say that they say, held against what is drawn."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from unicodedata import category, normalize

from anthology.model.direction import runs_backward
from anthology.verify.pdf_piece import Piece
from anthology.verify.words import words

_FORWARD = re.compile("[A-Za-z\u00c0-\u02af\u0370-\u0482\u048a-\u052f]+")
_ALIKE = str.maketrans(")]}>»›⟩≥", "([{<«‹⟨≤", "\u0640")
"""Brackets are drawn turned round; a line that lengthens Arabic letters (tatweel) is no letter."""


def read_as(pieces: Sequence[tuple[int, Piece]], text: str) -> Iterator[tuple[int, Piece]]:
    """Yield what an element says that it says (ActualText: ISO 32000-1, 14.9.4), as one piece.

    Where other words are drawn in it, that is not believed, and what is drawn is yielded.
    """
    row = [piece for _, piece in pieces]
    if not row or not is_drawn(text, row):
        yield from pieces
        return
    page, first = pieces[0]
    yield (
        page,
        replace(
            first,
            text=text,
            x=min(piece.x for piece in row),
            end=max(piece.end for piece in row),
            on_page=all(piece.on_page for piece in row),
            is_turned=True,
        ),
    )


def is_drawn(text: str, pieces: Sequence[Piece]) -> bool:
    """Return whether the glyphs are these words, drawn as they are seen, from left to right.

    The letters that run from right to left must stand in just that order, seen from the right; of
    all else, words as they are, and the rest, but for accents, as often: a number, or what a
    bracket opens, stands in an order of its own (Unicode Standard Annex 9). Letters that a font
    draws in parts are only counted.
    """
    glyphs = [glyph for piece in pieces for glyph in piece.glyphs or tuple(piece.text)]
    said, seen = _shown(text), _shown("".join(glyphs[::-1]))
    forward = _shown("".join(glyphs))
    letters, drawn = _letters(said), _letters(seen)
    is_composed = any(piece.is_composed for piece in pieces)
    alike = len(letters) == len(drawn) if is_composed else letters == drawn
    are_words = all(word in forward for word in _FORWARD.findall(normalize("NFKC", text)))
    return alike and are_words and _others(said) == _others(seen)


def _shown(text: str) -> str:
    return "".join(words([text])).translate(_ALIKE)


def _letters(text: str) -> str:
    """Return the letters that run from right to left."""
    return "".join(character for character in text if _is_letter(character))


def _others(text: str) -> list[str]:
    """Return the other characters in an order of their own, without accents."""
    return sorted(c for c in text if not _is_letter(c) and category(c) != "Mn")


def _is_letter(character: str) -> bool:
    return runs_backward(character) and category(character)[0] == "L"
