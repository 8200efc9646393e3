"""The picture of time: a track for each text, with its own date and the events it argues over."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from anthology.compose.draft import Draft
from anthology.compose.wording import run
from anthology.model.apparatus import Event
from anthology.model.document import plain
from anthology.model.matter import Picture, Track
from anthology.model.moment import Moment, moment
from anthology.model.section import Text

_WIDTH, _LEFT, _ROW, _FOOT = 420, 148, 18, 20  # in units of the picture
_LABEL = 27  # characters that the label of a track has room for
_TRACKS = 30  # that one picture holds
_DOT = 6
_STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 500)
_YEARS = 9  # that the foot has room for


@dataclass(frozen=True, slots=True)
class _Scale:
    """Time along the picture: from the first day of one year to the first day of another."""

    first: int
    last: int
    step: int

    def at(self, day: date) -> int:
        """Return where a day stands."""
        days = date(self.last, 1, 1).toordinal() - date(self.first, 1, 1).toordinal()
        gone = day.toordinal() - date(self.first, 1, 1).toordinal()
        return _LEFT + _DOT + round(gone * (_WIDTH - _LEFT - 4 * _DOT) / days)

    def span(self, moment: Moment) -> tuple[int, int]:
        """Return where a stretch of time begins, and how long it is; a day is a dot."""
        begin, end = self.at(moment.first), self.at(moment.last)
        return begin - _DOT // 2, max(end - begin, 0) + _DOT


def pictures(draft: Draft, events: Sequence[Event]) -> Iterator[Picture]:
    """Yield the pictures that hold a track for each text; equal books give equal pictures."""
    dates = {one.record.slug: moment(one.record.date) for one in draft.selections}
    known = [*(event.date for event in events), *(found for found in dates.values() if found)]
    scale = _scale(min(one.first for one in known).year, max(one.last for one in known).year)
    years = range(scale.first, scale.last + 1, scale.step)
    for start in range(0, len(draft.texts), _TRACKS):
        texts = draft.texts[start : start + _TRACKS]
        yield Picture(
            width=_WIDTH,
            height=len(texts) * _ROW + _FOOT,
            left=_LEFT,
            years=tuple((scale.at(date(year, 1, 1)), str(year)) for year in years),
            tracks=tuple(
                _track(text, number, [e for e in events if text.anchor in e.texts], dates, scale)
                for number, text in enumerate(texts)
            ),
            alternative=draft.labels.timeline_alternative.format(first=years[0], last=years[-1]),
            words=(run(draft.labels.timeline),),
        )


def _scale(first: int, last: int) -> _Scale:
    """Return the scale from a round year to a round year, with a round step."""
    step = next((s for s in _STEPS if (last + 1 - first) / s < _YEARS), _STEPS[-1])
    return _Scale(max(first // step * step, 1), -(-(last + 1) // step) * step, step)


def _track(
    text: Text,
    number: int,
    events: Sequence[Event],
    dates: dict[str, Moment | None],
    scale: _Scale,
) -> Track:
    own = dates[text.anchor]
    return Track(
        label=_label(plain(text.title)),
        y=number * _ROW + _ROW // 2,
        events=tuple(scale.span(event.date) for event in events),
        own=scale.span(own) if own else None,
    )


def _label(title: str) -> str:
    if len(title) <= _LABEL:
        return title
    return title[:_LABEL].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + " …"
