"""Reads pages of an EPUB as streams: the text, and apart from it the notes."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import count
from posixpath import splitext
from urllib.parse import unquote

from lxml import etree

from anthology.model.place import Place
from anthology.verify.stream import Stream, Told

_XHTML = "{http://www.w3.org/1999/xhtml}"
_MARKS = {
    "em": "emphasis",
    "strong": "strong",
    "code": "code",
    "sup": "superscript",
    "sub": "subscript",
}
_KINDS = {f"h{level}": f"heading {level}" for level in range(1, 7)} | {"li": "item"}
_CALLS = {"note-call", "note-back"}


class EpubStream:
    """Reads the bodies of pages one after another."""

    def __init__(self, file: str) -> None:
        self._file = file
        self.text = Stream()
        self.notes = Stream()
        self._numbers = count(1)

    def read(self, bodies: Iterable[tuple[str, etree._Element]]) -> "EpubStream":
        """Read the bodies of all pages, which come with their names; return itself."""
        for name, body in bodies:
            self._read(body, Told(place=Place(f"{self._file}/{name}")), self.text)
        self.text.closed()
        self.notes.closed()
        return self

    def _read(self, element: etree._Element, around: Told, to: Stream | None) -> None:
        if not isinstance(element.tag, str):  # a comment or a processing instruction
            return
        name = element.tag.removeprefix(_XHTML)
        if element.get("class") == "notes":
            to = None  # its heading is printed in the EPUB alone
        if element.get("class") == "note":
            to = self.notes
        told = self._told(element, name, around) if to is self.text else _marked(element, around)
        if to is not None:
            if name == "li" and element.get("value"):
                to.add(f"{element.get('value')}.", told)
            to.add(element.text or "", told)
        for child in element:
            self._read(child, told, to)
            if to is not None:
                to.add(child.tail or "", told)

    def _told(self, element: etree._Element, name: str, around: Told) -> Told:
        told = _marked(element, around)
        kind = _KINDS.get(name) or (_paragraph(element) if name == "p" else "")
        return replace(told, element=next(self._numbers), kind=kind) if kind else told


def _paragraph(element: etree._Element) -> str:
    around = element.getparent()
    if around is None:
        return "paragraph"
    if around.tag == f"{_XHTML}blockquote":
        return "quotation"
    return "verse" if around.get("class") == "verse" else "paragraph"


def _marked(element: etree._Element, around: Told) -> Told:
    name = element.tag.removeprefix(_XHTML)
    if name in _MARKS:
        return replace(around, marks=around.marks | {(_MARKS[name], "")})
    if name == "a" and element.get("href") and element.get("class") not in _CALLS:
        return replace(around, marks=around.marks | {("link", target(element.get("href")))})
    return around


def target(address: str) -> str:
    """Return where a link leads; within the book, `#` and the anchor, whatever file it is in."""
    if ":" in address.split("#", maxsplit=1)[0]:
        return unquote(address)
    file, _, anchor = address.partition("#")
    return f"#{unquote(anchor or splitext(file)[0])}"
