"""The publication page: what the book is, and the rights in each text."""

from collections.abc import Iterator

from anthology.compose.draft import Draft
from anthology.compose.wording import run
from anthology.model.document import Item, Mark, Paragraph
from anthology.model.matter import Matter
from anthology.model.moment import moment
from anthology.model.record import Record
from anthology.model.section import Essay, Text


def compose(draft: Draft) -> Essay:
    """Return the page; nothing on it says that rights are cleared, only on what ground."""
    title = draft.labels.titles.publication
    return Essay("publication", title, tuple(_body(draft)), kind="copyright-page")


def _body(draft: Draft) -> Iterator[Matter]:
    book, labels = draft.book, draft.labels
    subtitle = f": {book.subtitle}" if book.subtitle else ""
    yield Paragraph((run(book.title, Mark("emphasis")), run(f"{subtitle}.")))
    if book.editors:
        yield Paragraph((run(f"{labels.edited_by.format(', '.join(book.editors))}."),))
    yield Paragraph((run(labels.identifier.format(book.identifier)),))
    printed = moment(book.date.isoformat())
    if printed:
        yield Paragraph((run(labels.date.format(labels.dates.shown(printed))),))
    if draft.notice:
        yield Paragraph((run(f"{draft.notice}.", Mark("strong")),))
    if book.rights:
        yield Paragraph((run(book.rights),))
    for selection, text in zip(draft.selections, draft.texts, strict=True):
        yield _status(draft, selection.record, text)


def _status(draft: Draft, record: Record, text: Text) -> Item:
    """Return a line for a text: on what ground it is printed, and what that asks for."""
    labels, rights = draft.labels, record.rights
    expires = moment(rights.expires.isoformat()) if rights.expires else None
    said = [
        labels.bases[rights.basis],
        labels.licence.format(rights.licence) if rights.licence else "",
        labels.territory.format(rights.territory) if rights.territory else "",
        labels.expires.format(labels.dates.shown(expires)) if expires else "",
    ]
    byline = f" ({text.byline})" if text.byline else ""
    return Item((*text.title, run(f"{byline}: {'; '.join(filter(None, said))}.")))
