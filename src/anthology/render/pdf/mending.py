"""Faults of WeasyPrint 70.0 and pydyf 0.13, mended while a PDF is written.

Each mending names what it mends and the change of WeasyPrint's own that would make it needless.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pydyf
from weasyprint.formatting_structure import boxes
from weasyprint.layout import LayoutContext, block
from weasyprint.pdf import tags
from weasyprint.pdf.stream import Stream

from anthology.render.pdf.backward import BACKWARD
from anthology.render.pdf.carrying import Carrier
from anthology.render.pdf.inlines import INLINE
from anthology.render.pdf.remaking import REMAKING

Element = dict[str, Any]  # any: pydyf's dictionaries hold whatever PDF can say
Build = Callable[..., Iterator[Element]]
Mend = Callable[[Any], Any]
Change = tuple[Any, str, Mend]
"""A module or class, the name of what is changed in it, and what makes new of old."""
_PAGE = 2  # the place of the page's number in the arguments of `_build_box_tree`, after the box
_NEW_CHILDREN = 3  # the place of that argument of `_linebox_layout`, after the context


@contextmanager
def applied() -> Iterator[None]:
    """Mend WeasyPrint within the block, and leave it as it was after."""
    with changed(
        (tags, "_build_box_tree", _mended),
        (Stream, "marked", _artifacts_apart),
        (pydyf.Stream, "data", lambda data: property(lambda one: _ended(data.__get__(one)))),
        (pydyf.PDF, "page_references", _listed_once),
        (block, "_linebox_layout", _with_all_notes),
        *BACKWARD,
        *INLINE,
        *REMAKING,
        *Carrier().mendings,
    ):
        yield


@contextmanager
def changed(*mended: Change) -> Iterator[None]:
    """Change what libraries do within the block, and leave them as they were after."""
    before = [(place, name, getattr(place, name)) for place, name, _ in mended]
    for place, name, mend in mended:
        setattr(place, name, mend(getattr(place, name)))
    try:
        yield
    finally:
        for place, name, old in before:
            setattr(place, name, old)


def _with_all_notes(layout: Callable[..., Any]) -> Callable[..., Any]:
    """Mend: a line that fits only because notes were moved to the next page loses its own note.

    Needless once `weasyprint.layout.block._linebox_layout` lays out the notes of such a line.
    """

    def linebox_layout(context: LayoutContext, *rest: Any) -> tuple[Any, ...]:  # noqa: ANN401 - passed on
        done: tuple[Any, ...] = layout(context, *rest)
        abort, new_footnotes = done[0], done[4]
        if not abort:
            for line in rest[_NEW_CHILDREN]:
                for part in line.descendants():
                    if part.footnote in context.footnotes:
                        context.layout_footnote(part.footnote)
                        context.report_footnote(part.footnote)
                        new_footnotes.append(part.footnote)
        return done

    return linebox_layout


def _listed_once(_: property) -> property:
    """Mend: all pages are listed anew for each element, so that a book's time is squared.

    Needless once `pydyf.PDF.page_references` keeps its list.
    """
    return property(_references)


def _references(pdf: pydyf.PDF) -> list[bytes]:
    kids = pdf.pages["Kids"]
    known: list[bytes] = pdf.__dict__.setdefault("_known_references", [])
    known += [b"%d 0 R" % number for number in kids[3 * len(known) :: 3]]
    return known


def _ended(stream: bytes) -> bytes:
    """Mend: a stream whose last byte is CR seems shorter than it is (ISO 19005-2, 6.1.7.1)."""
    if stream.endswith(b"\r\nendstream"):
        return stream.removesuffix(b"\nendstream") + b"\r\nendstream"
    return stream


def _mended(build: Build) -> Build:
    """Give elements what WeasyPrint leaves out, until `weasyprint.pdf.tags` writes it itself."""

    def build_box_tree(box: boxes.Box, *rest: object) -> Iterator[Element]:
        if isinstance(box, boxes.MarginBox):
            return
        for element in build(box, *rest):
            if box.element is not None:
                _tell_language(element, box)
                _tell_scope(element, box)
                _tell_note(element, box, rest[_PAGE])
            yield element

    return build_box_tree


def _tell_language(element: Element, box: boxes.Box) -> None:
    """Mend: a `lang` below the root is lost (ISO 14289-1, 7.2)."""
    language = box.element.get("lang")
    if language and box.element_tag not in {"html", "body"}:
        element["Lang"] = pydyf.String(language)


def _tell_scope(element: Element, box: boxes.Box) -> None:
    """Mend: a header cell does not say what it heads (ISO 14289-1, 7.5)."""
    if element["S"] == "/TH" and "A" in element:
        scope = "Row" if box.element.get("scope") == "row" else "Column"
        element["A"]["Scope"] = f"/{scope}"


def _tell_note(element: Element, box: boxes.Box, page: object) -> None:
    """Mend: a footnote is a span, and its call nothing at all (ISO 14289-1, 7.9)."""
    if box.element.get("class") != "note":
        return
    if box.element_tag == "span" and element["S"] == "/Span":
        element["S"] = "/Note"
        element["ID"] = pydyf.String(f"{box.element.get('id')}-{page}")
    elif box.element_tag == "span::footnote-call":
        element["S"] = "/Reference"


def _artifacts_apart(marked: Callable[..., Any]) -> Callable[..., Any]:
    """Mend: running heads and page numbers are tagged as text (ISO 14289-1, 7.8)."""

    @contextmanager
    def mended(stream: Stream, box: boxes.Box, tag: str) -> Iterator[None]:
        if box.element is not None or stream._tags is None:  # noqa: SLF001 - the place to mend
            with marked(stream, box, tag):
                yield
            return
        kind = pydyf.Dictionary({"Type": "/Pagination"})
        pydyf.Stream.begin_marked_content(stream, "Artifact", kind)
        try:
            yield
        finally:
            pydyf.Stream.end_marked_content(stream)

    return mended
