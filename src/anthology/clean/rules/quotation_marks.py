"""Straight quotation marks are set as the language's own."""

from collections.abc import Iterator, Sequence

from anthology.clean.rule import TypographyRule
from anthology.clean.typography.quotes import Quote, balance, doubles
from anthology.clean.typography.usage import Usage
from anthology.model.document import Block, plain
from anthology.model.splice import Splice


def find(block: Block, usage: Usage) -> Iterator[Splice]:
    """Find straight marks: sure where they make pairs; else one proposal for the whole line."""
    text = plain(block.words)
    marks = [mark for mark in _without_inches(tuple(doubles(text)), text) if mark.part != "neither"]
    if not marks:
        return
    if len(marks) == text.count('"') and balance(marks, text):
        for mark in marks:
            yield Splice(mark.at, mark.at + 1, usage.outer[mark.part == "closes"])
    else:
        start, end = marks[0].at, marks[-1].at + 1
        yield Splice(start, end, _guessed(text, marks, usage), _WHY, sure=False)


_WHY = "These quotation marks do not make pairs; only the editor can tell which open and close."


def _without_inches(marks: Sequence[Quote], text: str) -> Iterator[Quote]:
    """Yield the marks but for those that follow a figure and close nothing."""
    is_open = False
    for mark in marks:
        if is_open or not text[mark.at - 1 : mark.at].isdigit() or mark.at == 0:
            is_open = mark.part == "opens" or (is_open and mark.part != "closes")
            yield mark


def _guessed(text: str, marks: Sequence[Quote], usage: Usage) -> str:
    """Return the words from the first mark to the last, each set as it seems to be meant."""
    out: list[str] = []
    depth, done = 0, marks[0].at
    for mark in marks:
        depth += mark.part == "opens"
        pair = usage.inner if depth > 1 else usage.outer
        out += [text[done : mark.at], pair[mark.part == "closes"]]
        depth = max(0, depth - (mark.part == "closes"))
        done = mark.at + 1
    return "".join(out)


RULE = TypographyRule(
    name="quotation_marks",
    why="Straight quotation marks are set as those of the text's language.",
    find=find,
)
