"""Reads an EPUB as a reading system does: the files of its spine, in order."""

import io
import posixpath
import zipfile
from collections.abc import Iterator
from urllib.parse import unquote

from lxml import etree

_DC = "{http://purl.org/dc/elements/1.1/}"
_OPF = "{http://www.idpf.org/2007/opf}"
_XHTML = "{http://www.w3.org/1999/xhtml}"
_CONTAINER = "{urn:oasis:names:tc:opendocument:xmlns:container}"
_INLINE = {
    f"{_XHTML}{name}"
    for name in (
        "a",
        "abbr",
        "b",
        "bdi",
        "cite",
        "code",
        "em",
        "i",
        "q",
        "s",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "u",
    )
}
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True)


def bodies(content: bytes) -> Iterator[tuple[str, etree._Element]]:
    """Yield for each file of the spine (EPUB 3.3, 5.7.2) its name and its body, in order."""
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        package, opf = _package(book)
        files = {item.get("id"): item.get("href", "") for item in opf.iter(f"{_OPF}item")}
        for reference in opf.iter(f"{_OPF}itemref"):
            name = unquote(files[reference.get("idref")])
            page = etree.fromstring(
                book.read(posixpath.join(posixpath.dirname(package), name)), _PARSER
            )
            yield name, next(page.iter(f"{_XHTML}body"))


def date(content: bytes) -> str:
    """Return the date that the package gives (EPUB 3.3, 5.5.3.4); empty where it gives none."""
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        _, opf = _package(book)
        return next((one.text or "" for one in opf.iter(f"{_DC}date")), "")


def _package(book: zipfile.ZipFile) -> tuple[str, etree._Element]:
    """Return the name of the package document, and what it says."""
    container = etree.fromstring(book.read("META-INF/container.xml"), _PARSER)
    name = next(container.iter(f"{_CONTAINER}rootfile")).get("full-path", "")
    return name, etree.fromstring(book.read(name), _PARSER)


def text(body: etree._Element) -> str:
    """Return the text of a body.

    Elements that are not inline part words; an ordered list's item begins with its number.
    """
    return "".join(_text(body))


def _text(element: etree._Element) -> Iterator[str]:
    if not isinstance(element.tag, str):  # a comment or a processing instruction
        return
    parts = element.tag not in _INLINE or element.get("role") == "doc-noteref"
    if parts:
        yield "\n"
    if element.tag == f"{_XHTML}li" and element.get("value"):
        yield f"{element.get('value')}. "
    yield element.text or ""
    for child in element:
        yield from _text(child)
        yield child.tail or ""
    if parts:
        yield "\n"
