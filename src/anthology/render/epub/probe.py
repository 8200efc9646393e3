"""The probe: what the finished files of an EPUB prove about who can read them.

It asks what a program can see of WCAG 2.2 AA and EPUB Accessibility 1.1. What it finds wrong, the
book does not claim.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from lxml import etree

_XHTML = "{http://www.w3.org/1999/xhtml}"
_SVG = "{http://www.w3.org/2000/svg}"
_TYPE = "{http://www.idpf.org/2007/ops}type"
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_HEADING = re.compile(r"h([1-6])")
_FIXED_SIZE = re.compile(r"font(?:-size)?\s*:[^;}]*\d(?:px|pt|cm|mm|in|pc)\b")
_COLOUR = re.compile(r"(?<![-\w])(?:color|background(?:-color)?)\s*:\s*([^;}]+)")
_YIELDING = {"inherit", "currentcolor", "transparent", "none"}
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_PLAYS = {f"{_XHTML}{name}" for name in ("audio", "video", "script", "iframe", "object", "embed")}
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True)


@dataclass(frozen=True, slots=True)
class Probe:
    """What was found: what stands against the standards, and what there is."""

    faults: tuple[str, ...]
    pictures: bool
    """Whether there are pictures besides the cover."""
    yields: bool
    """Whether sizes, colours and faces of letters are the reader's to choose."""
    plays: bool
    """Whether anything in it sounds, moves or runs."""


def probe(pages: Mapping[str, str], styles: str) -> Probe:
    """Return what the pages, by their names, and their styles prove."""
    trees = {name: etree.fromstring(page.encode(), _PARSER) for name, page in pages.items()}
    faults = [f"{name}: {fault}" for name, tree in trees.items() for fault in _faults(tree, trees)]
    told = _COMMENT.sub("", styles)
    colours = {colour.strip().lower() for colour in _COLOUR.findall(told)}
    if colours - _YIELDING:
        faults.append(f"style.css: a colour that may be lost to a reader: {min(colours)}")
    return Probe(
        faults=tuple(faults),
        pictures=any(_is_picture(e) for tree in trees.values() for e in tree.iter()),
        yields=not colours - _YIELDING and not _FIXED_SIZE.search(told),
        plays=any(e.tag in _PLAYS for tree in trees.values() for e in tree.iter()),
    )


def _is_picture(element: etree._Element) -> bool:
    return element.tag in {f"{_XHTML}img", f"{_SVG}svg"} and element.get("role") != "doc-cover"


def _faults(page: etree._Element, pages: Mapping[str, etree._Element]) -> Iterator[str]:
    if not page.get("lang") or page.get("lang") != page.get(_XML_LANG):
        yield "its language is not told (WCAG 3.1.1)"
    if not "".join(next(page.iter(f"{_XHTML}title")).itertext()).strip():
        yield "it has no title (WCAG 2.4.2)"
    yield from _pictures(page)
    yield from _headings(page)
    yield from _links(page, pages)
    yield from _cells(page)
    ids = [element.get("id") for element in page.iter() if element.get("id")]
    if len(ids) != len(set(ids)):
        yield "two elements have the same name (WCAG 4.1.2)"


def _pictures(page: etree._Element) -> Iterator[str]:
    for picture in page.iter(f"{_XHTML}img", f"{_SVG}svg"):
        name = picture.get("alt") if picture.tag == f"{_XHTML}img" else picture.get("aria-label")
        if not (name or "").strip():
            yield "a picture without a text that says what it shows (WCAG 1.1.1)"


def _headings(page: etree._Element) -> Iterator[str]:
    headings = [e for e in page.iter() if isinstance(e.tag, str) and _level(e)]
    levels = [0, *map(_level, headings)]
    if any(after > before + 1 for before, after in pairwise(levels)):
        yield "a level of headings is left out (WCAG 1.3.1)"
    if not all("".join(heading.itertext()).strip() for heading in headings):
        yield "a heading that says nothing (WCAG 2.4.6)"


def _level(element: etree._Element) -> int:
    found = _HEADING.fullmatch(element.tag.removeprefix(_XHTML))
    return int(found[1]) if found else 0


def _links(page: etree._Element, pages: Mapping[str, etree._Element]) -> Iterator[str]:
    for link in page.iter(f"{_XHTML}a"):
        if not "".join(link.itertext()).strip() and not link.get("aria-label"):
            yield "a link that says nothing (WCAG 2.4.4)"
        file = link.get("href", "").partition("#")[0]
        if file and ":" not in file and file not in pages:
            yield f"a link that leads nowhere: {link.get('href')}"


def _cells(page: etree._Element) -> Iterator[str]:
    for cell in page.iter(f"{_XHTML}th"):
        if not cell.get("scope"):
            yield "a head of a table that does not say what it heads (WCAG 1.3.1)"
