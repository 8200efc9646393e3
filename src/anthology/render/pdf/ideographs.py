"""Lines of Chinese and Japanese are made of one length: WeasyPrint 70.0 widens spaces alone.

These scripts set no spaces, so that their lines are widened between letters (CSS Text 3, 6.4).
"""

import re
from collections.abc import Callable, Iterator
from typing import Any

from weasyprint.formatting_structure import boxes
from weasyprint.layout import inline
from weasyprint.text import line_break
from weasyprint.text.ffi import TO_UNITS, ffi, pango
from weasyprint.text.line_break import Layout

UNSPACED = "\u2e80-\u312f\u3190-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff9f"
"""Ideographs, kana and their stops, as ranges; Korean has spaces."""
_UNSPACED = re.compile(f"[{UNSPACED}]+")
_HALF = 0.5  # of the room of a letter that begins or ends a text, which Pango takes away


def counted(count: Callable[[boxes.Box], float]) -> Callable[[boxes.Box], float]:
    """Mend: only spaces count as places where a line can be widened.

    Needless once `weasyprint.layout.inline.justify_line` knows other places than spaces.
    """

    def count_expandable_spaces(box: boxes.Box) -> float:
        spaces = count(box)
        return spaces + _places(box.text) if isinstance(box, boxes.TextBox) else spaces

    return count_expandable_spaces


def _places(text: str) -> float:
    rows = [found.span() for found in _UNSPACED.finditer(text)]
    ends = sum(start == 0 for start, _ in rows) + sum(end == len(text) for _, end in rows)
    return sum(end - start for start, end in rows) - ends * _HALF


def widened(set_text: Callable[..., None]) -> Callable[..., None]:
    """Mend, as above: a line that is widened is so between such letters as well."""

    def set_text_widened(layout: Any, text: str, justify: bool = False) -> None:  # noqa: ANN401, FBT001, FBT002 - WeasyPrint's
        set_text(layout, text, justify)
        if justify and layout.justification_spacing and _UNSPACED.search(layout.text):
            _widen(layout)

    return set_text_widened


def broken_here(find: Callable[[str, str], int | None]) -> Callable[[str, str], int | None]:
    """Mend: where a line may break at once, all that follows is searched for a word to part.

    Needless once `weasyprint.text.line_break.split_first_line` tells a break at once from none.
    """

    def get_next_break_point_from_text(text: str, language: str) -> int | None:
        at = find(text, language)
        return 1 if at == 0 and _UNSPACED.match(text) else at

    return get_next_break_point_from_text


def _widen(layout: Any) -> None:  # noqa: ANN401 - Pango's own
    attributes = pango.pango_layout_get_attributes(layout.layout)
    if attributes == ffi.NULL:
        return
    own = layout.style["letter_spacing"]
    spacing = int((layout.justification_spacing + (0 if own == "normal" else own)) * TO_UNITS)
    for start, end in _bytes(layout.text):
        attribute = pango.pango_attr_letter_spacing_new(spacing)
        attribute.start_index, attribute.end_index = start, end
        pango.pango_attr_list_change(attributes, attribute)
    pango.pango_layout_set_attributes(layout.layout, attributes)


def _bytes(text: str) -> Iterator[tuple[int, int]]:
    """Yield where such letters stand in the text as Pango counts it, in bytes of UTF-8."""
    for found in _UNSPACED.finditer(text):
        start = len(text[: found.start()].encode())
        yield start, start + len(found[0].encode())


IDEOGRAPHS: tuple[tuple[Any, str, Callable[..., Any]], ...] = (
    (inline, "count_expandable_spaces", counted),
    (Layout, "set_text", widened),
    (line_break, "get_next_break_point_from_text", broken_here),
)
