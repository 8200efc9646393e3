"""The editor: makes the record's decisions on a cleaned text, and joins all that belongs to it."""

from dataclasses import replace

from anthology.edit import anchor, author_notes, calling, loosely, making, redaction
from anthology.model.book import Selection
from anthology.model.decision import Decision, Held
from anthology.model.document import AuthorNote, Document, Heading, Paragraph, plain
from anthology.model.ledger import Entry, Ledger, Pass, apply, block_entries, text_entries
from anthology.model.record import Record
from anthology.model.splice import BlockSplice, Reach, Splice

RULE = "editor"
_OF_WORDS = ("stet", "emend")  # decisions on words: their line is still the rules' to set


def held(record: Record) -> Held:
    """Return what the editor decided on; the rules leave it to the decisions."""
    lines = frozenset(one.line for one in record.decisions if one.do not in _OF_WORDS)
    kept = frozenset(one.line for one in record.decisions if one.do == "keep")
    words = ((one.line, one.quote) for one in record.decisions if one.do in _OF_WORDS)
    return Held(lines, kept, tuple(words), record.as_typed)


def edit(selection: Selection) -> Selection:
    """Return the selection with the record's decisions made and private names withheld.

    Raises PlaceError where a decision's line does not hold its quotation exactly once, with the
    nearest line that does; likewise for a note and its text.
    """
    document = selection.body
    passes = list(selection.ledger.passes)
    for decision in selection.record.decisions:
        made = _made(document, decision, selection.read)
        if made.entries:
            passes.append(made)
            document = replace(document, blocks=apply(document.blocks, made.entries))
    if title := _title(document, selection.record):
        passes.append(title)
        document = replace(document, blocks=apply(document.blocks, title.entries))
    edited = replace(selection, body=document, ledger=Ledger(tuple(passes)))
    return calling.called(redaction.redacted(edited))


def _made(document: Document, decision: Decision, read: Document) -> Pass:
    """Return the decision as a pass of one entry, or of none where it asks for what is."""
    index = anchor.find(document, decision, read)
    anchor.check_repeated(decision, read)
    if decision.do == "join":
        change: Splice | BlockSplice | None = making.joined(document.blocks, index, decision)
    else:
        change = making.change(document.blocks[index], index, decision)
    entries: tuple[Entry, ...] = ()
    match change:
        case Splice():
            entries = tuple(text_entries(document, index, [change]))
        case BlockSplice(new=(AuthorNote() as note,)):
            calls = author_notes.called(document.blocks, index, note)
            entries = tuple(block_entries(document, [*calls, change]))
        case BlockSplice():
            entries = tuple(block_entries(document, [change]))
    return Pass(RULE, decision.why or making.WHY[decision.do], Reach.WORDS, entries)


def _title(document: Document, record: Record) -> Pass | None:
    """Return the decision that the first line is the title, where the record says so."""
    first = document.blocks[0] if document.blocks else None
    if not isinstance(first, Paragraph) or not loosely.same(plain(first.words), record.title):
        return None
    splice = BlockSplice(0, 1, (Heading(first.words, 1),))
    why = "The record gives the first line as the title."
    return Pass(RULE, why, Reach.STRUCTURE, tuple(block_entries(document, [splice])))
