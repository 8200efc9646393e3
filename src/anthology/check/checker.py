"""The checker: holds the editor's copy against texts and records, one family of lints a file."""

from collections.abc import Callable, Iterable, Iterator

from anthology.check import (
    headnotes,
    metadata,
    names,
    notes,
    perspectives,
    plan,
    prose,
    quotations,
    references,
    rights,
    seeds,
    texts,
    typography,
)
from anthology.check.copy import Copy
from anthology.check.silences import heeded
from anthology.model.finding import Finding
from anthology.model.place import Place

Examine = Callable[[Copy], Iterator[Finding]]

LINTS: tuple[Examine, ...] = (
    plan.examine,
    seeds.examine,
    texts.examine,
    metadata.examine,
    rights.examine,
    perspectives.examine,
    headnotes.examine,
    quotations.examine,
    names.examine,
    prose.examine,
    notes.examine,
    references.examine,
    typography.examine,
)


def check(copy: Copy, before: Iterable[Finding] = ()) -> list[Finding]:
    """Return what the lints find in the copy and what was found before, less what is silenced.

    Findings are in the order of their places.
    """
    found = [*before, *(finding for examine in LINTS for finding in examine(copy))]
    return sorted(heeded(found, copy.book.silenced), key=_place)


def _place(finding: Finding) -> tuple[Place, str]:
    return finding.where or Place(""), finding.code
