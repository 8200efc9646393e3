"""The chronology: the events that texts argue over, as a picture and as a list."""

from collections.abc import Iterator

from anthology.compose.back.timeline import pictures
from anthology.compose.draft import Draft
from anthology.compose.wording import listed, run
from anthology.model.apparatus import Event
from anthology.model.matter import Definition, Matter, Term
from anthology.model.section import Essay


def compose(draft: Draft) -> Essay | None:
    """Return the chronology, or None where the editor has written none."""
    events = sorted(draft.book.apparatus.events, key=lambda event: event.date.first)
    if not events:
        return None
    rows = (block for event in events for block in _dated(draft, event))
    body = (*pictures(draft, events), *rows)
    return Essay("chronology", draft.labels.titles.chronology, body, kind="chronology")


def _dated(draft: Draft, event: Event) -> Iterator[Matter]:
    yield Term((run(event.shown or draft.labels.dates.shown(event.date)),))
    yield Definition((*draft.cited(event.event), *draft.sourced(event.sources)))
    if event.texts:
        yield Definition(listed(draft.labels.argued, [draft.to_text(one) for one in event.texts]))
