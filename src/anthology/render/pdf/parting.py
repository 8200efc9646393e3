"""A note parted in two where one of its lines ends."""

from typing import Any

from weasyprint.formatting_structure import boxes, build
from weasyprint.layout import LayoutContext
from weasyprint.layout.block import block_level_layout

_FEWEST = 2  # lines of a note on either page


def parted(
    context: LayoutContext, note: boxes.Box, lacking: float
) -> tuple[boxes.Box, boxes.Box] | None:
    """Return the note in two, the first shorter by at least that height; None if it cannot be."""
    area = context.current_footnote_area.deepcopy()
    area.children = [note]
    area = build.create_anonymous_boxes(area.deepcopy())
    laid = block_level_layout(context, area, float("-inf"), None, area.page)[0]
    lines = laid.children[0].children
    for many in range(len(lines) - _FEWEST, _FEWEST - 1, -1):
        saved = sum(line.height for line in lines[many:])
        if saved >= lacking and _ends_with_a_word(note, lines[many - 1].resume_at):
            head, tail = _cut(note, lines[many - 1].resume_at)
            head.style = head.style.copy()
            head.style["text_align_last"] = "justify"
            return head, tail
    return None


def _ends_with_a_word(box: boxes.Box, at: dict[int, Any]) -> bool:
    """Return whether a line that ends there was not broken within a word."""
    while at and not isinstance(box, boxes.TextBox):
        ((index, at),) = at.items()
        box = box.children[index]
    return not at or box.text.encode()[: next(iter(at))].endswith(b" ")


def _cut(box: boxes.Box, at: dict[int, Any] | None) -> tuple[boxes.Box, boxes.Box]:
    """Return what of the box stands before a place, and what after it."""
    ((index, within),) = (at or {0: None}).items()
    if isinstance(box, boxes.TextBox):
        text = box.text.encode()
        return (
            box.copy_with_text(text[:index].decode()),
            box.copy_with_text(text[index:].decode()),
        )
    before, after = box.children[:index], box.children[index:]
    if within is not None:
        head, tail = _cut(after[0], within)
        before, after = [*before, head], [tail, *after[1:]]
    return box.copy_with_children(before), box.copy_with_children(after)
