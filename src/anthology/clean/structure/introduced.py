"""Lines beneath one that ends with a colon: what it introduces is likely a list."""

from collections.abc import Sequence

from anthology.clean.structure.forest import ITEM, Chances
from anthology.clean.structure.shapes import COLON, Shape

_LEAST_CHANCE = 0.4
_LEAST_WORDS = 2  # of the line with the colon: one word alone may be a label
_LEAST_LINES = 2


def introduced(shapes: Sequence[Shape], chances: Sequence[Chances]) -> list[bool]:
    """Return for each line whether it is of a run of likely items that a colon introduces."""
    found = [False] * len(shapes)
    for place, shape in enumerate(shapes):
        if shape.ending == COLON and shape.words >= _LEAST_WORDS:
            end = place + 1
            while end < len(shapes) and chances[end][ITEM] >= _LEAST_CHANCE and not found[end]:
                end += 1
            if end - place > _LEAST_LINES:
                found[place + 1 : end] = [True] * (end - place - 1)
    return found
