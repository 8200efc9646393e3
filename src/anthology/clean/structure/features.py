"""The numbers the learned part looks at: a line's shape, its neighbours' and the whole text's."""

from collections import Counter
from math import log2

from anthology.clean.structure.shapes import COLON, Shape
from anthology.clean.structure.wholes import FAR, Text, distances, heading_like, runs, whole_of

_REACH = 3
_LONG = 200
_BEYOND = 7  # the ending of the lines before the first and after the last
_EDGE = Shape(
    length=0,
    words=0,
    capitals=0.0,
    upper=False,
    lower_start=False,
    digit_start=False,
    quote_start=False,
    wrapped=False,
    ending=_BEYOND,
    sentences=0,
    commas=0,
    label=False,
    dashed=False,
    numbered=False,
    code=0.0,
    code_ends=0,
    digits=0.0,
    first="",
    last="",
)
Row = list[float]


class Measure:
    """Measures the lines of one text."""

    def __init__(self, text: Text) -> None:
        """Prepare the figures that need the whole text."""
        self.text = text
        whole = whole_of(text)
        self.whole = [
            whole.size, whole.middle, whole.shorts, whole.questions, whole.stops,
            whole.blanks, whole.marked, whole.headed,
        ]  # fmt: skip
        self.middle = 2**whole.middle
        self.since_colon = distances([shape.ending == COLON for shape in text.shapes])
        self.since_heading = distances([heading_like(shape) for shape in text.shapes])
        self.since_long = distances([shape.length > _LONG for shape in text.shapes])
        self.until_long = distances([shape.length > _LONG for shape in reversed(text.shapes)])[::-1]
        self.runs = runs(text.shapes)
        self.counts = Counter(text.words)
        self.firsts = Counter(shape.first for shape in text.shapes)
        edges = [_EDGE] * _REACH
        self.shapes = [*edges, *text.shapes, *edges]
        self.near = [_near_numbers(shape) for shape in self.shapes]
        self.ends = [shape.first[-3:] for shape in self.shapes]
        self.blanks = [True, True, *text.blanks[1:], True, True]

    def row(self, index: int) -> Row:
        """Return the numbers of one line."""
        near, place = self.near, index + _REACH
        row = _own_numbers(self.shapes[place])
        row += (
            near[place - 1]
            + near[place + 1]
            + near[place - 2]
            + near[place + 2]
            + near[place - 3]
            + near[place + 3]
        )
        return row + self.likenesses(place) + self.whole + self.place(index)

    def likenesses(self, place: int) -> Row:
        """Return how much the nearest lines are like a line."""
        shape, size, end = self.shapes[place], self.near[place][0], self.ends[place]
        found: Row = []
        for other in (place - 1, place + 1, place - 2, place + 2):
            one = self.shapes[other]
            found += (
                self.near[other][0] - size, one.ending == shape.ending,
                one.first == shape.first, self.ends[other] == end,
            )  # fmt: skip
        return found

    def place(self, index: int) -> Row:
        """Return the numbers of a line's place in its text."""
        before, after = self.runs[index]
        text, blanks = self.text, self.blanks
        count, shape = len(text.shapes), text.shapes[index]
        return [
            blanks[index + 1], blanks[index + 2], blanks[index],
            self.since_colon[index], self.since_heading[index],
            self.since_long[index], self.until_long[index], before, after,
            min(index, FAR), min(count - 1 - index, FAR), index / count,
            self.counts[text.words[index]] > 1, min(9, self.firsts[shape.first]),
            shape.length / self.middle,
        ]  # fmt: skip


def _near_numbers(shape: Shape) -> Row:
    """Return the numbers of a line as the neighbour of another."""
    return [
        log2(1 + shape.length), shape.ending, shape.capitals, shape.lower_start,
        shape.label or shape.dashed, shape.sentences, shape.code, shape.code_ends,
    ]  # fmt: skip


def _own_numbers(shape: Shape) -> Row:
    """Return the numbers of a line's own shape."""
    return [
        log2(1 + shape.length), min(shape.words, 80), shape.capitals, shape.upper,
        shape.lower_start, shape.digit_start, shape.quote_start, shape.wrapped,
        shape.ending, shape.sentences, shape.commas, shape.label,
        shape.dashed, shape.numbered, shape.code, shape.code_ends, shape.digits,
    ]  # fmt: skip
