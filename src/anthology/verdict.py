"""The verdict on finished books: read back and held against their project, word by word."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from anthology import build, certificate, disk, resources
from anthology.compose import composer
from anthology.compose.ledger_file import ledger_file
from anthology.model.anthology import Anthology
from anthology.model.edition import Edition
from anthology.model.errors import SeedError
from anthology.model.finding import Finding, Severity
from anthology.model.paging import numbered, paged
from anthology.model.place import Place
from anthology.model.said import Labels
from anthology.order import LEDGER, Tell
from anthology.read import project
from anthology.render.faces import dressed
from anthology.verify import epub_labels, examiner, pagination, seed_words, source_words
from anthology.verify.own_date import own_date

FORMATS = {".pdf": "pdf", ".epub": "epub", ".html": "html"}
_PATIENT = datetime.date(2000, 1, 1)  # for a book that bears no day, and a plan that names none


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was held against what, and what was found."""

    books: tuple[str, ...]
    texts: tuple[source_words.Account, ...]
    findings: tuple[Finding, ...]
    changed: tuple[str, ...]
    """Sources of the project that are others than when the books were made, where that is told."""

    @property
    def holds(self) -> bool:
        """Return whether no word and no setting is otherwise than it must be."""
        return all(finding.severity is not Severity.ERROR for finding in self.findings)


def prove(root: Path, books: Sequence[Path], tell: Tell) -> Verdict:
    """Return the verdict on books held against the project, and of the ledger beside them.

    Raises SeedError where the project or a file cannot be read.
    """
    editions = [_edition(book) for book in books or _shipped(root)]
    folder = (books[0] if books else root / "dist" / "book").parent
    files = disk.gather(root)
    day = next((day for edition in editions if (day := own_date(edition))), _PATIENT)
    plan = project.read(files, day)
    selections = build.select(files, plan, tell)
    theme = resources.theme(plan.book.theme, root, plan.book.size)
    anthology = composer.compose(dressed(plan.book, theme), selections)
    tell("verify", ", ".join(edition.name for edition in editions))
    ledger = folder / LEDGER
    told = ledger.read_bytes() if ledger.is_file() else ledger_file(selections)
    balance = source_words.balance(told, selections)
    findings = (
        *seed_words.examine(files, selections),
        *balance.findings,
        *_without_ledger(ledger),
        *_read_back(editions, anthology),
    )
    changed = certificate.changed_since(root, folder)
    return Verdict(tuple(edition.name for edition in editions), balance.accounts, findings, changed)


def _shipped(root: Path) -> list[Path]:
    """Return the books in dist/; raises SeedError where there is none."""
    found = [file for file in sorted((root / "dist").glob("anthology.*")) if file.suffix in FORMATS]
    if not found:
        place = Place(str(root / "dist"))
        raise SeedError("there is no book to verify", where=place, remedy="anthology build")
    return found


def _edition(book: Path) -> Edition:
    if book.suffix.lower() not in FORMATS:
        known = ", ".join(FORMATS)
        raise SeedError(f"not a book: its name ends in none of {known}", where=Place(str(book)))
    try:
        return Edition(FORMATS[book.suffix.lower()], book.name, book.read_bytes())
    except OSError as error:
        raise SeedError(f"cannot be read: {error.strerror}", where=Place(str(book))) from None


def _without_ledger(ledger: Path) -> tuple[Finding, ...]:
    if ledger.is_file():
        return ()
    message = "no ledger lies beside the books; the project's own was made again"
    return (Finding(Severity.NOTICE, "C015", message, Place(ledger.name)),)


def _read_back(editions: Sequence[Edition], anthology: Anthology) -> list[Finding]:
    """Return what is found in the books; the pages that an EPUB names are those of a sound PDF.

    Where none is at hand they are those that the EPUB itself marks.
    """
    found: list[Finding] = []
    for edition in sorted(editions, key=lambda edition: edition.format != "pdf"):
        if edition.format == "epub" and anthology.pagination is None:
            anthology = paged(anthology, _labels(edition))
        own = list(examiner.verify_twice(edition, anthology))
        if edition.format == "pdf" and all(one.severity is not Severity.ERROR for one in own):
            anthology = numbered(anthology, pagination.read(edition, anthology))
        found += own
    return found


def _labels(edition: Edition) -> Labels:
    try:
        return epub_labels.labels(edition.content)
    except Exception:  # noqa: BLE001 - the file may be anything; the examinations say what it is
        return {}
