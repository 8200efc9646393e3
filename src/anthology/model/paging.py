"""The index of a book whose pages are known: what it finds on one page is one number."""

from dataclasses import replace

from anthology.model.anthology import Anthology
from anthology.model.locators import placed
from anthology.model.matter import Listing, Matter
from anthology.model.said import Labels
from anthology.model.section import Essay, Section


def paged(anthology: Anthology, labels: Labels) -> Anthology:
    """Return the book with the pages in its index; `labels` are those of the anchors."""
    return replace(anthology, back=tuple(_paged(section, labels) for section in anthology.back))


def _paged(section: Section, labels: Labels) -> Section:
    if not isinstance(section, Essay) or section.kind != "index":
        return section
    return replace(section, body=tuple(_placed(block, labels) for block in section.body))


def _placed(block: Matter, labels: Labels) -> Matter:
    if not isinstance(block, Listing):
        return block
    return replace(block, mentions=placed(block.mentions, labels))
