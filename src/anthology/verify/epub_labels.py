"""The page on which each anchor of an EPUB stands, by its own marks of the printed pages."""

from lxml import etree

from anthology.verify import epub_text
from anthology.verify.epub_stream import target

_BREAK = "doc-pagebreak"
_CALL = "note-call"
_XHTML = "{http://www.w3.org/1999/xhtml}"


def labels(content: bytes) -> dict[str, str]:
    """Return the label of the page on which the first words of each element with an id stand.

    A section's anchor is its file's name. A note stands, on paper, on the page of its call, or goes
    on on the next: on which of the two a word of it stands, only the references to it say. Empty
    where the EPUB marks no pages.
    """
    reader = _Reader()
    bodies = list(epub_text.bodies(content))
    for name, body in bodies:
        reader.open.append(name.removesuffix(".xhtml"))
        reader.read(body)
    for _, body in bodies:
        for link in body.iter(f"{_XHTML}a"):
            reader.refer(link)
    return reader.found


class _Reader:
    """Knows the page in hand, and the anchors whose first words are still to come."""

    def __init__(self) -> None:
        self.found: dict[str, str] = {}
        self.open: list[str] = []
        self._pages: list[str] = [""]
        self._called: dict[str, str] = {}
        self._noted: set[str] = set()
        self._note = ""

    def read(self, element: etree._Element) -> None:
        """Read an element: the marks of pages, the calls of notes, and the anchors in it."""
        if element.get("role") == _BREAK:
            self._pages.append(element.get("aria-label", ""))
            return
        if element.get("class") == _CALL:
            self._called[element.get("href", "").removeprefix("#")] = self._pages[-1]
        name = element.get("id", "")
        if name:
            self.open.append(name)
        self._note = name if name in self._called else self._note
        self._meet(element.text)
        for child in element:
            if isinstance(child.tag, str):
                self.read(child)
            self._meet(child.tail)
        if name and name == self._note:
            self._note = ""

    def refer(self, link: etree._Element) -> None:
        """Take a reference at its word that a word of a note stands on the page after its call."""
        anchor = target(link.get("href", "")).removeprefix("#")
        said = "".join(link.itertext())
        if anchor in self._noted:
            at = self._pages.index(self.found[anchor])
            if said in self._pages[at : at + 2]:
                self.found[anchor] = said

    def _meet(self, text: str | None) -> None:
        page = self._called.get(self._note, self._pages[-1])
        if page and text and text.strip():
            self.found |= dict.fromkeys(self.open, page)
            self._noted |= set(self.open) if self._note else set()
            self.open.clear()
