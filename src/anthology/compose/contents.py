"""The contents in order: a line for each text and each section after the texts."""

from collections.abc import Sequence

from anthology.model.anthology import Contents, Entry, Section, Text, title_of


def compose(front: Sequence[Section], main: Sequence[Section]) -> Contents:
    """Return the contents: what follows them in the front matter, then all that comes after it."""
    entries = [*(_entry(section, front=True) for section in front), *map(_entry, main)]
    return Contents("contents", "Contents", tuple(entries))


def _entry(section: Section, *, front: bool = False) -> Entry:
    byline = section.byline if isinstance(section, Text) else ""
    return Entry(section.anchor, title_of(section), byline, front)
