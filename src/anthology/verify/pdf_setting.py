"""Headings, lists, quotations, lines of verse, emphasis and links of the PDF are the book's."""

from collections.abc import Iterator

from anthology.model.anthology import Anthology, said
from anthology.model.edition import Edition
from anthology.model.finding import Finding, Severity
from anthology.model.paging import paged
from anthology.model.place import Place
from anthology.verify.due import due, due_notes
from anthology.verify.holding import setting_held
from anthology.verify.pdf_said import labels, parted, unbroken
from anthology.verify.pdf_stream import stream
from anthology.verify.pdf_text import read
from anthology.verify.setting import block_faults, face_faults, mark_faults

_OTHER_FACE = (
    "give em and strong another style or weight in the theme than the words around them; "
    "a font of your own needs an @font-face for font-style: italic and for font-weight: bold"
)
_AS_PARAGRAPHS = {"verse"}  # which have no structure element of their own (ISO 32000-1, 14.8.4)


def examine(edition: Edition, anthology: Anthology) -> Iterator[Finding]:
    """Find what the PDF sets otherwise than the book; words that differ are found elsewhere."""
    pdf = read(edition.content)
    names = labels(pdf)
    anthology = paged(anthology, names)
    pieces = ((one, [piece.text for piece in said(one, names)]) for one in anthology.sections)
    wanted = due(anthology, pieces, names)
    wanted_notes = due_notes(anthology, anthology.sections, names)
    text, notes = (
        stream(pdf, unbroken(pieces, asked.text), edition.name)
        for pieces, asked in zip(parted(pdf), (wanted, wanted_notes), strict=True)
    )
    if (wanted.text, wanted_notes.text) != (text.text, notes.text):
        message = "its headings, lists and marks were not counted: its words are not the book's"
        yield Finding(Severity.ERROR, "D030", message, Place(edition.name))
        return
    yield from setting_held(block_faults(wanted, text, _alike), "D031")
    for asked, found in ((wanted, text), (wanted_notes, notes)):
        yield from setting_held(mark_faults(asked, found, {"link"}), "D032")
        yield from setting_held(face_faults(asked, found), "D033", _OTHER_FACE)


def _alike(kind: str) -> str:
    return "paragraph" if kind in _AS_PARAGRAPHS else kind
