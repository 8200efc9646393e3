"""What an editor has not yet written: findings that say where and what to write."""

import hashlib
import re
from collections.abc import Iterable

from anthology.model.book import Book
from anthology.model.edition import Files
from anthology.model.errors import SeedError
from anthology.model.finding import Finding, Severity
from anthology.model.likeness import nearest
from anthology.model.place import Place
from anthology.model.record import Manuscript

PLAN = "anthology.toml"


def record_file(slug: str) -> str:
    """Return the file of the record of a text."""
    return f"editorial/{slug}/record.toml"


def of_text(manuscript: Manuscript, files: Files) -> list[Finding]:
    """Return a finding for each thing that the editor has not yet written about a text."""
    record = manuscript.record
    where = record.where or Place(record.source)
    found = []
    if record.where is None:
        found.append(_finding("M001", "the text has no record", where, record_file(record.slug)))
    elif not record.sha256:
        actual = hashlib.sha256(files[record.source]).hexdigest()
        found.append(_finding("M002", "the record has no sha256", where, f'sha256 = "{actual}"'))
    if manuscript.headnote is None:
        remedy = f"anthology headnote {record.slug} begins one"
        found.append(Finding(Severity.WARNING, "H001", "the text has no headnote", where, remedy))
    elif not manuscript.headnote.prose:
        here = manuscript.headnote.where
        found.append(_finding("H002", "the headnote says nothing", here, "its prose below +++"))
    if not record.rights_line:
        here = record.rights.where or where
        basis = 'basis and line = "…" under [rights]: on what right it is printed'
        found.append(_finding("R001", "nothing is said of the rights", here, basis))
    return found


def nothing(files: Files) -> SeedError:
    """Return the error that there is no text: in a project without any, or in no project."""
    if PLAN in files:
        what, remedy = "the project has no texts yet", "bring one in: anthology add FILE"
        return SeedError(what, where=Place("seeds"), remedy=remedy)
    return SeedError(
        f"here is no project: neither {PLAN} nor a text in seeds/",
        remedy="name its folder: -C DIR; or found one: anthology init my-book",
    )


def text(slug: str, known: Iterable[str]) -> SeedError:
    """Return the error that a project has no text of that name, with the one that may be meant."""
    near = nearest(slug, known)
    remedy = f"did you mean {near}?" if near else "anthology list names all"
    return SeedError(f"there is no text {slug}", remedy=remedy)


def named(files: Files, slug: str) -> Place:
    """Return where the plan names a text; the plan where it does not."""
    lines = files.get(PLAN, b"").decode("utf-8", errors="replace").splitlines()
    quoted = re.compile(rf"(?<=[\"']){re.escape(slug)}(?=[\"'])")
    found = ((n, quoted.search(line)) for n, line in enumerate(lines, start=1))
    return next((Place(PLAN, n, at.start() + 1) for n, at in found if at), Place(PLAN))


def _finding(code: str, message: str, where: Place, write: str) -> Finding:
    return Finding(Severity.WARNING, code, message, where, f"write {write}")


def of_plan(book: Book) -> list[Finding]:
    """Return a finding for each thing that the plan of the book does not say."""
    wanted = {"title": book.title, "identifier": book.identifier}
    return [
        _finding("Z001", f"the book has no {key}; one was made up", Place(PLAN), f'{key} = "…"')
        for key, value in wanted.items()
        if not value
    ]
