"""Lints of the editor's prose: marks of a draft, and words that judge without saying whose."""

import re
from collections.abc import Iterator

from anthology.check.copy import Copy
from anthology.check.passages import Passage, passages
from anthology.check.sentences import own, sentences
from anthology.check.vocabulary import any_of, words
from anthology.model.finding import Finding, Severity

_IN_SENTENCES = {"headnote", "introduction", "note", "apparatus"}


def examine(copy: Copy) -> Iterator[Finding]:
    """Find marks of a draft in all that the editor wrote, and loaded words in its sentences."""
    for passage in passages(copy):
        yield from _drafts(copy, passage)
        if passage.kind in _IN_SENTENCES:
            yield from _loaded(copy, passage)


def _drafts(copy: Copy, passage: Passage) -> Iterator[Finding]:
    for mark in sorted({*words("en", "drafts"), *words(copy.language, "drafts")}):
        found = re.search(rf"(?<!\w){re.escape(mark)}(?!\w)", passage.text)
        if found:
            what = f"the mark of a draft: {mark}"
            remedy = "write what is missing; until then the book cannot be released"
            where = passage.place(copy, found.start())
            yield Finding(Severity.WARNING, "H007", what, where, remedy)


def _loaded(copy: Copy, passage: Passage) -> Iterator[Finding]:
    loaded, attribution = (any_of(copy.language, name) for name in ("loaded", "attribution"))
    for begin, sentence in sentences(passage.text):
        said = own(sentence)
        if attribution.search(said):
            continue
        for found in loaded.finditer(said):
            where = passage.place(copy, begin + found.start())
            what = f"a word that judges, and nobody is named who says it: {found[0]}"
            remedy = "tell what happened instead, or whose word it is, or quote it"
            yield Finding(Severity.WARNING, "H009", what, where, remedy)
