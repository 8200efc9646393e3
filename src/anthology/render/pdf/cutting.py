"""The cutter: takes out of a PDF that WeasyPrint made what a piece of a book is made of."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import pydyf
from weasyprint import DEFAULT_OPTIONS, Document
from weasyprint.document import Page
from weasyprint.layout import LayoutContext
from weasyprint.layout.block import _add_break_values
from weasyprint.pdf import generate_pdf

from anthology.render.pdf import inventory
from anthology.render.pdf.fragment import SHARED, key_mark
from anthology.render.pdf.fragment import cut as cut_out
from anthology.render.pdf.laying import Layout, ancestors
from anthology.render.pdf.piece import Copy, Piece

_OPTIONS = {
    **DEFAULT_OPTIONS,
    "pdf_variant": "pdf/a-2a",
    "pdf_version": "1.7",
    "pdf_tags": True,
    "output_intent": "srgb",
}


def cut(document: Document, layout: Layout, copy: Copy) -> Piece:
    """Return a laid-out section as a piece; raises Unlinkable."""
    piece = cut_pages(document, layout.context, copy.known)
    return _with_breaks(piece, layout)


def draft(pages: Sequence[Page], layout: Layout) -> Piece:
    """Return a section that is not to be drawn yet as a piece."""
    numbers = [0] * len(pages)
    piece = Piece(
        tuple(inventory.pages(pages, layout.context, numbers)), tuple(inventory.names(pages))
    )
    return _with_breaks(piece, layout)


def _with_breaks(piece: Piece, layout: Layout) -> Piece:
    *_, body, part, section = ancestors(layout.root)
    return replace(
        piece,
        breaks_before=tuple(_add_break_values(section, "before")),
        breaks_after=tuple(_add_break_values(section, "after")),
        page_names=(body.style["page"], part.style["page"]),
    )


def cut_pages(document: Document, context: LayoutContext, known: Iterable[str] = ()) -> Piece:
    """Return pages as a piece; `known` are anchors elsewhere to which they may have links."""
    names = tuple(inventory.names(document.pages))
    document.pages[0].anchors.update(dict.fromkeys(known, (0, 0, 0, 0)))
    pdf = generate_pdf(document, None, 1, **_OPTIONS)
    sheets = [pdf.objects[number] for number in pdf.pages["Kids"][::3]]
    structure = pdf.objects[_number(pdf.catalog["StructTreeRoot"])]
    whole = pdf.objects[_number(structure["K"][0])]
    leaf = pdf.objects[_number(structure["ParentTree"])]
    keys = _mark_keys(pdf, leaf)
    _tell_apart(pdf, min((name for name, *_ in names), default=""))
    states = _share_states(pdf, sheets[0])
    free = _make_room(pdf, sheets)
    tops = [_number(top) for top in whole["K"]]
    roots = [*(sheet.number for sheet in sheets), leaf.number, *tops]
    fragment, new = cut_out(pdf, roots, _shared(pdf, document, sheets[0], whole), free)
    return Piece(
        pages=tuple(
            inventory.pages(document.pages, context, [new[sheet.number] for sheet in sheets])
        ),
        names=names,
        fragment=fragment,
        tops=tuple(new[top] for top in tops),
        leaf=new[leaf.number],
        keys=keys,
        bookmarks=tuple(inventory.bookmarks(document.pages)),
        faces=tuple(map(inventory.face, document.fonts.values())),
        states=states,
    )


def _number(reference: bytes) -> int:
    return int(reference.strip(b"\0"))


def _shared(
    pdf: pydyf.PDF, document: Document, sheet: pydyf.Dictionary, whole: pydyf.Dictionary
) -> dict[int, int]:
    """Return which of the PDF's objects are shared by all pieces, by their numbers."""
    resources = pdf.objects[_number(sheet["Resources"])]
    shared = {
        "pages": pdf.pages.reference,
        "fonts": resources["Font"],
        "colours": resources["ColorSpace"],
        "profile": document.color_profiles["srgb"].pdf_reference,
        "states": resources["ExtGState"],
        "document": whole.reference,
    }
    return {_number(of): SHARED.index(n) for n, of in shared.items() if isinstance(of, bytes)}


def _mark_keys(pdf: pydyf.PDF, leaf: pydyf.Dictionary) -> int:
    """Turn the keys of the parent tree into marks; return how many there are."""
    keys = leaf["Nums"][::2]
    leaf["Nums"][::2] = map(key_mark, keys)
    leaf["Limits"] = pydyf.Array([key_mark(keys[0]), key_mark(keys[-1])])
    for thing in pdf.objects:
        if isinstance(thing, pydyf.Dictionary):
            for name in ("StructParents", "StructParent"):
                if name in thing:
                    thing[name] = key_mark(thing[name])
    return len(keys)


def _tell_apart(pdf: pydyf.PDF, name: str) -> None:
    """Make the names of header cells those of this piece alone (ISO 32000-1, 14.8.5.7)."""
    for thing in pdf.objects:
        if isinstance(thing, pydyf.Dictionary) and thing.get("S") in {"/TH", "/TD"}:
            if "ID" in thing:
                thing["ID"] = pydyf.String(f"{name}-{thing['ID'].string}")
            if heads := thing.get("A", {}).get("Headers"):
                heads[:] = [pydyf.String(f"{name}-{head.string}") for head in heads]


def _share_states(pdf: pydyf.PDF, sheet: pydyf.Dictionary) -> tuple[tuple[str, bytes], ...]:
    """Let all pieces share the graphics states whose names say what they are; return these."""
    resources = pdf.objects[_number(sheet["Resources"])]
    states = resources["ExtGState"]
    if any(name[0] not in "aA" for name in states):
        return ()
    pdf.add_object(states)
    resources["ExtGState"] = states.reference
    return tuple((name, state.data) for name, state in states.items())


def _make_room(pdf: pydyf.PDF, sheets: Iterable[pydyf.Dictionary]) -> list[int]:
    """Give each page a second stream, for running heads, whose place is kept free."""
    free = []
    for sheet in sheets:
        stream = pdf.objects[_number(sheet["Contents"])]
        stream.stream = [b"q", *stream.stream, b"Q"]
        later = pydyf.Object()
        pdf.add_object(later)
        free.append(later.number)
        sheet["Contents"] = pydyf.Array([sheet["Contents"], later.reference])
    return free
