"""What front and back matter are made of besides blocks: terms, tables, the index, a picture."""

from dataclasses import dataclass
from typing import Literal

from anthology.model.document import Block, Mark, Run, Words
from anthology.model.locators import Mention, locators
from anthology.model.place import Origin


@dataclass(frozen=True, slots=True)
class Term:
    """What is explained or dated in the definitions that follow; all of them are one list."""

    words: Words


@dataclass(frozen=True, slots=True)
class Definition:
    """A paragraph about the term before it."""

    words: Words


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table of two columns; cells that follow each other are one table."""

    words: Words
    heads: Literal["", "row", "group"] = ""
    """Whether it is the head of its row, or of the group of rows below it."""


@dataclass(frozen=True, slots=True)
class Listing:
    """A line of the index: what is looked up, where it is mentioned, and what to see."""

    heading: Words
    mentions: tuple[Mention, ...]
    tail: Words
    passim: str
    """The word for mentions scattered over many pages, in the book's language."""

    @property
    def words(self) -> Words:
        """Return the line with its locators, those of pages where the pages are known."""
        found = locators(self.mentions, self.passim)
        places = [run for locator in found for run in (_bare(", "), *locator)]
        return (*self.heading, *places, *self.tail)


@dataclass(frozen=True, slots=True)
class Track:
    """A line of the picture of time: its label, and what is drawn in it, in the picture's units."""

    label: str
    y: int
    events: tuple[tuple[int, int], ...]
    """Where each event that is argued over begins, and how far it goes."""
    own: tuple[int, int] | None
    """Where the date of the text itself stands, and how far it goes; None where it is unknown."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of time: years along its foot, a track for each text."""

    width: int
    height: int
    left: int
    """Where time begins; the labels of the tracks stand before it."""
    years: tuple[tuple[int, str], ...]
    tracks: tuple[Track, ...]
    alternative: str
    """The picture in words."""
    words: Words
    """Its caption."""

    @property
    def labels(self) -> tuple[str, ...]:
        """Return all that is written in the picture, in order."""
        return (*(year for _, year in self.years), *(track.label for track in self.tracks))


Matter = Block | Term | Definition | Cell | Listing | Picture


def _bare(text: str, *marks: Mark) -> Run:
    return Run(text, Origin(1, 1), frozenset(marks))
