"""Lints of glossary, people, index and comparison: what they name must occur in the book."""

import re
from collections.abc import Iterable, Iterator

from anthology.check.copy import Copy, text_of
from anthology.check.passages import passages
from anthology.model.apparatus import Apparatus
from anthology.model.finding import Finding, Severity
from anthology.model.likeness import nearest
from anthology.model.place import Place

_Named = tuple[str, tuple[str, ...], Place]  # what it is called, its wordings, its place


def examine(copy: Copy) -> Iterator[Finding]:
    """Find entries and wordings that occur nowhere, and index entries that lead to none."""
    if not copy.is_whole:
        return
    book = _book(copy)
    for name, wordings, where in _named(copy.book.apparatus):
        absent = [form for form in wordings if not _occurs(form, book)]
        if len(absent) == len(wordings):
            what = f"nothing in the book has this entry's words: {name}"
            remedy = "take it out, or name in forms what the texts say for it"
            yield Finding(Severity.WARNING, "X001", what, where, remedy)
            continue
        for form in absent:
            if form not in _headings(name):
                what = f"a form that occurs nowhere in the book: {form}"
                at = copy.place(where.file, where.line, form)
                yield Finding(Severity.WARNING, "X002", what, at, "take it out, or mend it")
    yield from _leading(copy.book.apparatus)
    yield from _answers(copy)


def _book(copy: Copy) -> str:
    """Return all words that an entry can be about: the texts', and the editor's about them."""
    texts = [text_of(selection) for selection in copy.selections]
    own = [p.text for p in passages(copy) if p.kind not in {"source", "apparatus"}]
    events = ["".join(r.text for r in event.event) for event in copy.book.apparatus.events]
    return _bare("\n".join([*texts, *own, *events]))


def _occurs(form: str, book: str) -> bool:
    """Return whether the book has the form as words of its own."""
    return re.search(rf"(?<!\w){re.escape(_bare(form))}(?!\w)", book) is not None


def _bare(words: str) -> str:
    return " ".join(words.replace("’", "'").casefold().split())


def _named(apparatus: Apparatus) -> Iterator[_Named]:
    for term in apparatus.terms:
        yield term.term, (term.term, *term.forms), term.where
    for person in apparatus.people:
        surname = person.name.partition(",")[0]
        yield person.name, (surname, *person.forms), person.where
    for entry in apparatus.entries:
        if not entry.see:
            yield entry.heading, entry.forms or (entry.heading,), entry.where


def _headings(name: str) -> tuple[str, str]:
    """Return what an entry is sorted under, which need not be what the book says."""
    return name, name.partition(",")[0]


def _leading(apparatus: Apparatus) -> Iterator[Finding]:
    """Find headings that `see` and `see_also` name and that the index has not."""
    headings = {entry.heading for entry in apparatus.entries}
    headings |= {person.name for person in apparatus.people}
    for entry in apparatus.entries:
        for named in _to(entry.see, entry.see_also):
            if named not in headings:
                near = nearest(named, headings)
                remedy = f"did you mean {near}?" if near else "name a heading of the index"
                what = f"the index has no heading {named}"
                yield Finding(Severity.WARNING, "X003", what, entry.where, remedy)


def _to(see: str, see_also: Iterable[str]) -> Iterator[str]:
    yield from (see,) if see else ()
    yield from see_also


def _answers(copy: Copy) -> Iterator[Finding]:
    """Find texts to which a question of the comparison has no answer."""
    for question in copy.book.apparatus.questions:
        answered = {slug for slug, _ in question.answers}
        missing = [s.record.slug for s in copy.selections if s.record.slug not in answered]
        if missing:
            what = f"“{question.question}” has no answer for: {', '.join(missing)}"
            remedy = "write one, be it “does not say”"
            yield Finding(Severity.WARNING, "X004", what, question.where, remedy)
