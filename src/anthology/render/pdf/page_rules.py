"""Which rules of the styles a page is set by (CSS Paged Media 3, 3.1 and 7)."""

from weasyprint.css import StyleFor
from weasyprint.layout.page import PageType

_OF_THE_PAGE = {None, "@footnote"}
"""The parts of a page that decide how much room its text has."""


def rules_of(styles: StyleFor, page: PageType, *, every: bool = False) -> tuple[int, ...]:
    """Return the numbers of the rules that decide the page's measures, or of every rule for it."""
    found = []
    number = 0
    for sheet, _, _ in styles._sheets:  # noqa: SLF001 - told nowhere else
        for _, selectors, declarations in sheet.page_rules:
            for _, part, selector in selectors:
                number += 1
                matters = every or (part in _OF_THE_PAGE and _measures(declarations))
                if matters and styles._page_type_match(selector, page):  # noqa: SLF001
                    found.append(number)
    return tuple(found)


def _measures(declarations: list[tuple[str, object, bool]]) -> bool:
    return any(not name.startswith("counter") for name, _, _ in declarations)
