"""Pages taken apart: markup becomes a row of steps, in the order of the page.

The only module of this stage that knows lxml. No file and no address is followed, no entity that a
page declares is expanded, and what the parser would cut off is refused.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html.entities import html5

from lxml import etree

from anthology.model.errors import SeedError
from anthology.model.place import Place

_MOST_CHARACTERS = 20_000_000
_MOST_ATTRIBUTES = 20_000  # of one element; the parser takes time by their square
_TAG = re.compile(r"<\w[^<>]*")
_ENTITY = re.compile(r"&(\w+;)")
_XML_ENTITIES = {"amp;", "lt;", "gt;", "quot;", "apos;"}
_PROLOGUE = re.compile(r"\s*<\?xml\b[^>]*\?>|<!DOCTYPE\b[^>\[]*(?:\[[^\]]*\]\s*)?>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Open:
    """An element begins: its name without a namespace, its attributes, its line in the source."""

    name: str
    attributes: Mapping[str, str]
    line: int


@dataclass(frozen=True, slots=True)
class Close:
    """An element ends."""


@dataclass(frozen=True, slots=True)
class Characters:
    """Characters between two tags, as they stand in the source but for entities."""

    text: str


Step = Open | Close | Characters


def page(text: str, file: str) -> Iterator[Step]:
    """Return the steps of a page in HTML, read as browsers read it, with every fault mended.

    Raises SeedError for a page that is too long or too deep to be read to its end.
    """
    _refuse_long(text, file)
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=True)
    return _steps(_parsed(text, parser, file))


def strict_page(text: str, file: str) -> Iterator[Step]:
    """Return the steps of a page in XHTML, or of another file in XML.

    Raises SeedError with its place for what is not well-formed, and for an entity that the page
    itself declares: its document type is not read.
    """
    _refuse_long(text, file)
    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False
    )
    body = _PROLOGUE.sub(_its_lines, text.removeprefix("\ufeff"))
    return _steps(_parsed(_ENTITY.sub(_character, body), parser, file))


def _refuse_long(text: str, file: str) -> None:
    if len(text) > _MOST_CHARACTERS:
        raise SeedError(
            f"the page has more than {_MOST_CHARACTERS:,} characters",
            where=Place(file),
            remedy="save only the text, or divide it",
        )
    for tag in _TAG.finditer(text):
        if tag.end() - tag.start() > _MOST_ATTRIBUTES < len(tag[0].split()):
            line = text.count("\n", 0, tag.start()) + 1
            raise SeedError("an element has too many attributes", where=Place(file, line))


def _its_lines(prologue: re.Match[str]) -> str:
    return "\n" * prologue[0].count("\n")


def _character(entity: re.Match[str]) -> str:
    """Return the character that HTML names so; XML knows five of the names only."""
    name = entity[1]
    return entity[0] if name in _XML_ENTITIES else html5.get(name, entity[0])


def _parsed(
    text: str, parser: "etree.HTMLParser | etree.XMLParser", file: str
) -> "etree._Element | None":
    try:
        tree = etree.fromstring(text.encode(), parser)
    except etree.XMLSyntaxError as error:
        line, column = error.position
        raise SeedError(
            f"the page cannot be read: {error.msg}", where=Place(file, line or 0, column or 0)
        ) from None
    for fault in parser.error_log:
        if fault.level >= etree.ErrorLevels.FATAL:
            raise SeedError(
                f"the page cannot be read to its end: {fault.message}",
                where=Place(file, fault.line, fault.column),
                remedy="save only the text of the page, or save it as plain text",
            )
    return tree


def _steps(tree: "etree._Element | None") -> Iterator[Step]:
    """Yield the steps of a page; what follows the end of it is of it, as browsers have it."""
    if tree is None:  # nothing but comments, or nothing at all
        return
    yield _open(tree)
    for root in (tree, *tree.itersiblings("*")):
        yield from _within(root)
    yield Close()


def _within(root: "etree._Element") -> Iterator[Step]:
    yield from _characters(root.text)
    walk = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        if element is root:
            continue
        if event == "start":
            yield _open(element)
            yield from _characters(element.text)
        else:
            if event == "end":
                yield Close()
            yield from _characters(element.tail)


def _open(element: "etree._Element") -> Open:
    return Open(_local(element.tag), _attributes(element), element.sourceline or 0)


def _characters(text: str | None) -> Iterator[Characters]:
    if text:
        yield Characters(text)


def _attributes(element: "etree._Element") -> dict[str, str]:
    return {_local(str(name)).lower(): str(value) for name, value in element.attrib.items()}


def _local(name: str) -> str:
    return name.rpartition("}")[2].lower()
