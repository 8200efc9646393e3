"""Lints of what the records and the plan say about texts and book."""

import re
from collections import defaultdict
from collections.abc import Iterator

import langcodes

from anthology.check.copy import Copy
from anthology.model.book import Selection
from anthology.model.document import Heading, plain
from anthology.model.finding import Finding, Severity
from anthology.model.moment import moment
from anthology.model.place import Place
from anthology.model.record import Record

_PLAN = "anthology.toml"
_DATELINES = "datelines"  # the rule that takes facts about a text out of it
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def examine(copy: Copy) -> Iterator[Finding]:
    """Find facts that are missing, dates and languages that are none, titles that stand twice."""
    yield from _plan(copy)
    for selection in copy.selections:
        yield from _record(copy, selection.record)
        yield from _dateline(selection)
    yield from _titles(copy)


def _plan(copy: Copy) -> Iterator[Finding]:
    book = copy.book
    wanted = {"editors": book.editors, "description": book.description}
    if missing := [key for key, value in wanted.items() if not value]:
        what = f"the plan does not say: {', '.join(missing)}"
        remedy = "write each in the plan; readers' catalogues show them"
        yield Finding(Severity.WARNING, "M007", what, Place(_PLAN), remedy)
    yield from _language(book.language, copy.place(_PLAN, 1, "language"))


def _record(copy: Copy, record: Record) -> Iterator[Finding]:
    if record.where is None:
        return
    file = record.where.file
    missing = [key for key, value in _needed(record).items() if not value]
    if missing:
        what = f"the record does not say: {', '.join(missing)}"
        remedy = "write each in its record, under [published]"
        where = copy.place(file, 1, "[published]")
        yield Finding(Severity.WARNING, "M003", what, Place(file, where.line), remedy)
    if record.date and moment(record.date) is None:
        what = f"the date is no EDTF: {record.date}"
        remedy = "write 1932, 1932-05, 1932-05-01, 1932?, 193X or 1932/1933"
        yield Finding(Severity.ERROR, "M004", what, copy.place(file, 1, record.date), remedy)
    yield from _language(record.language, copy.place(file, 1, "language"))


def _needed(record: Record) -> dict[str, str]:
    return {"byline": record.byline, "container": record.container, "line": record.source_line}


def _dateline(selection: Selection) -> Iterator[Finding]:
    """Find the date that a page gave its text, taken out of it, and nowhere in its record."""
    record = selection.record
    if record.where is None or record.date:
        return
    for made, entry in selection.ledger.entries():
        if made.rule == _DATELINES and _YEAR.search(entry.old):
            what = f"“{entry.old}” was taken out of the text, and its record has no date"
            remedy = "write the date in its record, under [published], or keep the line"
            yield Finding(Severity.NOTICE, "M008", what, entry.place, remedy)


def _language(tag: str, where: Place) -> Iterator[Finding]:
    """Find a tag that means no language, or that the registry has another for."""
    better = langcodes.standardize_tag(tag)
    is_other = better.lower() != tag.lower()
    if is_other or not langcodes.tag_is_valid(tag):
        remedy = f"did you mean {better}?" if is_other else "see the registry of IANA (RFC 5646)"
        yield Finding(Severity.WARNING, "M006", f"not a language's tag: {tag}", where, remedy)


def _titles(copy: Copy) -> Iterator[Finding]:
    same: dict[str, list[Selection]] = defaultdict(list)
    for selection in copy.selections:
        same[" ".join(title_of(selection).casefold().split())].append(selection)
    for title, several in same.items():
        for selection in several[1:] if title else ():
            where = selection.record.where or Place(selection.record.source)
            what = f"the title stands twice: {title_of(selection)}, also {several[0].record.slug}"
            remedy = "add to the record's title what tells the two apart"
            yield Finding(Severity.WARNING, "M005", what, where, remedy)


def title_of(selection: Selection) -> str:
    """Return the title that a text is printed under, as plain text."""
    first = selection.body.blocks[0] if selection.body.blocks else None
    if isinstance(first, Heading) and first.level == 1:
        return plain(first.words)
    return selection.record.title
