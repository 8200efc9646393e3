"""Reads an EPUB as a reading system does: the files of its spine, in order."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from anthology.verify.epub_file import TYPE, XHTML, EpubFile
from anthology.verify.words import words

_INLINE_NAMES = "a abbr b bdi cite code em i q s small span strong sub sup u"
_INLINE = {f"{XHTML}{name}" for name in _INLINE_NAMES.split(" ")}

_BREAK = "doc-pagebreak"


@dataclass(frozen=True, slots=True)
class Mark:
    """A page break: where it stands, and what it calls the page that begins there."""

    address: str
    label: str


def bodies(content: bytes) -> Iterator[tuple[str, etree._Element]]:
    """Yield for each file of the spine (EPUB 3.3, 5.7.2) its name and its body, in order."""
    for name, page in EpubFile(content).spine():
        yield name, next(page.iter(f"{XHTML}body"))


def text(body: etree._Element) -> str:
    """Return the text of a body.

    Elements that are not inline part words; an ordered list's item begins with its number.
    """
    return "".join(piece for piece in _said(body) if isinstance(piece, str))


def pages(content: bytes) -> Iterator[tuple[Mark, list[str]]]:
    """Yield each page break in reading order with the words up to the next; notes are left out."""
    mark: Mark | None = None
    said: list[str] = []
    for name, body in bodies(content):
        for notes in [e for e in body.iter() if e.get(TYPE) == "footnotes"]:
            notes.clear()
        for piece in _said(body):
            if isinstance(piece, str):
                said.append(piece)
                continue
            if mark:
                yield mark, words(["".join(said)])
            mark, said = Mark(f"{name}#{piece.address}", piece.label), []
    if mark:
        yield mark, words(["".join(said)])


def _said(element: etree._Element) -> Iterator[str | Mark]:
    """Yield the text of an element, and the page breaks in it by their ids."""
    if not isinstance(element.tag, str):  # a comment or a processing instruction
        return
    if element.get("role") == _BREAK:
        yield Mark(element.get("id", ""), element.get("aria-label", ""))
        return
    parts = element.tag not in _INLINE or element.get("class") == "note-call"
    if parts:
        yield "\n"
    yield from _within(element)
    if parts:
        yield "\n"


def _within(element: etree._Element) -> Iterator[str | Mark]:
    """Yield what an element holds; a list's item has its number after a break that begins it."""
    number = f"{element.get('value')}. " if element.get("value") else ""
    children = list(element)
    if number and children and children[0].get("role") == _BREAK and not element.text:
        yield from _said(children[0])
        yield number + (children.pop(0).tail or "")
    else:
        yield number + (element.text or "")
    for child in children:
        yield from _said(child)
        yield child.tail or ""
