"""The margins of pages: which styles a page has in the book, its counters, its running heads."""

import pydyf
from weasyprint.document import Page
from weasyprint.draw import draw_stacking_context
from weasyprint.formatting_structure import boxes
from weasyprint.formatting_structure.build import update_counters
from weasyprint.layout import LayoutContext
from weasyprint.layout.background import layout_box_backgrounds
from weasyprint.layout.page import (
    PageType as KindOfPage,
)
from weasyprint.layout.page import (
    _standardize_page_based_counters,
    make_margin_boxes,
    page_height,
    page_width,
    set_page_type_computed_styles,
)
from weasyprint.layout.percent import resolve_percentages
from weasyprint.pdf.fonts import Font
from weasyprint.pdf.stream import Stream
from weasyprint.stacking import StackingContext

from anthology.render.pdf import cutting, inventory, mending, relocating
from anthology.render.pdf.fragment import written
from anthology.render.pdf.page_rules import rules_of
from anthology.render.pdf.piece import Counters, Furnishing, Furniture, PageType, Piece, Unlinkable
from anthology.render.pdf.setting import ELSEWHERE, Compositor

_SCALE = 0.75  # of a CSS pixel in points
_MARGIN_STRINGS = 2  # the page whose strings are looked for; the strings before it stand on 1


class Furnisher:
    """Sets the margins of pages that were set without them."""

    def __init__(self, compositor: Compositor, markup: str) -> None:
        """`markup` is the page of HTML of a book without sections."""
        self._compositor = compositor
        self._html = compositor.html(markup)
        self._context = compositor.context(self._html)
        self._pages: dict[tuple[PageType, bool], boxes.PageBox] = {}
        self._blanks: dict[PageType, Piece] = {}
        self._counted: dict[tuple[PageType, Counters, bool], Counters] = {}

    def count(self, page: PageType, before: Counters, *, is_first: bool) -> Counters:
        """Return the counters of a page, given those of the page before it.

        Raises Unlinkable where the page's measures are others than those it was set by.
        """
        asked = page, before, is_first
        if asked not in self._counted:  # the linker counts all pages once more in each round
            self._counted[asked] = self._count(*asked)
        return self._counted[asked]

    def _count(self, page: PageType, before: Counters, is_first: bool) -> Counters:  # noqa: FBT001 - a key
        style = self._page(page, is_first=is_first).style
        values = {name: list(numbers) for name, numbers in before}
        update_counters(([0], values, [set(values)], []), style)
        return tuple((name, tuple(numbers)) for name, numbers in values.items())

    def furnish(self, pages: tuple[Furnishing, ...]) -> Furniture:
        """Return the margins of pages."""
        fonts: dict[object, Font] = {}
        resources = {
            name: pydyf.Dictionary() for name in ("ExtGState", "XObject", "Pattern", "Shading")
        }
        with mending.applied():
            streams = tuple(self._drawn(page, fonts, resources) for page in pages)
        if any(resources[name] for name in ("XObject", "Pattern", "Shading")):
            raise Unlinkable("a picture or a gradient stands in a margin")
        states = tuple((name, state.data) for name, state in resources["ExtGState"].items())
        return Furniture(streams, tuple(map(inventory.face, fonts.values())), states)

    def blank(self, page: PageType) -> Piece:
        """Return an empty page as a piece."""
        if page not in self._blanks:
            self._blanks[page] = self._cut_blank(page)
        return self._blanks[page]

    def _cut_blank(self, page: PageType) -> Piece:
        box = self._page(page, is_first=False).copy_with_children([])
        box.canvas_background = None
        with mending.applied(), relocating.applied(ELSEWHERE):
            layout_box_backgrounds(box, box, self._context.get_image_from_uri)
            return cutting.cut_pages(self._compositor.document([Page(box)]), self._context)

    def _drawn(
        self, wanted: Furnishing, fonts: dict[object, Font], resources: dict[str, pydyf.Dictionary]
    ) -> tuple[bytes, bytes]:
        page = self._page(wanted.type, is_first=wanted.is_first)
        _tell_strings(self._context, wanted)
        counters = {name: list(numbers) for name, numbers in wanted.counters}
        state: tuple[object, ...] = ([0], counters, [set(counters)], [])
        stream = Stream(fonts, (0, 0, 0, 0), resources, {}, {}, {}, "srgb", compress=True)
        stream.push_state()
        stream.transform(d=-1, f=page.margin_height() * _SCALE)
        stream.transform(a=_SCALE, d=_SCALE)
        for box in make_margin_boxes(self._context, page, state):
            layout_box_backgrounds(page, box, self._context.get_image_from_uri)
            draw_stacking_context(stream, StackingContext.from_box(box, page))
        stream.pop_state()
        return written(stream)

    def _page(self, page: PageType, *, is_first: bool) -> boxes.PageBox:
        """Return an empty page of that type."""
        if (page, is_first) not in self._pages:
            index = 0 if is_first else ELSEWHERE
            kind = KindOfPage(page.side, page.is_blank, page.name, index, page.groups)
            styles = self._context.style_for
            if page.rules != rules_of(styles, kind) and not page.is_blank:
                raise Unlinkable("a page has other measures in the book than in its section")
            set_page_type_computed_styles(kind, self._html, styles)
            style = styles(kind)
            _standardize_page_based_counters(style, None)
            style["overflow"] = "visible"
            self._pages[page, is_first] = _measured(self._context, boxes.PageBox(kind, style))
        return self._pages[page, is_first]


def _measured(context: LayoutContext, page: boxes.PageBox) -> boxes.PageBox:
    """Return a page with its margins and its text area measured, as in WeasyPrint's `make_page`."""
    width, height = page.style["size"]
    resolve_percentages(page, (width, height))
    page.position_x = page.position_y = 0
    page_width(page, context, width)
    page_height(page, context, height)
    context.page_bottom = page.content_box_y() + page.height
    return page


def _tell_strings(context: LayoutContext, wanted: Furnishing) -> None:
    """Let the context know the strings before the page and those that it sets."""
    context.string_set.clear()
    context.current_page = _MARGIN_STRINGS
    for name, before, own in wanted.strings:
        context.string_set[name][_MARGIN_STRINGS - 1] = [before]
        if own:
            context.string_set[name][_MARGIN_STRINGS] = list(own)
