"""A book whose pages are known: its contents and its index name them."""

from dataclasses import replace

from anthology.model.anthology import Anthology
from anthology.model.locators import placed
from anthology.model.matter import Listing, Matter
from anthology.model.pagination import Pagination
from anthology.model.said import Labels
from anthology.model.section import Contents, Essay, Section


def paged(anthology: Anthology, labels: Labels) -> Anthology:
    """Return the book with its pages in contents and index; `labels` are those of the anchors.

    What the index finds on one page is one number.
    """
    front = tuple(paged_section(section, labels) for section in anthology.front)
    back = tuple(paged_section(section, labels) for section in anthology.back)
    return replace(anthology, front=front, back=back)


def numbered(anthology: Anthology, pagination: Pagination) -> Anthology:
    """Return the book with all that its PDF tells of its pages."""
    return paged(replace(anthology, pagination=pagination), pagination.labels)


def unpaged(anthology: Anthology) -> Anthology:
    """Return the book without any pages, as a medium prints it that has none."""
    return paged(replace(anthology, pagination=None), {})


def paged_section(section: Section, labels: Labels) -> Section:
    """Return a section with the pages in it, where it is one that names them."""
    if isinstance(section, Contents):
        entries = (replace(one, page=labels.get(one.target, "")) for one in section.entries)
        return replace(section, entries=tuple(entries))
    if isinstance(section, Essay) and has_index(section):
        return replace(section, body=tuple(_placed(block, labels) for block in section.body))
    return section


def has_index(section: Section) -> bool:
    """Return whether a section is an index."""
    return isinstance(section, Essay) and section.kind == "index"


def unlisted(section: Section) -> Section:
    """Return an index without its locators, as long as no page is known."""
    if not isinstance(section, Essay):
        return section
    blocks = (replace(b, mentions=()) if isinstance(b, Listing) else b for b in section.body)
    return replace(section, body=tuple(blocks))


def _placed(block: Matter, labels: Labels) -> Matter:
    if not isinstance(block, Listing):
        return block
    return replace(block, mentions=placed(block.mentions, labels))
