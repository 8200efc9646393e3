"""Laying out: a section's pages, which can be laid out again where only page numbers changed."""

from collections.abc import Iterator

import weasyprint.layout
from weasyprint import HTML
from weasyprint.css.targets import TargetCollector, TargetLookupItem
from weasyprint.document import Page
from weasyprint.formatting_structure import boxes
from weasyprint.formatting_structure.build import build_formatting_structure
from weasyprint.layout import LayoutContext, initialize_page_maker, layout_document

from anthology.render.pdf import mending
from anthology.render.pdf.fetcher import BASE
from anthology.render.pdf.piece import Copy, Counters

_ROUNDS = 8  # as WeasyPrint itself tries
_ITS_COLLECTOR = TargetCollector.cache_target_page_counters


class Layout:
    """A section that is being laid out."""

    def __init__(self, copy: Copy, html: HTML, context: LayoutContext) -> None:
        self.context = context
        self._html = html
        self._tell(copy.numbers)
        self.root = build_formatting_structure(
            html.etree_element, context.style_for, context.get_image_from_uri, BASE,
            context.target_collector, context.counter_style, context.footnotes,
        )  # fmt: skip
        if not copy.is_first:
            _forget_strings(self.root)
        initialize_page_maker(context, self.root)
        self._notes = context.footnotes.copy()
        self._boxes: list[boxes.PageBox] = []

    def lay_out(self, numbers: tuple[tuple[str, Counters], ...]) -> list[boxes.PageBox]:
        """Return the pages, given the counters of the pages whose numbers are printed.

        Only pages that change are laid out again.
        """
        if self._boxes:
            self._retell(numbers)
        for _ in range(_ROUNDS):
            self.context.footnotes = self._notes.copy()
            self._boxes = list(
                weasyprint.layout.make_all_pages(self.context, self.root, self._html, self._boxes)
            )
            if not any(state["content_changed"] for *_, state in self.context.page_maker):
                break
        return self._boxes

    def finish(self) -> list[Page]:
        """Return the pages as they are drawn, after which nothing can be laid out again."""
        with mending.changed(
            (weasyprint.layout, "initialize_page_maker", lambda _: lambda *_: None),
            (weasyprint.layout, "make_all_pages", lambda _: lambda *_: self._boxes),
        ):
            return [Page(box) for box in layout_document(self._html, self.root, self.context)]

    def _tell(self, numbers: tuple[tuple[str, Counters], ...]) -> None:
        """Let the collector know the pages of the targets, as if it had seen them there."""
        items = self.context.target_collector.target_lookup_items
        for anchor, counters in numbers:
            if anchor not in items:
                items[anchor] = TargetLookupItem("up-to-date")
                items[anchor].target_box = _Elsewhere()
            items[anchor].cached_page_counter_values = _values(counters)

    def _retell(self, numbers: tuple[tuple[str, Counters], ...]) -> None:
        """Let the collector know other pages, and mark those that print their numbers."""
        collector, pages = self.context.target_collector, self.context.page_maker
        for anchor, counters in numbers:
            _ITS_COLLECTOR(collector, anchor, _values(counters), 0, pages)
        for (_, where), item in collector.counter_lookup_items.items():
            if where == "content" and None in item.missing_target_counters:  # named by an attribute
                pages[item.page_maker_index][-1]["content_changed"] = True
                item.parse_again(item.cached_page_counter_values)


class _Elsewhere:
    """What stands for an element of another section: it has no counters but its page's."""

    def __init__(self) -> None:
        self.cached_counter_values: dict[str, list[int]] = {}


def _values(counters: Counters) -> dict[str, list[int]]:
    return {name: list(values) for name, values in counters}


def _forget_strings(root: boxes.Box) -> None:
    """Take from the book's own elements the strings that they set on the book's first page."""
    for box in ancestors(root)[:-1]:
        box.string_set = []


def ancestors(root: boxes.Box) -> list[boxes.Box]:
    """Return html, body and main, in which a section stands alone, and the section."""
    return list(_down(root))


def _down(box: boxes.Box) -> Iterator[boxes.Box]:
    yield box
    if box.element_tag in {"html", "body", "main"} and box.children:
        yield from _down(box.children[0])
