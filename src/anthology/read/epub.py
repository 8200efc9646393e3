"""Texts from books in EPUB: the files of the spine, one after the other.

A line of an origin counts on from file to file. The table of contents, where the spine has it, is
marked `outside`.
"""

import posixpath
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import unquote

from anthology.model.document import Document
from anthology.model.errors import SeedError
from anthology.model.place import Place
from anthology.model.record import Source
from anthology.read import archive, content, encoding, html, tree
from anthology.read.compositor import Compositor, Piece
from anthology.read.tree import Open, Step

_CONTAINER = "META-INF/container.xml"


def read(source: Source, language: str) -> Document:
    """Return the book (EPUB 2 or 3) as a document; raises SeedError for one that is broken."""
    compositor = Compositor(language)
    with archive.opened(source) as book:
        above = 0
        for name, is_contents in _spine(book, source.file):
            part = Source(source.file, archive.entry(book, name, source.file))
            page = encoding.decoded(part, language, html.declared(part.content)).text
            done = len(compositor.pieces)
            compositor.line = above + 1
            compositor.take(_lower(tree.strict_page(page, f"{source.file}/{name}"), above))
            if is_contents:
                compositor.pieces[done:] = map(_outside, compositor.pieces[done:])
            above += page.count("\n") + 1
    blocks = tuple(piece.block for piece in compositor.pieces)
    return Document(source.file, language, html.titled(source.file, blocks))


def _spine(book: zipfile.ZipFile, file: str) -> Iterator[tuple[str, bool]]:
    """Yield the files in the order of reading, and whether each is the table of contents."""
    roots = [o for o in _elements(book, _CONTAINER, file) if o.name == "rootfile"]
    package = roots[0].attributes.get("full-path", "") if roots else ""
    elements = list(_elements(book, package, file))
    items = {one.attributes.get("id"): one.attributes for one in elements if one.name == "item"}
    for one in elements:
        if one.name == "itemref":
            item = items.get(one.attributes.get("idref"))
            if item is None:
                what = f"the spine names {one.attributes.get('idref')}, which is no item"
                raise SeedError(what, where=Place(f"{file}/{package}", one.line))
            name = posixpath.join(posixpath.dirname(package), unquote(item.get("href", "")))
            yield posixpath.normpath(name), "nav" in item.get("properties", "").split()


def _elements(book: zipfile.ZipFile, name: str, file: str) -> Iterator[Open]:
    text = encoding.decoded(Source(file, archive.entry(book, name, file)), "en").text
    return (s for s in tree.strict_page(text, f"{file}/{name}") if isinstance(s, Open))


def _lower(steps: Iterator[Step], above: int) -> Iterator[Step]:
    for step in steps:
        yield replace(step, line=step.line + above) if isinstance(step, Open) else step


def _outside(piece: Piece) -> Piece:
    return replace(piece, block=content.outside(piece.block))
