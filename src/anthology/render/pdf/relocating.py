"""WeasyPrint 70.0 and pydyf 0.13 made to set a piece of a book that may stand anywhere in it.

Numbers of objects and keys are marks; what depends on the place is left out: running heads and
page numbers, the outline, the fonts' files, the numbers of pages that texts name.
"""

from contextlib import AbstractContextManager

import pydyf
import weasyprint.layout
import weasyprint.layout.page
import weasyprint.pdf
from weasyprint.css.targets import TargetCollector
from weasyprint.layout.page import PageType

from anthology.render.pdf import mending
from anthology.render.pdf.fragment import mark


def applied(place: int) -> AbstractContextManager[None]:
    """Make pieces within the block; `place` is what selectors take for the first page's index."""

    def placed(side: str, blank: bool, name: str, index: int, groups: object) -> PageType:  # noqa: FBT001 - WeasyPrint's call
        return PageType(side, blank, name, index + place, groups)

    return mending.changed(
        (pydyf.Object, "reference", lambda _: property(lambda thing: mark(thing.number))),
        (pydyf.PDF, "page_references", lambda _: property(_Pages)),
        (weasyprint.layout, "make_margin_boxes", lambda _: _none),
        (weasyprint.layout.page, "PageType", lambda _: placed),
        (weasyprint.pdf, "build_fonts_dictionary", lambda _: lambda *_: pydyf.Dictionary()),
        (weasyprint.pdf, "add_outlines", lambda _: _none),
        (TargetCollector, "cache_target_page_counters", lambda _: _none),
    )


class _Pages:
    """The marks of the pages of a PDF by their index."""

    def __init__(self, pdf: pydyf.PDF) -> None:
        self._kids = pdf.pages["Kids"]

    def __getitem__(self, index: int) -> bytes:
        return mark(self._kids[3 * index])


def _none(*_: object) -> tuple[()]:
    return ()
