"""Pages that are made again: each goes on with the notes that the page before it has left over."""

from collections.abc import Callable, Iterator
from typing import Any

import weasyprint.layout
from weasyprint.formatting_structure import boxes
from weasyprint.layout import LayoutContext, page

Remake = Callable[..., tuple[boxes.PageBox, dict[int, Any] | None]]
MakeAll = Callable[..., Iterator[boxes.PageBox]]


def handing_on(remake: Remake) -> Remake:
    """Mend: a page that is made again takes the notes left over by whatever page was made last.

    So notes stand twice, or nowhere. Needless once WeasyPrint's `page_maker` knows what each page
    has left over, and makes the next page again where that changes.
    """

    def remaking(
        index: int, context: LayoutContext, *rest: object
    ) -> tuple[boxes.PageBox, dict[int, Any] | None]:
        left = _left_over(context)
        if index > 0:
            context.reported_footnotes = list(left.get(index - 1, ()))
        before = left.get(index, [])
        made, resume_at = remake(index, context, *rest)
        left[index] = list(context.reported_footnotes)
        if left[index] or (before and resume_at is not None):
            _make_again(context, index + 1)
        return made, resume_at

    return remaking


def with_all_notes(make_all: MakeAll) -> MakeAll:
    """Mend: of a text's last page that stays as it is, what it left over is lost."""

    def making(context: LayoutContext, *rest: object) -> Iterator[boxes.PageBox]:
        ends = {number for number, (at, *_) in enumerate(context.page_maker) if at is None}
        for index, notes in _left_over(context).items():
            if notes and index + 1 in ends:
                _make_again(context, index)
        yield from make_all(context, *rest)

    return making


def _left_over(context: LayoutContext) -> dict[int, list[boxes.Box]]:
    """Return the notes that each page has left over, by its index."""
    left: dict[int, list[boxes.Box]] = vars(context).setdefault("left_over", {})
    return left


def _make_again(context: LayoutContext, index: int) -> None:
    if index < len(context.page_maker):
        context.page_maker[index][-1]["content_changed"] = True


REMAKING = (
    (page, "remake_page", handing_on),
    (weasyprint.layout, "make_all_pages", with_all_notes),
)
