"""Lines before inline elements: a line is filled with the words that have room in it."""

from pathlib import Path

from weasyprint.formatting_structure import boxes

from anthology import resources
from anthology.render.pdf import mending
from anthology.render.pdf.setting import Compositor

_TEXT = (
    "two essays: the first concedes no crimes and treats attacks on <span>Stalin</span> as attacks "
    "on socialism; the second concedes crimes, and tells how a former anarchist came to it."
)
_WIDTHS = range(220, 320)


def _lines(text: str) -> list[list[str]]:
    """Return the lines of the same paragraph, in each of the widths."""
    rows = "".join(f'<p style="width: {width}pt">{text}</p>' for width in _WIDTHS)
    with mending.applied():
        theme = resources.theme("classic", Path("nowhere"))
        document = Compositor(theme).set_whole(f'<html lang="en"><body>{rows}')
    found: dict[object, list[str]] = {}
    for page in document.pages:
        for part in page._page_box.descendants():  # noqa: SLF001 - the boxes are tested
            if isinstance(part, boxes.LineBox) and part.element_tag == "p":
                words = (box.text for box in part.descendants() if isinstance(box, boxes.TextBox))
                found.setdefault(part.element, []).append("".join(words))
    return list(found.values())


def test_a_line_before_an_inline_element_is_filled() -> None:
    """Wherever lines end, none but the last holds a single word where two have room."""
    paragraphs = _lines(_TEXT)

    assert len(paragraphs) == len(_WIDTHS)
    assert all(" " in line.strip() for lines in paragraphs for line in lines[:-1])


def test_no_number_is_parted_in_an_element_that_begins_a_line() -> None:
    """A link within emphasis goes whole to the next line, though the emphasis began the line."""
    numbers = ", ".join(f"<a>{number}</a>" for number in range(1000, 1040))

    paragraphs = _lines(f"<em>{numbers}</em>")

    assert len(paragraphs) == len(_WIDTHS)
    for lines in paragraphs:
        words = " ".join(lines).replace(",", " ").split()
        assert words == [str(number) for number in range(1000, 1040)]
