"""Faults of WeasyPrint 70.0 with inline elements, mended: a space before one, links in one."""

from collections.abc import Callable
from typing import Any

from weasyprint import document
from weasyprint.formatting_structure import boxes
from weasyprint.layout import LayoutContext, inline

from anthology.render.pdf.ideographs import IDEOGRAPHS

Split = Callable[..., tuple[Any, ...]]
_RESUME = 2  # the place, in what is returned, of where the next line begins; None if all fits


def with_hanging_space(split: Split) -> Split:
    """Mend: a text that fits but for its last space is broken after its first word.

    Needless once `weasyprint.text.line_break.split_first_line` lets a space hang that ends a text.
    """

    def split_first_line(
        text: str,
        style: object,
        context: object,
        width: float | None,
        *rest: object,
        **more: object,
    ) -> tuple[Any, ...]:
        done = split(text, style, context, width, *rest, **more)
        if width is None or done[_RESUME] is None or not text.endswith(" "):
            return done
        bare = split(text.rstrip(" "), style, context, width, *rest, **more)
        if bare[_RESUME] is not None:
            return done
        return split(text, style, context, None, *rest, **more)

    return split_first_line


def links_alone(gather: Callable[..., None]) -> Callable[..., None]:
    """Mend: each element within a link becomes a link of its own (ISO 14289-1, 7.18.5).

    Needless once `weasyprint.anchors.gather_anchors` leaves out boxes that are only within links.
    """

    def gather_anchors(box: boxes.Box, anchors: object, links: list[Any], *rest: object) -> None:
        gather(box, anchors, links, *rest)
        links[:] = [link for link in links if link[-1].link]

    return gather_anchors


def knowing_its_start(split: Split) -> Split:
    """Mend: an element within a line does not know that the line has begun before it.

    So its words are parted anywhere, as only a word at a line's start may be. Needless once
    `weasyprint.layout.inline.split_inline_box` notes the children of all boxes, not of lines alone.
    """

    def split_inline_box(
        context: LayoutContext, box: boxes.Box, position_x: float, *rest: object
    ) -> tuple[Any, ...]:
        outer = vars(context).get("line_starts_at")
        if isinstance(box, boxes.LineBox):
            context.line_starts_at = position_x
        try:
            return split(context, box, position_x, *rest)
        finally:
            context.line_starts_at = outer

    return split_inline_box


def at_its_start(split: Split) -> Split:
    """Mend, as above: a text starts its line where it stands at the line's start."""

    def split_text_box(
        context: LayoutContext, box: boxes.Box, *rest: object, is_line_start: bool = True
    ) -> tuple[Any, ...]:
        start = vars(context).get("line_starts_at")
        begins = start is None or box.position_x <= start
        return split(context, box, *rest, is_line_start=is_line_start and begins)

    return split_text_box


INLINE: tuple[tuple[Any, str, Callable[..., Any]], ...] = (
    (inline, "split_first_line", with_hanging_space),
    (inline, "split_inline_box", knowing_its_start),
    (inline, "split_text_box", at_its_start),
    (document, "gather_anchors", links_alone),
    *IDEOGRAPHS,
)
