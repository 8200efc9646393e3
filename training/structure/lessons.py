"""Lessons of structure recovery: pages as numbers, with the bullets hidden or shown."""

from dataclasses import dataclass

import numpy
from numpy.typing import NDArray
from pages import Page

from anthology.clean.structure.features import Measure
from anthology.clean.structure.forest import ITEM
from anthology.clean.structure.wholes import Text


@dataclass
class Lesson:
    """One text to learn from: its lines' numbers, which of them a mark gives away, and its page."""

    rows: NDArray[numpy.float32]
    marked: NDArray[numpy.bool_]
    page: int
    plain: bool


def lesson(page: Page, number: int, variant: str) -> Lesson:
    """Return the lesson of a page: without marks, with orphan bullets, or with blanks too."""
    marked = [variant != "plain" and kind == ITEM for kind in page.kinds]
    blanks = page.blanks if variant == "blanks" else [False] * len(page.texts)
    measure = Measure(Text(page.shapes, blanks, marked, [text.casefold() for text in page.texts]))
    rows = numpy.array([measure.row(index) for index in range(len(page.texts))], numpy.float32)
    return Lesson(rows, numpy.array(marked), number, variant == "plain")
