"""Lints of the headnotes: their facets, their length, their openings, the date they give."""

from collections.abc import Iterator

from anthology.check.copy import Copy
from anthology.check.dates import dates
from anthology.check.drafts import is_skeleton
from anthology.check.sentences import own, sentences
from anthology.check.vocabulary import any_of
from anthology.model.book import Selection
from anthology.model.counting import count_words
from anthology.model.document import plain, start
from anthology.model.finding import Finding, Severity
from anthology.model.moment import moment
from anthology.model.place import Place
from anthology.model.record import FACETS, Headnote

_OPENING = 4  # words that two headnotes should not begin with alike


def examine(copy: Copy) -> Iterator[Finding]:
    """Find facets that nobody wrote, lengths, openings and dates that are not as they should be."""
    yield from _drafts(copy)
    openings: dict[str, str] = {}
    for selection in copy.selections:
        headnote = selection.headnote
        if headnote:
            yield from _facets(headnote)
            if not is_skeleton(copy, headnote):
                yield from _length(copy, headnote)
                yield from _opening(headnote, openings)
            yield from _dates(copy, selection, headnote)


def _drafts(copy: Copy) -> Iterator[Finding]:
    for slug in copy.book.order:
        file = f"editorial/{slug}/headnote.draft.md"
        if file in copy.files:
            what = "a draft lies beside the headnote"
            remedy = "take over what you have checked, then take the draft away"
            yield Finding(Severity.WARNING, "H010", what, Place(file), remedy)


def _facets(headnote: Headnote) -> Iterator[Finding]:
    if facets := missing(headnote):
        remedy = 'write each as NAME = "…" between the lines of +++; "unknown" if it is not known'
        what = f"the headnote does not say: {', '.join(facets)}"
        yield Finding(Severity.WARNING, "H002", what, headnote.where, remedy)


def missing(headnote: Headnote | None) -> tuple[str, ...]:
    """Return the facets that a headnote does not say; all where there is no headnote."""
    facets = headnote.facets if headnote else ()
    said = {name for name, words in facets if plain(words).strip()}
    return tuple(facet for facet in FACETS if facet not in said)


def _length(copy: Copy, headnote: Headnote) -> Iterator[Finding]:
    least, most = copy.book.headnote_words
    many = count_words(plain(block.words) for block in headnote.prose)
    if not least <= many <= most:
        what = f"the headnote has {many} words; it should have {least} to {most}"
        remedy = "write more or less, or set headnote_words under [check] in anthology.toml"
        yield Finding(Severity.WARNING, "H006", what, headnote.where, remedy)


def _opening(headnote: Headnote, known: dict[str, str]) -> Iterator[Finding]:
    first = next((plain(block.words).split() for block in headnote.prose), [])
    opening = " ".join(first[:_OPENING])
    other = known.setdefault(opening.casefold(), headnote.where.file)
    if len(first) >= _OPENING and other != headnote.where.file:
        where = Place(headnote.where.file, start(headnote.prose[0]).line, 1)
        what = f"the headnote begins as another does: “{opening}”"
        yield Finding(Severity.WARNING, "H008", what, where, f"see {other}; begin otherwise")


def _dates(copy: Copy, selection: Selection, headnote: Headnote) -> Iterator[Finding]:
    """Find dates that the headnote gives for the text and that cannot be its record's."""
    record = selection.record
    known = moment(record.date) if record.date else None
    if known is None:
        return
    for text, line in _on_the_text(copy, headnote):
        said = list(dates(text, copy.language))
        if said and not any(one.first <= known.last and known.first <= one.last for one in said):
            told = ", ".join(one.text for one in said)
            what = f"the record dates the text {record.date}, the headnote says {told}"
            where = copy.place(headnote.where.file, line, text[said[0].at :])
            yield Finding(Severity.WARNING, "H003", what, where, "mend the one that is wrong")


def _on_the_text(copy: Copy, headnote: Headnote) -> Iterator[tuple[str, int]]:
    """Yield what tells when the text came out, with its line: the facet, and sentences."""
    for name, words in headnote.facets:
        if name == "when":
            yield plain(words), words[0].origin.line
    verbs, itself = (any_of(copy.language, name) for name in ("published", "itself"))
    for block in headnote.prose:
        for _, sentence in sentences(plain(block.words)):
            if verbs.search(own(sentence)) and itself.search(own(sentence)):
                yield sentence, start(block).line
