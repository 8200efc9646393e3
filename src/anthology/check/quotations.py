"""Lints of quotations: what stands in quotation marks about a text must stand in the text."""

import re
from collections.abc import Iterator, Mapping

from anthology.check.copy import Copy, text_of
from anthology.check.drafts import skeletons
from anthology.check.metadata import title_of
from anthology.check.passages import passages
from anthology.check.sentences import QUOTED
from anthology.model.book import Selection
from anthology.model.counting import count_words
from anthology.model.finding import Finding, Severity
from anthology.model.likeness import stretch_like

_SEVERAL = 3  # words from which words in quotation marks are a quotation, not a word named
_LEFT_OUT = re.compile(r"\[[^\]]*\]|…|\.\.\.")
_MARKS = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'"})
_STOPS = " .,;:!?—–'\""
_QUOTING = {"headnote", "introduction"}


def examine(copy: Copy) -> Iterator[Finding]:
    """Find quotations in headnotes and introduction that stand in no text word for word."""
    texts = {s.record.slug: text_of(s) for s in copy.selections}
    known = {slug: even(text) for slug, text in texts.items()}
    known[""] = " \n ".join(even(fact) for s in copy.selections for fact in _facts(s))
    drafted = skeletons(copy)  # what they quote of the text was found in it, and is to be taken out
    for passage in passages(copy):
        if passage.kind == "headnote" and passage.slug in drafted:
            continue
        for quoted in QUOTED.finditer(passage.text) if passage.kind in _QUOTING else ():
            words = next(group for group in quoted.groups() if group)
            if count_words([words]) >= _SEVERAL and not _stands(words, known):
                remedy = _remedy(words, passage.slug, texts)
                where = passage.place(copy, quoted.start() + 1)
                what = f"the quotation stands in no text: “{words}”"
                yield Finding(Severity.WARNING, "H004", what, where, remedy)


def _facts(selection: Selection) -> tuple[str, ...]:
    """Return titles, which are also set in quotation marks."""
    record = selection.record
    return title_of(selection), record.container, record.source_line


def even(text: str) -> str:
    """Return the text with plain spaces and marks, as quotations are compared."""
    return " ".join(text.translate(_MARKS).split())


def _stands(words: str, texts: Mapping[str, str]) -> bool:
    """Return whether a text has the words in order, whatever brackets and ellipses stand for."""
    pieces = [even(piece).strip(_STOPS) for piece in _LEFT_OUT.split(words)]
    return any(_in_order(pieces, text) for text in texts.values())


def _in_order(pieces: list[str], text: str) -> bool:
    at = 0
    for piece in pieces:
        at = text.find(piece, at)
        if at < 0:
            return False
        at += len(piece)
    return True


def _remedy(words: str, slug: str, texts: Mapping[str, str]) -> str:
    """Return what may have been meant: in the text itself, or else in any."""
    near = stretch_like(words, texts.get(slug, "\n".join(texts.values())).split("\n"))
    if near:
        return f"did you mean: “{near}”?"
    return "quote the text as it is printed; set what is left out or put in as … or [ ]"
