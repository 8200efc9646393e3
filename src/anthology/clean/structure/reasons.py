"""Reasons in words, for the lines that the learned part decides."""

from collections.abc import Sequence

from anthology.clean.structure.lines import Line
from anthology.clean.structure.shapes import COLON, QUESTION, STOP, Shape
from anthology.clean.structure.wholes import alike

_LONG = 150
_TITLE_CASE = 0.8
_MOST_COUNTED = 50


def heading_reason(index: int, shapes: Sequence[Shape]) -> str:
    """Return why a line is taken for a heading."""
    shape = shapes[index]
    return f"{_line_words(shape)} {_place_words(index, shapes)}"


def _line_words(shape: Shape) -> str:
    """Return a short description of a line."""
    if shape.numbered:
        return "short numbered line"
    if shape.ending == QUESTION:
        return "short question"
    if shape.upper:
        return "short line in capitals"
    if shape.capitals > _TITLE_CASE:
        return "short line in title case"
    return "short line" if shape.ending == STOP else "short line without a final stop"


def _place_words(index: int, shapes: Sequence[Shape]) -> str:
    """Return a short description of where a line stands."""
    if index == 0:
        return "at the head of the text"
    before = shapes[index - 1].length >= _LONG
    after = index + 1 < len(shapes) and shapes[index + 1].length >= _LONG
    if before and after:
        return "between two paragraphs"
    if after:
        return "before a paragraph"
    return "after a paragraph" if before else "among short lines"


def item_reason(
    index: int, lines: Sequence[Line], shapes: Sequence[Shape], kinds: Sequence[int]
) -> str:
    """Return why a line is taken for an item of a list."""
    first, last = _item_run(index, kinds)
    near = [place for place in (index - 1, index + 1) if first <= place <= last]
    like = any(alike(shapes[index], shapes[place]) for place in near)
    run = (
        f"one of {last - first + 1} {'like ' if like else ''}lines in a row"
        if near
        else "shaped like an item"
    )
    if first > 0 and shapes[first - 1].ending == COLON:
        return f"{run} under line {lines[first - 1].number or first}, which ends with a colon"
    return run


def _item_run(index: int, kinds: Sequence[int]) -> tuple[int, int]:
    """Return the first and last line of a line's run of items, as far as it is counted."""
    first, last = index, index
    while first > 0 and kinds[first - 1] == kinds[index] and index - first < _MOST_COUNTED:
        first -= 1
    while (
        last + 1 < len(kinds) and kinds[last + 1] == kinds[index] and last - index < _MOST_COUNTED
    ):
        last += 1
    return first, last


def paragraph_reason(shape: Shape) -> str:
    """Return why a line is taken for a paragraph."""
    if shape.sentences:
        return "running text of several sentences"
    return (
        "a line with its final stop"
        if shape.ending in (STOP, QUESTION)
        else "nothing marks it as anything else"
    )
