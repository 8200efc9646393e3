"""The page breaks of the EPUB: a mark before each word with which a page of the PDF begins."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from anthology.model.pagination import PageStart

_XHTML = "{http://www.w3.org/1999/xhtml}"
_TYPE = "{http://www.idpf.org/2007/ops}type"
_INLINE_NAMES = "a abbr b bdi cite code dfn em i q s small span strong sub sup u"
_INLINE = {f"{_XHTML}{name}" for name in _INLINE_NAMES.split(" ")}
_NAMED_BY_CONTENT = {f"{_XHTML}h{level}" for level in range(1, 7)}
_SOFT_HYPHEN = "\u00ad"
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True)


@dataclass(frozen=True, slots=True)
class _Point:
    """A place in a page: so many characters into the text within or after an element."""

    element: etree._Element
    is_after: bool
    offset: int

    @property
    def before(self) -> str:
        """Return the text that stands before the point, up to the nearest tag."""
        return ((self.element.tail if self.is_after else self.element.text) or "")[: self.offset]


def address(start: PageStart) -> str:
    """Return where in the EPUB the mark of a page stands."""
    return f"{start.anchor}.xhtml#{name(start)}"


def name(start: PageStart) -> str:
    """Return the id that the mark of a page bears."""
    return f"page-{start.label}"


def marked(markup: str, starts: Sequence[PageStart]) -> str:
    """Return a page with the marks in it (EPUB 3.3, structural semantics: pagebreak)."""
    if not starts:
        return markup
    page = etree.fromstring(markup.encode(), _PARSER)
    points = _points(next(page.iter(f"{_XHTML}body")), [start.word for start in starts])
    for start, point in reversed(list(zip(starts, points, strict=True))):
        _put(_mark(start), _climbed(point))
    written: bytes = etree.tostring(page.getroottree(), encoding="utf-8", xml_declaration=True)
    return written.decode()


def _mark(start: PageStart) -> etree._Element:
    said = {_TYPE: "pagebreak", "role": "doc-pagebreak", "id": name(start)}
    mark = etree.Element(f"{_XHTML}span", {**said, "aria-label": start.label})
    mark.text = ""  # so that it is closed by a tag of its own, for readers that take it for HTML
    return mark


def _points(body: etree._Element, wanted: Sequence[int]) -> list[_Point]:
    """Return where each of those words begins, counted from 0; after the last, where all ends."""
    found: list[_Point] = []
    for number, point in enumerate(_words(body)):
        while len(found) < len(wanted) and wanted[len(found)] == number:
            found.append(point)
        if len(found) == len(wanted):
            break
    end = _Point(body[-1][-1], is_after=True, offset=0)
    return found + [end] * (len(wanted) - len(found))


def _words(body: etree._Element) -> Iterator[_Point]:
    """Yield where each word begins: what white space parts, in compatibility form (NFKC)."""
    is_within = False
    for text in _texts(body):
        if text is None:
            is_within = False
            continue
        element, is_after, characters = text
        for offset, character in enumerate(characters):
            for form in unicodedata.normalize("NFKC", character):
                if not is_within and not form.isspace() and form != _SOFT_HYPHEN:
                    yield _Point(element, is_after, offset)
                is_within = not form.isspace() and (is_within or form != _SOFT_HYPHEN)


def _texts(element: etree._Element) -> Iterator[tuple[etree._Element, bool, str] | None]:
    """Yield the texts within an element, each with its place; None where words are parted.

    The number of a list's item is a word of its own. Notes, which the pages of the PDF have at
    their feet, are left out.
    """
    if not isinstance(element.tag, str) or element.get(_TYPE) == "footnotes":
        return
    parts = element.tag not in _INLINE or element.get("class") == "note-call"
    if parts:
        yield None
    if element.tag == f"{_XHTML}li" and element.get("value"):
        yield element, False, f"{element.get('value')}. "
    yield element, False, element.text or ""
    for child in element:
        yield from _texts(child)
        yield child, True, child.tail or ""
    if parts:
        yield None


def _climbed(point: _Point) -> _Point:
    """Return the point outside headings and inline elements that begin there.

    There a mark is no part of the name by which a heading or a link is called.
    """
    while not point.before.strip():
        element = point.element
        is_empty = not "".join(element.itertext())
        if not (is_empty if point.is_after else element.tag in _INLINE | _NAMED_BY_CONTENT):
            break
        previous, parent = element.getprevious(), element.getparent()
        if previous is not None:
            point = _Point(previous, is_after=True, offset=len(previous.tail or ""))
        else:
            point = _Point(parent, is_after=False, offset=len(parent.text or ""))
    return point


def _put(mark: etree._Element, point: _Point) -> None:
    element, offset = point.element, point.offset
    if point.is_after:
        text = element.tail or ""
        element.tail = None
        element.addnext(mark)
        element.tail, mark.tail = text[:offset], text[offset:]
    else:
        text = element.text or ""
        element.insert(0, mark)
        element.text, mark.tail = text[:offset], text[offset:]
