"""Withholding private names: the same in the text, the headnote and the record."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from anthology.model.book import Selection
from anthology.model.decision import Redaction, names, withheld
from anthology.model.document import Block, Document, Words, plain
from anthology.model.errors import PlaceError
from anthology.model.ledger import Entry, Ledger, Pass, apply, text_entries
from anthology.model.record import Record
from anthology.model.splice import Reach, Splice

RULE = "redaction"
_WHY = "A private person's name is withheld."


def redacted(selection: Selection) -> Selection:
    """Return the selection without the names that its record withholds.

    Raises PlaceError for a name that stands nowhere in what was read, and for two that overlap.
    """
    _must_be_apart(selection)
    document = selection.body
    passes = list(selection.ledger.passes)
    for redaction in sorted(selection.record.redactions, key=lambda one: -len(one.original)):
        _must_stand(selection.read, redaction)
        entries = tuple(_entries(document, redaction))
        if entries:
            document = replace(document, blocks=apply(document.blocks, entries))
            passes.append(Pass(RULE, redaction.why or _WHY, Reach.WORDS, entries))
    return replace(
        selection,
        record=_record(selection.record),
        body=document,
        ledger=Ledger(tuple(passes)),
        headnote=selection.headnote
        and replace(
            selection.headnote,
            prose=tuple(_block(block, selection.record) for block in selection.headnote.prose),
            facets=tuple(
                (name, _words(words, selection.record)) for name, words in selection.headnote.facets
            ),
        ),
    )


def _must_stand(read: Document, redaction: Redaction) -> None:
    if not any(_found(block, redaction) for block in read.blocks):
        raise PlaceError(
            f"the name to withhold stands nowhere in the text: “{redaction.original}”",
            where=redaction.where,
            remedy="write it as it stands there, or take the redaction out",
        )


def _must_be_apart(selection: Selection) -> None:
    """Raise PlaceError where a name begins within another and ends behind it."""
    prose = selection.headnote.prose if selection.headnote else ()
    for block in (*selection.read.blocks, *selection.body.blocks, *prose):
        before, done = None, 0
        standing = _standing(block, selection.record.redactions)
        for start, end, one in sorted(standing, key=lambda row: (row[0], -row[1])):
            if before and start < done < end:
                raise PlaceError(
                    f"two names to withhold overlap: “{before.original}” and “{one.original}”",
                    where=one.where,
                    remedy="withhold all of it as one name",
                )
            if end > done:
                before, done = one, end


def _standing(
    block: Block, redactions: Iterable[Redaction]
) -> Iterator[tuple[int, int, Redaction]]:
    """Yield where each name stands, whatever the others are."""
    for one in redactions:
        yield from ((start, end, one) for start, end, _ in names(plain(block.words), (one,)))


def _entries(document: Document, redaction: Redaction) -> Iterator[Entry]:
    for index, block in enumerate(document.blocks):
        yield from text_entries(document, index, _found(block, redaction))


def _found(block: Block, redaction: Redaction) -> list[Splice]:
    return [Splice(*name) for name in names(plain(block.words), (redaction,))]


def _record(record: Record) -> Record:
    """Return the record with the names withheld in every text that is printed or told."""
    return replace(
        record,
        title=withheld(record.title, record.redactions),
        author=withheld(record.author, record.redactions),
        byline=withheld(record.byline, record.redactions),
        container=withheld(record.container, record.redactions),
        address=withheld(record.address, record.redactions),
        source_line=withheld(record.source_line, record.redactions),
        rights_line=withheld(record.rights_line, record.redactions),
        rights=replace(record.rights, credit=withheld(record.rights.credit, record.redactions)),
    )


def _block(block: Block, record: Record) -> Block:
    return replace(block, words=_words(block.words, record))


def _words(words: Words, record: Record) -> Words:
    return tuple(replace(run, text=withheld(run.text, record.redactions)) for run in words)
