"""The inventory of a piece: its pages, its names, the lines of its outline, its faces."""

from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256

from weasyprint.document import Page
from weasyprint.layout import LayoutContext
from weasyprint.pdf.fonts import Font

from anthology.render.pdf.page_rules import rules_of
from anthology.render.pdf.piece import Bookmark, Face, PageType, PieceOfPage, Unlinkable

_SCALE = 0.75  # of a CSS pixel in points
_NOT_PLAIN = {"hb_font", "hb_face", "file_content", "widths", "to_unicode"}


def pages(
    laid: Sequence[Page], context: LayoutContext, numbers: Iterable[int]
) -> Iterator[PieceOfPage]:
    """Yield each page by the number of its object, with its type and the strings it sets."""
    for index, (page, number) in enumerate(zip(laid, numbers, strict=True), start=1):
        kind = page._page_box.page_type  # noqa: SLF001 - told nowhere else
        rules = rules_of(context.style_for, kind)
        strings = tuple(
            (name, tuple(places[index]))
            for name, places in sorted(context.string_set.items())
            if index in places
        )
        own = PageType(kind.side, kind.blank, kind.name, kind.groups, rules)
        yield PieceOfPage(number, own, strings)


def names(laid: Sequence[Page]) -> Iterator[tuple[str, int, float, float]]:
    """Yield each anchor once, with the index of its page and the point where it is."""
    seen: set[str] = set()
    for index, page in enumerate(laid):
        for name, (x, y, *_) in page.anchors.items():
            if name not in seen:
                seen.add(name)
                yield name, index, *_point(page, x, y)


def bookmarks(laid: Sequence[Page]) -> Iterator[Bookmark]:
    """Yield the lines of the outline."""
    for index, page in enumerate(laid):
        for level, label, (x, y), state in page.bookmarks:
            yield Bookmark(level, label, index, *_point(page, x, y), state)


def _point(page: Page, x: float, y: float) -> tuple[float, float]:
    """Return a point in PDF units, from the bottom of the page."""
    return x * _SCALE, (page.height - y) * _SCALE


def face(font: Font) -> Face:
    """Return a font as it was used; raises Unlinkable."""
    if font.missing or font.bitmap:
        raise Unlinkable("a font lacks a character")
    facts = {name: value for name, value in vars(font).items() if name not in _NOT_PLAIN}
    return Face(facts, sha256(font.file_content).hexdigest(), font.widths, font.to_unicode)
