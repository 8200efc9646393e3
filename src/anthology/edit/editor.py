"""The editor: joins a cleaned text with what the editor wrote about it."""

from dataclasses import replace

from anthology.model.book import Selection
from anthology.model.document import Document, Heading, Paragraph, plain
from anthology.model.ledger import Ledger, Pass, apply, block_entries
from anthology.model.record import Headnote, Record
from anthology.model.splice import BlockSplice, Reach

_RULE = "editor"


def edit(
    read: Document, cleaned: Document, ledger: Ledger, record: Record, headnote: Headnote | None
) -> Selection:
    """Return the selection: the text with the record's decisions made, and its headnote."""
    made = _title(cleaned, record)
    if made:
        cleaned = replace(cleaned, blocks=apply(cleaned.blocks, made.entries))
        ledger = Ledger((*ledger.passes, made))
    return Selection(record, read, cleaned, ledger, headnote)


def _title(document: Document, record: Record) -> Pass | None:
    """Return the decision that the first line is the title, where the record says so."""
    first = document.blocks[0] if document.blocks else None
    if not isinstance(first, Paragraph) or plain(first.words) != record.title:
        return None
    splice = BlockSplice(0, 1, (Heading(first.words, 1),))
    why = "The record gives the first line as the title."
    return Pass(_RULE, why, Reach.STRUCTURE, tuple(block_entries(document, [splice])))
