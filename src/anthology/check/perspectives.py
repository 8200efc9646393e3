"""Lints of the perspectives: declared, defined, used, and given a fair share of the book."""

from collections import Counter
from collections.abc import Iterator

from anthology.check.copy import Copy
from anthology.model.finding import Finding, Severity
from anthology.model.place import Place

_PLAN = "anthology.toml"
_FEWEST = 3  # perspectives from which a book can be out of balance
_MOST = 0.6  # of the words of the texts


def examine(copy: Copy) -> Iterator[Finding]:
    """Find texts without a perspective, perspectives without a text, and one that has most."""
    declared = copy.book.perspectives
    used = Counter({s.record.perspective: 0 for s in copy.selections if s.record.perspective})
    for selection in copy.selections:
        record = selection.record
        if record.perspective:
            used[record.perspective] += selection.kept
        elif declared:
            remedy = "write perspective = …, one of those that the plan declares"
            what = "the text names no perspective"
            where = record.where or Place(record.source)
            yield Finding(Severity.WARNING, "P001", what, where, remedy)
    if used and not declared:
        what = "records name perspectives, and the plan declares none"
        remedy = "write [[perspectives]] with name, title, term and a neutral definition"
        yield Finding(Severity.WARNING, "P002", what, Place(_PLAN), remedy)
    for one in declared:
        if one.name not in used:
            what = f"no text has the perspective {one.name}"
            yield Finding(Severity.WARNING, "P003", what, one.where, "take it out, or add a text")
        if not one.definition:
            what = f"the perspective {one.name} is not defined"
            remedy = "write definition = …, in one or two neutral sentences"
            yield Finding(Severity.WARNING, "P005", what, one.where, remedy)
    yield from _balance(used)


def _balance(used: Counter[str]) -> Iterator[Finding]:
    if len(used) >= _FEWEST:
        name, words = used.most_common(1)[0]
        if words > _MOST * used.total():
            share = round(100 * words / used.total())
            what = f"the perspective {name} has {share} per cent of the words of the texts"
            remedy = "add texts of the others, or say in the introduction why"
            yield Finding(Severity.NOTICE, "P004", what, Place(_PLAN), remedy)
