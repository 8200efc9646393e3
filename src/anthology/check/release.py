"""The release gate: all that stands against giving the book to readers, told at once."""

from collections.abc import Iterator, Sequence

from anthology.check import checker
from anthology.check.copy import Copy
from anthology.model.errors import ReleaseRefused
from anthology.model.finding import Finding, Severity
from anthology.model.place import Place

_OPEN = "C001"  # proposals: a notice for the editor, but a book is not released with them
_OF_RIGHTS = {"R001", "R004"}  # told with the rights that are not cleared


def bars(copy: Copy, before: Sequence[Finding] = ()) -> list[ReleaseRefused]:
    """Return what stands against a release; `before` was found while the project was read.

    Rights that are not cleared on the day, open proposals, marks of a draft, and every finding of
    weight that is not silenced. Nothing here clears a right: only the record does.
    """
    return [*_rights(copy), *_findings(copy, before)]


def _rights(copy: Copy) -> Iterator[ReleaseRefused]:
    for selection in copy.selections:
        record = selection.record
        if bar := record.rights.bar(copy.today):
            yield ReleaseRefused(
                f"{record.slug}: {bar}",
                where=record.rights.where or record.where or Place(record.source),
                remedy="clear them, then write basis and what it asks for under [rights]",
            )


def _findings(copy: Copy, before: Sequence[Finding]) -> Iterator[ReleaseRefused]:
    barred = {bar.where for bar in _rights(copy)}
    for finding in checker.check(copy, before):
        weighs = finding.severity >= Severity.WARNING or finding.code == _OPEN
        if weighs and not (finding.code in _OF_RIGHTS and finding.where in barred):
            what = f"{finding.code} {finding.message}"
            yield ReleaseRefused(what, where=finding.where, remedy=finding.remedy)
