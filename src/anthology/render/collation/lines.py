"""The lines of a text: as they were read, and what is printed of each."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, groupby

from anthology.model.document import (
    AuthorNote,
    Block,
    Document,
    Gap,
    Heading,
    Insertion,
    Item,
    Paragraph,
    Quotation,
    Run,
    SceneBreak,
    Speaker,
    Verse,
    Words,
    plain,
)
from anthology.model.place import Origin

INSERTION = "insertion"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a source, or a row of blank ones; `starts` are the places of its runs in it."""

    number: int
    runs: Words
    starts: tuple[int, ...]

    @property
    def text(self) -> str:
        """Return what stands on it."""
        return plain(self.runs)

    @property
    def last(self) -> int:
        """Return the number of the last line of a row of blank ones."""
        return self.number + max(0, self.text.count("\n") - 1)

    def character(self, origin: Origin) -> int | None:
        """Return the index in the line's text of the character that stands at that origin."""
        index = bisect_right(self.runs, origin.column, key=lambda run: run.origin.column) - 1
        if index < 0 or origin.line != self.number:
            return None
        return self.starts[index] + origin.column - self.runs[index].origin.column


@dataclass(frozen=True, slots=True)
class Printed:
    """What one block prints of a line, and what kind of block it is."""

    kind: str
    words: Words

    @property
    def text(self) -> str:
        """Return the words as plain text."""
        return plain(self.words)


def read(document: Document) -> dict[int, Line]:
    """Return the lines of a text by their numbers, in order."""
    found: dict[int, list[Run]] = {}
    for block in document.blocks:
        for run in block.words:
            found.setdefault(run.origin.line, []).append(run)
    return {number: _line(number, found[number]) for number in sorted(found)}


def printed(document: Document) -> Iterator[tuple[int, Printed]]:
    """Yield what each block prints, by the number of the line that it comes from."""
    for block in document.blocks:
        words = block.words
        if isinstance(block, Item) and block.number is not None:
            words = (Run(f"{block.number}. ", Origin(words[0].origin.line, 0)), *words)
        for number, runs in groupby(words, key=lambda run: run.origin.line):
            yield number, Printed(kind(block), tuple(runs))


def kind(block: Block) -> str:  # noqa: PLR0911 - one for each kind of block
    """Return what a block is called; nothing for a paragraph, as most are."""
    match block:
        case Paragraph() | Gap():
            return ""
        case Heading():
            return "title" if block.level == 1 else f"heading {block.level}"
        case Quotation():
            return "quotation"
        case Item():
            return "item"
        case Verse():
            return "verse"
        case Speaker():
            return "speaker"
        case SceneBreak():
            return "scene break"
        case AuthorNote():
            return "author's note"
        case Insertion():
            return INSERTION


def _line(number: int, runs: list[Run]) -> Line:
    starts = accumulate((len(run.text) for run in runs[:-1]), initial=0)
    return Line(number, tuple(runs), tuple(starts))
