"""Faults of WeasyPrint 70.0 with inline elements, mended: a space before one, links in one."""

from collections.abc import Callable
from typing import Any

from weasyprint import document
from weasyprint.formatting_structure import boxes
from weasyprint.layout import inline

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


INLINE: tuple[tuple[Any, str, Callable[..., Any]], ...] = (
    (inline, "split_first_line", with_hanging_space),
    (document, "gather_anchors", links_alone),
)
