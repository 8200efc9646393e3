"""The accounts of a book: its texts as a list, and the share that each perspective has of it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from anthology.check.copy import Copy
from anthology.check.drafts import unwritten
from anthology.check.headnotes import missing
from anthology.check.metadata import title_of
from anthology.model.book import Selection
from anthology.model.counting import count_words
from anthology.model.document import plain
from anthology.model.moment import moment
from anthology.model.record import FACETS, Headnote

_NONE = "none named"
_UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Line:
    """A text of the book, as it is listed."""

    number: int
    slug: str
    title: str
    perspective: str
    words: int
    notes: int
    rights: str
    open: int
    """How many proposals the editor has not answered."""
    missing: tuple[str, ...]
    """The facets that its headnote does not say, or that are still to be written."""


def listed(copy: Copy) -> tuple[Line, ...]:
    """Return the texts in the order in which they are printed."""
    return tuple(
        Line(
            number=number,
            slug=selection.record.slug,
            title=title_of(selection),
            perspective=selection.record.perspective,
            words=selection.kept,
            notes=len(selection.notes),
            rights=selection.record.rights.basis,
            open=len(selection.proposals),
            missing=_missing(copy, selection.headnote),
        )
        for number, selection in enumerate(copy.selections, start=1)
    )


def _missing(copy: Copy, headnote: Headnote | None) -> tuple[str, ...]:
    without = missing(headnote) + (unwritten(copy, headnote) if headnote else ())
    return tuple(facet for facet in FACETS if facet in without)


@dataclass(frozen=True, slots=True)
class Share:
    """What one perspective has of the book."""

    perspective: str
    texts: int
    words: int
    headnotes: int
    """The words of their headnotes."""
    notes: int
    statuses: dict[str, int]
    """How many of the notes are settled, debated, unverifiable."""
    decades: dict[str, int]
    """How many of the texts are of each decade, as 1930s; `unknown` where no date is."""


def balance(copy: Copy) -> tuple[Share, ...]:
    """Return the share of each perspective, in the order of the plan or of the texts."""
    titles = {one.name: one.title for one in copy.book.perspectives}
    order = [*titles, *(s.record.perspective for s in copy.selections)]
    rows = sorted(copy.selections, key=lambda one: order.index(one.record.perspective))
    return tuple(
        _share(titles.get(name, name) or _NONE, tuple(group))
        for name, group in groupby(rows, key=lambda one: one.record.perspective)
    )


def _share(name: str, selections: tuple[Selection, ...]) -> Share:
    notes = [note for selection in selections for note in selection.notes]
    blocks = [b for s in selections if s.headnote for b in s.headnote.prose]
    return Share(
        perspective=name,
        texts=len(selections),
        words=sum(selection.kept for selection in selections),
        headnotes=count_words(plain(block.words) for block in blocks),
        notes=len(notes),
        statuses=_counted(note.status for note in notes),
        decades=_counted(_decade(selection.record.date) for selection in selections),
    )


def _counted(names: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(names).items()))


def _decade(date: str) -> str:
    known = moment(date) if date else None
    return f"{known.first.year // 10 * 10}s" if known else _UNKNOWN
