"""Headings, lists, quotations, verse, emphasis and links of the EPUB are those of the book."""

from collections.abc import Iterator

from anthology.model.anthology import Anthology, printed
from anthology.model.edition import Edition
from anthology.model.finding import Finding, Severity
from anthology.model.place import Place
from anthology.verify import epub_text
from anthology.verify.due import MARKS, due, due_notes
from anthology.verify.epub_stream import EpubStream
from anthology.verify.holding import setting_held
from anthology.verify.setting import block_faults, mark_faults


def examine(edition: Edition, anthology: Anthology) -> Iterator[Finding]:
    """Find what the EPUB sets otherwise than the book; words that differ are found elsewhere."""
    book = EpubStream(edition.name).read(epub_text.bodies(edition.content))
    wanted = due(anthology, ((section, list(printed(section))) for section in anthology.sections))
    notes = due_notes(anthology, anthology.sections)
    if (wanted.text, notes.text) != (book.text.text, book.notes.text):
        message = "its headings, lists and marks were not counted: its words are not the book's"
        yield Finding(Severity.ERROR, "E020", message, Place(edition.name))
        return
    yield from setting_held(block_faults(wanted, book.text, str), "E021")
    yield from setting_held(mark_faults(wanted, book.text, MARKS), "E022")
    yield from setting_held(mark_faults(notes, book.notes, MARKS), "E022")
