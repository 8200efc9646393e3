"""A selection as it is set: title, byline, source line, rights line, headnote, text."""

from anthology.compose.author_notes import tied
from anthology.model.anthology import SetNote, Text
from anthology.model.book import Selection
from anthology.model.document import Block, Gap, Heading, Run, Words
from anthology.model.errors import SeedError
from anthology.model.place import Origin, Place
from anthology.model.record import Note

_HEADNOTE = "Headnote by the editors"
_NOTES = "Notes by the editors"


def compose(selection: Selection) -> Text:
    """Return the selection as a section; raises SeedError where nothing is left of its text."""
    record = selection.record
    title, body = _parted(selection)
    if not body:
        raise SeedError(
            "nothing of this text is left to print",
            where=Place(selection.body.file),
            remedy="look at its entries in dist/ledger.csv; put into the file what is missing",
        )
    return Text(
        anchor=record.slug,
        title=title or _editorial_title(selection),
        editorial_title=not title,
        byline=record.byline,
        source_line=record.source_line,
        rights_line=record.rights_line,
        headnote_label=_HEADNOTE if selection.headnote else "",
        headnote=selection.headnote.prose if selection.headnote else (),
        language=selection.body.language,
        body=tied(body, record.slug),
        notes_label=_NOTES if selection.notes else "",
        notes=tuple(_set(number, note) for number, note in enumerate(selection.notes, start=1)),
    )


def _set(number: int, note: Note) -> SetNote:
    """Return a note as it is printed: its words, its status, its sources."""
    words = [*note.text, _run(f" Status: {note.status}.")]
    for place, source in enumerate(note.sources):
        words += [_run("; " if place else " Sources: "), *source]
    return SetNote(number, tuple([*words, _run(".")] if note.sources else words))


def _run(text: str) -> Run:
    return Run(text, Origin(1, 1))


def _parted(selection: Selection) -> tuple[Words, tuple[Block, ...]]:
    """Return the title that the text itself bears, if it does, and the rest of it."""
    blocks = tuple(block for block in selection.body.blocks if not isinstance(block, Gap))
    if blocks and isinstance(blocks[0], Heading) and blocks[0].level == 1:
        return blocks[0].words, blocks[1:]
    return (), blocks


def _editorial_title(selection: Selection) -> Words:
    """Return the editor's title in square brackets, as editions set what is not the author's."""
    record = selection.record
    title = record.title or record.slug.replace("-", " ").capitalize()
    return (Run(f"[{title}]", Origin(1, 1)),)
