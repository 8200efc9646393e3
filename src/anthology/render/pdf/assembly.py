"""The assembly: pieces, running heads and fonts become one PDF with one structure tree."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files

import pydyf
from weasyprint import VERSION
from weasyprint.anchors import make_page_bookmark_tree
from weasyprint.matrix import Matrix
from weasyprint.pdf import D50, D65, _w3c_date_to_pdf
from weasyprint.pdf.anchors import add_outlines
from weasyprint.pdf.metadata import DocumentMetadata

from anthology.render.pdf import finish
from anthology.render.pdf.container import Container
from anthology.render.pdf.fragment import SHARED
from anthology.render.pdf.piece import Furniture, Piece
from anthology.render.pdf.typefaces import Fonts


@dataclass(frozen=True, slots=True)
class Part:
    """A piece and its furniture."""

    piece: Piece
    furniture: Furniture


@dataclass(frozen=True, slots=True)
class _Placed:
    """A piece in the file: what its numbers begin at."""

    piece: Piece
    base: int

    def pages(self) -> list[int]:
        return [self.base + page.number for page in self.piece.pages]


def assemble(
    parts: Sequence[Part], fonts: Fonts, metadata: DocumentMetadata, identifier: bytes
) -> bytes:
    """Return the whole PDF (ISO 32000-1)."""
    container = Container()
    base = container.add(fonts.fragment)
    placed = []
    keys = 0
    for part in parts:
        free = part.furniture.streams
        placed.append(_Placed(part.piece, container.add(part.piece.fragment, keys, free)))
        keys += part.piece.keys
    frame = _frame(container.next)
    _add_pages(frame, placed)
    _add_shared(frame, parts, {name: base + number for name, number in fonts.numbers})
    _add_structure(frame, placed, keys)
    _add_outline(frame, placed)
    _add_names(frame, placed)
    _add_facts(frame, metadata)
    names = [page.type.name for part in parts for page in part.piece.pages]
    frame.catalog["PageLabels"] = finish.labels(names)
    finish.tell_both_standards(metadata, frame)
    return container.close(frame, identifier)


def _frame(number: int) -> pydyf.PDF:
    """Return a PDF with the shared objects, whose further objects begin with that number."""
    frame = pydyf.PDF()
    for name in SHARED[len(frame.objects) :]:
        thing = pydyf.Stream(compress=True) if name == "profile" else pydyf.Dictionary()
        frame.add_object(thing)
    frame.objects += [pydyf.Object()] * (number - len(frame.objects))
    return frame


def _shared(frame: pydyf.PDF, name: str) -> pydyf.Dictionary:
    return frame.objects[SHARED.index(name)]


def _add_pages(frame: pydyf.PDF, placed: Sequence[_Placed]) -> None:
    pages = [number for one in placed for number in one.pages()]
    frame.pages["Kids"] = pydyf.Array([part for n in pages for part in (n, 0, "R")])
    frame.pages["Count"] = len(pages)


def _add_shared(frame: pydyf.PDF, parts: Sequence[Part], fonts: dict[str, int]) -> None:
    """Fill in what all pages draw with: fonts, colours, graphics states."""
    _shared(frame, "fonts").update({name: f"{number} 0 R" for name, number in fonts.items()})
    states = {name: s for p in parts for name, s in (*p.piece.states, *p.furniture.states)}
    _shared(frame, "states").update(sorted(states.items()))
    profile = _shared(frame, "profile")
    profile.stream = [(files("weasyprint.pdf") / "sRGB2014.icc").read_bytes()]
    profile.extra = {"N": 3}
    every = pydyf.Array((-125, 125, -125, 125))
    for name, white in (("lab-d50", D50), ("lab-d65", D65)):
        lab = pydyf.Dictionary({"WhitePoint": pydyf.Array(white), "Range": every})
        _shared(frame, "colours")[name] = pydyf.Array(("/Lab", lab))
    _shared(frame, "colours")["srgb"] = pydyf.Array(("/ICCBased", profile.reference))
    frame.catalog["OutputIntents"] = pydyf.Array([
        pydyf.Dictionary({
            "Type": "/OutputIntent",
            "S": "/GTS_PDFA1",
            "OutputConditionIdentifier": pydyf.String("sRGB2014.icc"),
            "Info": pydyf.String("sRGB2014.icc"),
            "DestOutputProfile": profile.reference,
        })
    ])  # fmt: skip


def _add_structure(frame: pydyf.PDF, placed: Sequence[_Placed], keys: int) -> None:
    """Hang the structure of all pieces below one document (ISO 32000-1, 14.7)."""
    whole = _shared(frame, "document")
    tree = pydyf.Dictionary({"Kids": _references(o.base + o.piece.leaf for o in placed)})
    root = pydyf.Dictionary({"Type": "/StructTreeRoot", "ParentTreeNextKey": keys})
    for thing in (tree, root):
        frame.add_object(thing)
    root |= {"ParentTree": tree.reference, "K": pydyf.Array([whole.reference])}
    tops = _references(one.base + top for one in placed for top in one.piece.tops)
    whole |= {"Type": "/StructElem", "S": "/Document", "P": root.reference, "K": tops}
    frame.catalog["StructTreeRoot"] = root.reference
    frame.catalog["MarkInfo"] = pydyf.Dictionary({"Marked": "true"})


def _references(numbers: Iterator[int]) -> pydyf.Array:
    return pydyf.Array([b"%d 0 R" % number for number in numbers])


class _Page:
    """A page as WeasyPrint's outline knows it."""

    def __init__(self) -> None:
        self.bookmarks: list[tuple[int, str, tuple[float, float], str]] = []


def _add_outline(frame: pydyf.PDF, placed: Sequence[_Placed]) -> None:
    pages = [[_Page() for _ in one.piece.pages] for one in placed]
    for one, own in zip(placed, pages, strict=True):
        for mark in one.piece.bookmarks:
            line = mark.level, mark.label, (mark.x, mark.y), mark.state
            own[mark.page].bookmarks.append(line)
    root: list[object] = []
    skipped: list[int] = []
    last, level = [root], 0
    for number, page in enumerate(page for own in pages for page in own):
        level = make_page_bookmark_tree(page, skipped, last, level, number, Matrix())
    add_outlines(frame, root)


def _add_names(frame: pydyf.PDF, placed: Sequence[_Placed]) -> None:
    """Name the places that links lead to (ISO 32000-1, 12.3.2.3)."""
    found = []
    for one in placed:
        pages = one.pages()
        found += [(name, pages[page], x, y) for name, page, x, y in one.piece.names]
    names = pydyf.Array()
    for name, page, x, y in sorted(found):
        names += [pydyf.String(name), pydyf.Array([f"{page} 0 R", "/XYZ", x, y, 0])]
    frame.catalog["Names"] = pydyf.Dictionary({"Dests": pydyf.Dictionary({"Names": names})})


def _add_facts(frame: pydyf.PDF, metadata: DocumentMetadata) -> None:
    """Say what the book is (ISO 32000-1, 14.3)."""
    facts = {
        "Producer": f"WeasyPrint {VERSION}",
        "Title": metadata.title,
        "Author": ", ".join(metadata.authors),
        "Subject": metadata.description,
        "Creator": metadata.generator,
        "CreationDate": _w3c_date_to_pdf(metadata.created, "created"),
        "ModDate": _w3c_date_to_pdf(metadata.modified, "modified"),
    }
    frame.info |= {name: pydyf.String(fact) for name, fact in facts.items() if fact}
    frame.add_object(frame.info)
    frame.catalog["Lang"] = pydyf.String(metadata.lang)
    frame.catalog["ViewerPreferences"] = pydyf.Dictionary({"DisplayDocTitle": "true"})
