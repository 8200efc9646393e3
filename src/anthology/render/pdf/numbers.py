"""The numbers of pages that are set: roman ones before the first text, then arabic ones."""

from collections.abc import Mapping

from weasyprint import Document

from anthology.render.words import is_front

_FIRST = "first"  # the name in print.css of the pages with which arabic numbers begin
_ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)


def numbers(document: Document) -> Mapping[str, str]:
    """Return the number of the page on which each anchor stands, as the page bears it."""
    names = [page._page_box.page_type.name for page in document.pages]  # noqa: SLF001 - not told otherwise
    front = names.index(_FIRST) if _FIRST in names else len(names)
    found: dict[str, str] = {}
    for index, page in enumerate(document.pages):
        number = _roman(index + 1) if index < front else str(index - front + 1)
        found = dict.fromkeys(page.anchors, number) | found
    return found


def label(anchor: str, number: int) -> str:
    """Return the number of the page of an anchor as the page bears it."""
    return _roman(number) if is_front(anchor) else str(number)


def _roman(number: int) -> str:
    letters = ""
    for value, sign in _ROMAN:
        letters += sign * (number // value)
        number %= value
    return letters
