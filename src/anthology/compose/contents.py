"""The contents in order: a line for each section that follows them, and for each part."""

from dataclasses import replace

from anthology.model.anthology import Anthology
from anthology.model.section import Contents, Entry, PartTitle, Section, Text, title_of


def filled(anthology: Anthology) -> Anthology:
    """Return the book with its contents: what follows them in the front matter, then the rest."""
    entries = tuple(_entry(section, section in anthology.front) for section in anthology.listed)
    front = tuple(
        replace(section, entries=entries) if isinstance(section, Contents) else section
        for section in anthology.front
    )
    return replace(anthology, front=front)


def _entry(section: Section, front: bool) -> Entry:  # noqa: FBT001 - private
    byline = section.byline if isinstance(section, Text) else ""
    title = title_of(section)
    return Entry(section.anchor, title, byline, front, opens=isinstance(section, PartTitle))
