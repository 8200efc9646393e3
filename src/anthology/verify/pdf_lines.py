"""The pieces of a PDF as text: where lines end and where gaps part words."""

from collections.abc import Iterable, Iterator

from anthology.verify.pdf_piece import Piece

_SPACE = 0.12  # of the font's size: a gap that wide parts words


def joined(pieces: Iterable[tuple[int, Piece]]) -> Iterator[str]:
    """Yield the pieces as text: a line feed where a line or a page ends, a space for a gap.

    In a line that runs both ways what follows may stand anywhere: there a line feed says, as at the
    end of a line, that the book alone tells whether a word ends.
    """
    last: tuple[int, Piece] | None = None
    for page, piece in pieces:
        if last:
            yield _between(last, (page, piece))
        yield piece.text
        last = page, piece


def _between(one: tuple[int, Piece], other: tuple[int, Piece]) -> str:
    (page, before), (next_page, after) = one, other
    if "Reference" in {before.role, after.role}:
        return " "
    if page != next_page or abs(before.y - after.y) > before.size / 2:
        return "\n"
    turns = before.is_turned or after.is_turned or after.x < before.x
    gaps = [after.x - before.end, *([before.x - after.end] if turns else [])]
    if any(-after.size < gap < _SPACE * after.size for gap in gaps):
        return ""
    return "\n" if turns else " "
