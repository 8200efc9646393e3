"""Further reading, in the editor's groups."""

from itertools import groupby

from anthology.compose.draft import Draft
from anthology.compose.wording import listed, run
from anthology.model.apparatus import Work
from anthology.model.document import Heading, Item
from anthology.model.section import Essay


def compose(draft: Draft) -> Essay | None:
    """Return the list, or None where the editor has written none."""
    works = draft.book.apparatus.works
    if not works:
        return None
    body: list[Heading | Item] = []
    for group, row in groupby(works, key=lambda work: work.group):
        body += [Heading((run(group),), 2)] if group else []
        body += [_named(draft, work) for work in row]
    return Essay("reading", draft.labels.titles.reading, tuple(body), kind="bibliography")


def _named(draft: Draft, work: Work) -> Item:
    words = [*draft.cited(work.work), run(".")]
    if work.note:
        words += [run(" "), *draft.cited(work.note)]
    if work.texts:
        texts = listed(draft.labels.bears_on, [draft.to_text(slug) for slug in work.texts])
        words += [run(" "), *texts]
    return Item(tuple(words))
