"""Headings that their shape and place make certain, and the levels of all headings."""

import re
from collections.abc import Sequence

from anthology.clean.structure.lines import Finding, Line
from anthology.clean.structure.shapes import OPEN, STOP, Shape
from anthology.clean.structure.wholes import SHORT, heading_like

_TITLE_CASE = 0.99
_MOST_WORDS = 9
_LEAST_WORDS = 2
_LONG = 200
_ALTERNATING = 3
_MOST_TITLE = 16
_LEAST_LINES = 4
_OUTLINE = re.compile(r"([0-9]{1,2}(?:\.[0-9]{1,2}){0,3})[.)]? ")
_SIGNS = re.compile(r"[:;@#/|<>{}\[\]=+*\d–—]| - ")
_TITLE = 1
_SECTION = 2
_DEEPEST = 6


def sure_headings(lines: Sequence[Line], shapes: Sequence[Shape]) -> dict[int, Finding]:
    """Return the several lines in title case that alternate with paragraphs, if any."""
    found = [
        index
        for index, line in enumerate(lines)
        if _between(index, shapes) and _titled(shapes[index], line.text)
    ]
    different = {lines[index].text for index in found}
    if len(found) < _ALTERNATING or len(different) < len(found):
        return {}
    reason = f"short line in title case between two paragraphs, one of {len(found)} such lines"
    return {
        index: Finding("heading", lines[index].text, 1.0, sure=True, reason=reason, level=_SECTION)
        for index in found
    }


def _between(index: int, shapes: Sequence[Shape]) -> bool:
    """Return whether a line stands between two paragraphs."""
    return 0 < index < len(shapes) - 1 and _prose(shapes[index - 1]) and _prose(shapes[index + 1])


def _prose(shape: Shape) -> bool:
    """Return whether a line is a paragraph beyond doubt: long, of several sentences, and closed."""
    return shape.length >= _LONG and shape.sentences >= 1 and shape.ending == STOP


def _titled(shape: Shape, text: str) -> bool:
    """Return whether a line is a few words in title case, of nothing but letters."""
    return (
        _LEAST_WORDS <= shape.words <= _MOST_WORDS
        and shape.capitals > _TITLE_CASE
        and shape.ending == OPEN
        and not (shape.lower_start or shape.quote_start or shape.upper)
        and shape.commas == 0
        and _SIGNS.search(text) is None
    )


def title(lines: Sequence[Line], shapes: Sequence[Shape]) -> Finding | None:
    """Return the finding for the first line if it is the title.

    It is short, open, and above a paragraph, or above a date and a paragraph.
    """
    if (
        len(lines) < _LEAST_LINES
        or not heading_like(shapes[0])
        or not _LEAST_WORDS < shapes[0].words <= _MOST_TITLE
    ):
        return None
    dated = shapes[1].length < SHORT and shapes[1].digits > 0 and shapes[1].ending == OPEN
    if not _prose(shapes[1 + dated]) or shapes[0].quote_start:
        return None
    reason = (
        "short line at the head of the text, above a paragraph"
        if not dated
        else "short line above a date"
    )
    return Finding("heading", lines[0].text, 0.85, sure=False, reason=reason, level=_TITLE)


def levels(kinds: Sequence[bool], texts: Sequence[str]) -> list[int]:
    """Return the level of each heading, 0 for other lines: none skips a level."""
    found: list[int] = []
    last = _TITLE
    for index, (heading, text) in enumerate(zip(kinds, texts, strict=True)):
        level = 0
        if heading:
            level = _wanted_level(index, text, found)
            level = last = min(level, last + 1, _DEEPEST)
        found.append(level)
    return found


def _wanted_level(index: int, text: str, before: Sequence[int]) -> int:
    """Return the level a heading asks for by its place, its number or the line before it."""
    if index == 0:
        return _TITLE
    if depth := _outline_depth(text):
        return _SECTION + depth - 1
    if index > 1 and before[-1] == _SECTION:
        return _SECTION + 1
    return _SECTION


def _outline_depth(text: str) -> int:
    """Return how deep a heading's number goes: 1 for "2.", 2 for "2.1", 0 without a number."""
    found = _OUTLINE.match(text)
    return found[1].count(".") + 1 if found else 0
