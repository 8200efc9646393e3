"""The pages of the printed book: what each is called, and where in the book it begins."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageStart:
    """Where a page of the PDF begins.

    A page without text of its own, blank or with notes alone, begins where the next one does.
    """

    label: str
    """What the page is called, as the PDF says it: iv, 17."""
    anchor: str
    """The section in which it begins."""
    word: int
    """The index, from 0, of its first word among those of the section.

    Numbers of pages in contents and index are words; notes, and what paper alone has, are not.
    """
    opening: tuple[str, ...] = ()
    """The first words of its text, read from the page itself; none where it has no text."""
    is_broken: bool = False
    """Whether it begins within its first word, which began on the page before."""


@dataclass(frozen=True, slots=True)
class Pagination:
    """All pages of one PDF in order, and the page on which each anchor of the book stands."""

    source: str
    """The identifier of the PDF."""
    starts: tuple[PageStart, ...]
    labels: Mapping[str, str]

    def within(self, anchor: str) -> tuple[PageStart, ...]:
        """Return the pages that begin in the section with that anchor, in order."""
        return tuple(start for start in self.starts if start.anchor == anchor)
