"""The people whom the texts name, in the order of the alphabet."""

from collections.abc import Iterator

from anthology.compose.draft import Draft
from anthology.compose.naming import sorting
from anthology.compose.wording import run
from anthology.model.apparatus import Person
from anthology.model.document import Mark
from anthology.model.matter import Definition, Matter, Term
from anthology.model.section import Essay


def compose(draft: Draft) -> Essay | None:
    """Return the section, or None where the editor has written none."""
    people = sorted(draft.book.apparatus.people, key=lambda person: sorting(person.name))
    if not people:
        return None
    body = tuple(block for person in people for block in _told(draft, person))
    return Essay("people", draft.labels.titles.people, body)


def _told(draft: Draft, person: Person) -> Iterator[Matter]:
    name = run(person.name, Mark("anchor", draft.anchors["people", person.name]))
    yield Term((name, run(f" ({person.dates})")) if person.dates else (name,))
    life = (*draft.cited(person.life), *draft.sourced(person.sources))
    if life:
        yield Definition(life)
    yield from draft.first_mentions(("people", person.name))
