"""Lints of the editor's prose: marks of a draft, and words that judge without saying whose."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from anthology.check.copy import Copy
from anthology.check.drafts import marks
from anthology.check.passages import Passage, passages
from anthology.check.sentences import own, sentences
from anthology.check.vocabulary import any_of
from anthology.model.finding import Finding, Severity
from anthology.model.place import Place

_IN_SENTENCES = {"headnote", "introduction", "note", "apparatus"}
_IN_HEADNOTES = {"headnote", "facet"}
_REMEDY = "write what is missing; until then the book cannot be released"


def examine(copy: Copy) -> Iterator[Finding]:
    """Find marks of a draft in all that the editor wrote, and loaded words in its sentences."""
    yield from _drafts(copy)
    for passage in passages(copy):
        if passage.kind in _IN_SENTENCES:
            yield from _loaded(copy, passage)


def _drafts(copy: Copy) -> Iterator[Finding]:
    """Find the marks of a draft; those of one headnote together, at the first of them."""
    mark, headnotes = marks(copy.language), dict[str, _Draft]()
    for passage in passages(copy):
        for found in islice(mark.finditer(passage.text), 1):
            draft = _Draft(found[0], passage.place(copy, found.start()), [passage.name])
            if passage.kind not in _IN_HEADNOTES:
                yield draft.finding()
            elif known := headnotes.get(passage.slug):
                known.parts.append(passage.name)
            else:
                headnotes[passage.slug] = draft
    for draft in headnotes.values():
        yield draft.finding()


@dataclass(frozen=True, slots=True)
class _Draft:
    """A mark of a draft, where it first stands, and the parts of a headnote that bear it."""

    mark: str
    where: Place
    parts: list[str]

    def finding(self) -> Finding:
        """Return what is told of it."""
        named = ", ".join(dict.fromkeys(filter(None, self.parts)))
        what = f"the mark of a draft: {self.mark}" + (f", in {named}" if named else "")
        return Finding(Severity.WARNING, "H007", what, self.where, _REMEDY)


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
