"""The page on which each anchor of an EPUB stands, by its own marks of the printed pages."""

from lxml import etree

from anthology.verify import epub_text

_BREAK = "doc-pagebreak"


def labels(content: bytes) -> dict[str, str]:
    """Return the label of the page on which the first words of each element with an id stand.

    A section's anchor is its file's name. Empty where the EPUB marks no pages.
    """
    reader = _Reader()
    for name, body in epub_text.bodies(content):
        reader.open.append(name.removesuffix(".xhtml"))
        reader.read(body)
    return reader.found


class _Reader:
    """Knows the page in hand, and the anchors whose first words are still to come."""

    def __init__(self) -> None:
        self.found: dict[str, str] = {}
        self.open: list[str] = []
        self._page = ""

    def read(self, element: etree._Element) -> None:
        if element.get("role") == _BREAK:
            self._page = element.get("aria-label", "")
            return
        if name := element.get("id"):
            self.open.append(name)
        self._meet(element.text)
        for child in element:
            if isinstance(child.tag, str):
                self.read(child)
            self._meet(child.tail)

    def _meet(self, text: str | None) -> None:
        if self._page and text and text.strip():
            self.found |= dict.fromkeys(self.open, self._page)
            self.open.clear()
