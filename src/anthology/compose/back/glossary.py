"""The glossary: terms in the order of the alphabet, each with where texts first use it."""

from collections.abc import Iterator

from anthology.compose.draft import Draft
from anthology.compose.naming import sorting
from anthology.compose.wording import run
from anthology.model.apparatus import Term as Explained
from anthology.model.document import Mark
from anthology.model.matter import Definition, Matter, Term
from anthology.model.section import Essay


def compose(draft: Draft) -> Essay | None:
    """Return the glossary, or None where the editor has written none."""
    terms = sorted(draft.book.apparatus.terms, key=lambda term: sorting(term.term))
    if not terms:
        return None
    body = tuple(block for term in terms for block in _explained(draft, term))
    return Essay("glossary", draft.labels.titles.glossary, body, kind="glossary")


def _explained(draft: Draft, term: Explained) -> Iterator[Matter]:
    yield Term((run(term.term, Mark("anchor", draft.anchors["glossary", term.term])),))
    yield Definition((*draft.cited(term.definition), *draft.sourced(term.sources)))
    yield from draft.first_mentions(("glossary", term.term))
