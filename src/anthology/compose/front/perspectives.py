"""The contents by perspective: what each holds, and the texts that are written from it."""

from collections.abc import Iterator

from anthology.compose.draft import Draft
from anthology.compose.wording import run
from anthology.model.apparatus import Perspective
from anthology.model.document import Heading, Item, Paragraph
from anthology.model.section import Essay


def compose(draft: Draft) -> Essay | None:
    """Return the section, or None where no text names a perspective."""
    taken = {one.record.slug: one.record.perspective for one in draft.selections}
    if not any(taken.values()):
        return None
    declared = {perspective.name: perspective for perspective in draft.book.perspectives}
    body: list[Heading | Paragraph | Item] = []
    for name in dict.fromkeys([*declared, *filter(None, taken.values()), ""]):
        slugs = [slug for slug, perspective in taken.items() if perspective == name]
        title = declared[name].title if name in declared else name
        if slugs:
            body.append(Heading((run(title or draft.labels.unplaced),), 2))
            body += _defined(draft, declared.get(name))
            body += [_line(draft, slug) for slug in slugs]
    return Essay("perspectives", draft.labels.titles.perspectives, tuple(body), kind="frontmatter")


def _defined(draft: Draft, perspective: Perspective | None) -> Iterator[Paragraph]:
    if perspective and perspective.definition:
        yield Paragraph(draft.cited(perspective.definition))
    if perspective and perspective.term:
        yield Paragraph((run(draft.labels.terms.format(perspective.term)),))


def _line(draft: Draft, slug: str) -> Item:
    byline = next(text.byline for text in draft.texts if text.anchor == slug)
    return Item((*draft.to_text(slug), *((run(f", {byline}"),) if byline else ())))
