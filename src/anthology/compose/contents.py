"""The contents in order: a line for each text and each section after the texts."""

from collections.abc import Sequence

from anthology.model.anthology import Contents, Entry, Section, Text, title_of


def compose(sections: Sequence[Section]) -> Contents:
    """Return the contents of those sections, in their order."""
    return Contents("contents", "Contents", tuple(_entry(section) for section in sections))


def _entry(section: Section) -> Entry:
    byline = section.byline if isinstance(section, Text) else ""
    return Entry(section.anchor, title_of(section), byline)
