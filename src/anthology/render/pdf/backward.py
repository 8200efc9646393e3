"""Words from right to left: drawn in the order of sight, they say how they are read.

What Pango shapes from right to left is drawn as it is seen, from left to right; programs that copy
and search text expect it so. How it is read its element of the structure says (ActualText: ISO
32000-1, 14.9.4), for speech; WeasyPrint 70.0 does not, and tells fonts wrongly what glyphs mean.
"""

from collections.abc import Callable, Iterator
from typing import Any

import pydyf
from weasyprint.draw import text
from weasyprint.formatting_structure import boxes
from weasyprint.pdf import tags
from weasyprint.pdf.stream import Stream

from anthology.render.pdf import meanings

Draw = Callable[..., list[Any]]
Element = Any  # pydyf's dictionaries hold whatever PDF can say, and carry no types
Build = Callable[..., Iterator[Element]]
Nums = dict[int, bytes]
"""The elements of a page by the numbers of their marked content."""
Tags = dict[boxes.Box, dict[str, Any]]  # any: as above; the marked content of each box
_TAGS = 1  # the place of the tags among the last arguments of `_build_box_tree`


def told_glyphs(draw: Draw) -> Draw:
    """Mend: glyphs of words from right to left, and of accents, mean what they do not show."""

    def draw_first_line(stream: Stream, textbox: boxes.TextBox, *rest: object) -> list[Any]:
        layout = textbox.pango_layout
        if meanings.tell(stream, layout, turns=textbox.style["direction"] == "rtl"):
            textbox.read_as = layout.text
        return draw(stream, textbox, *rest)

    return draw_first_line


def read_in_order(build: Build) -> Build:
    """Mend: what runs from right to left does not say in which order it is read."""

    def build_box_tree(
        box: boxes.Box, parent: Element, pdf: pydyf.PDF, page: int, nums: Nums, *rest: Tags
    ) -> Iterator[Element]:
        told = rest[_TAGS]  # what stands in a margin is not in the structure
        turned = [one for one in _texts(box) if hasattr(one, "read_as") and one in told]
        said = {told[one]["mcid"]: one.read_as for one in turned}
        for element in build(box, parent, pdf, page, nums, *rest):
            for number, words in said.items():
                _span(pdf, nums, number)["ActualText"] = pydyf.String(words)
            yield element

    return build_box_tree


def _span(pdf: pydyf.PDF, nums: Nums, number: int) -> Element:
    """Return the element of marked content that is nothing but it; a link's is within the link."""
    owner: Element = next(one for one in reversed(pdf.objects) if one.reference == nums[number])
    if owner["S"] != "/Link":
        return owner
    span: Element = pydyf.Dictionary({
        "Type": "/StructElem",
        "S": "/Span",
        "K": pydyf.Array([number]),
        "Pg": owner["Pg"],
        "P": owner.reference,
    })  # fmt: skip
    pdf.add_object(span)
    owner["K"][owner["K"].index(number)] = nums[number] = span.reference
    return span


def _texts(box: boxes.Box) -> Iterator[boxes.TextBox]:
    """Yield the texts that stand in a box itself, in its lines."""
    for child in getattr(box, "children", ()):
        row = child.children if isinstance(child, boxes.LineBox) else [child]
        yield from (text for text in row if isinstance(text, boxes.TextBox))


BACKWARD: tuple[tuple[Any, str, Callable[..., Any]], ...] = (
    (text, "draw_first_line", told_glyphs),
    (tags, "_build_box_tree", read_in_order),
)
