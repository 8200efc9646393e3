"""A selection as it is set: title, byline, source line, rights line, headnote, text."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from anthology.compose.author_notes import tied
from anthology.compose.languages.labels import Labels
from anthology.compose.stepping import stepped
from anthology.compose.wording import cited, run
from anthology.model.book import Selection
from anthology.model.document import Block, Gap, Heading, Verse, Words, plain
from anthology.model.errors import SeedError
from anthology.model.matter import Definition, Matter, Term
from anthology.model.place import Place
from anthology.model.record import Headnote, Note
from anthology.model.section import SetNote, Text

Titles = Mapping[str, str]


def compose(selection: Selection, labels: Labels, titles: Titles) -> Text:
    """Return the selection as a section; raises SeedError where nothing is left of its text."""
    record, headnote = selection.record, selection.headnote
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
        headnote_label=labels.headnote if headnote else "",
        headnote=stepped(_cited(block, labels, titles) for block in headnote.prose)
        if headnote
        else (),
        facets=tuple(_facets(headnote, labels, titles)) if headnote else (),
        language=selection.body.language,
        body=tied(stepped(body), record.slug),
        notes_label=labels.notes if selection.notes else "",
        notes=tuple(_notes(selection.notes, labels, titles)),
    )


def title_of(selection: Selection) -> str:
    """Return the title of a selection as plain text, the editor's in square brackets."""
    return plain(_parted(selection)[0] or _editorial_title(selection))


def _cited(block: Block, labels: Labels, titles: Titles) -> Block:
    return replace(block, words=cited(block.words, labels, titles))


def _facets(headnote: Headnote, labels: Labels, titles: Titles) -> Iterator[Matter]:
    for name, words in headnote.facets:
        yield Term((run(labels.facets[name]),))
        yield Definition(cited(words, labels, titles))


def _notes(notes: Iterable[Note], labels: Labels, titles: Titles) -> Iterator[SetNote]:
    for number, note in enumerate(notes, start=1):
        grounds = cited(_grounds(note, labels), labels, titles)
        yield SetNote(number, cited(note.text, labels, titles), grounds)


def _grounds(note: Note, labels: Labels) -> Words:
    """Return what a note is printed to stand on: its status, its sources."""
    status = labels.status.format(labels.statuses[note.status])
    words = [run(f" {status}")]
    for place, source in enumerate(note.sources):
        words += [run("; " if place else f" {labels.sources} "), *source]
    return tuple([*words, run(".")] if note.sources else words)


def _parted(selection: Selection) -> tuple[Words, tuple[Block, ...]]:
    """Return the title that the text itself bears, if it does, and the rest of it."""
    blocks = tuple(_without_gaps(selection.body.blocks))
    if blocks and isinstance(blocks[0], Heading) and blocks[0].level == 1:
        return blocks[0].words, blocks[1:]
    return (), blocks


def _without_gaps(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks without the gaps between them, but for those that part stanzas."""
    for before, block, after in zip((None, *blocks), blocks, (*blocks[1:], None), strict=False):
        parts_stanzas = isinstance(before, Verse) and isinstance(after, Verse)
        if parts_stanzas or not isinstance(block, Gap):
            yield block


def _editorial_title(selection: Selection) -> Words:
    """Return the editor's title in square brackets, as editions set what is not the author's."""
    record = selection.record
    title = record.title or record.slug.replace("-", " ").capitalize()
    return (run(f"[{title}]"),)
