"""The index of names and subjects: people and the editor's headings, with where each stands."""

from collections.abc import Mapping
from itertools import groupby

from anthology.compose.draft import Draft
from anthology.compose.naming import names, sorting
from anthology.compose.wording import run
from anthology.model.apparatus import IndexEntry
from anthology.model.document import Gap, Mark, Run, Words
from anthology.model.errors import SeedError, raise_all
from anthology.model.locators import Mention
from anthology.model.matter import Listing, Matter
from anthology.model.meaning import meant
from anthology.model.section import Essay

Entries = Mapping[str, IndexEntry]


def compose(draft: Draft) -> Essay | None:
    """Return the index, or None where nothing that it would list is mentioned.

    Raises SeedError where an entry says to see a heading that the index does not have.
    """
    entries = {entry.heading: entry for entry in draft.book.apparatus.entries}
    people = [person.name for person in draft.book.apparatus.people]
    known = list(dict.fromkeys([*entries, *people]))
    _refuse_unknown(entries, known)
    order = {text.anchor: place for place, text in enumerate(draft.texts)}
    found = {heading: _mentions(draft, heading, order) for heading in known}
    headings = [heading for heading in sorted(known, key=sorting) if found[heading]]
    headings = sorted([*headings, *_pointing(entries, headings)], key=sorting)
    if not headings:
        return None
    anchors = names("index", headings)
    body: list[Matter] = []
    for _, row in groupby(headings, key=lambda heading: sorting(heading)[:1]):
        body += [Gap((run("\n"),))] if body else []
        for heading in row:
            name = run(heading, Mark("anchor", anchors[heading]))
            tail = _tail(draft, entries.get(heading), anchors)
            body.append(Listing((name,), found[heading], tail, draft.labels.passim))
    return Essay("index", draft.labels.titles.index, tuple(body), kind="index")


def _refuse_unknown(entries: Entries, known: list[str]) -> None:
    raise_all(
        [
            SeedError(
                f"the index has no heading {other!r} to see",
                where=entry.where,
                remedy=meant(other, known),
            )
            for entry in entries.values()
            for other in (entry.see, *entry.see_also)
            if other and other not in known
        ]
    )


def _mentions(draft: Draft, heading: str, order: Mapping[str, int]) -> tuple[Mention, ...]:
    """Return all mentions of a heading, a person's or the editor's, in printing order."""
    own = draft.mentions.get(("index", heading), ())
    others = draft.mentions.get(("people", heading), ())
    each = {mention.anchor: mention for mention in (*others, *own)}
    return tuple(sorted(each.values(), key=lambda mention: _place(mention, order)))


def _place(mention: Mention, order: Mapping[str, int]) -> tuple[int, int]:
    section, _, number = mention.anchor.rpartition("_m")
    return order.get(section, -1), int(number)


def _pointing(entries: Entries, headings: list[str]) -> list[str]:
    """Return the headings that only say where to look, and say it of one that is listed."""
    return [h for h, entry in entries.items() if h not in headings and entry.see in headings]


def _tail(draft: Draft, entry: IndexEntry | None, anchors: Mapping[str, str]) -> Words:
    """Return what to see instead, or also, of what the index lists."""
    if entry is None:
        return ()
    words: list[Run] = []
    for label, others in (
        (draft.labels.see, (entry.see,)),
        (draft.labels.see_also, entry.see_also),
    ):
        listed = [other for other in others if other in anchors]
        for place, other in enumerate(listed):
            stop = run(f". {label}", Mark("emphasis"))  # a stop by itself would be read aloud
            words += [run("; ")] if place else [stop, run(" ")]
            words.append(run(other, Mark("link", f"#{anchors[other]}")))
    return tuple(words)
