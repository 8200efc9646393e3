"""The assembly: pieces, running heads and fonts become one PDF with one structure tree."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files

import pydyf
from weasyprint import VERSION
from weasyprint.pdf import D50, D65, _w3c_date_to_pdf
from weasyprint.pdf.metadata import DocumentMetadata

from anthology.render.pdf import directory, finish
from anthology.render.pdf.container import Container
from anthology.render.pdf.directory import Placed
from anthology.render.pdf.fragment import SHARED
from anthology.render.pdf.piece import Furniture, Piece
from anthology.render.pdf.typefaces import Fonts


@dataclass(frozen=True, slots=True)
class Part:
    """A piece and its furniture."""

    piece: Piece
    furniture: Furniture


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
        placed.append(Placed(part.piece, container.add(part.piece.fragment, keys, free)))
        keys += part.piece.keys
    frame = _frame(container.next)
    _add_pages(frame, placed)
    _add_shared(frame, parts, {name: base + number for name, number in fonts.numbers})
    _add_structure(frame, placed, keys)
    directory.add_outline(frame, placed)
    directory.add_names(frame, placed)
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


def _add_pages(frame: pydyf.PDF, placed: Sequence[Placed]) -> None:
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


def _add_structure(frame: pydyf.PDF, placed: Sequence[Placed], keys: int) -> None:
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
    frame.catalog["ViewerPreferences"] = finish.preferences(metadata.lang)
