"""A whole project: its plan, its records, its headnotes, and defaults for what it leaves out."""

import datetime
import hashlib
import re
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from anthology.model.book import Book
from anthology.model.document import Block
from anthology.model.edition import Files
from anthology.model.errors import AnthologyError, SeedError, raise_all
from anthology.model.finding import Finding
from anthology.model.likeness import nearest
from anthology.model.place import Place
from anthology.model.record import Manuscript, Record, Source
from anthology.read import apparatus, missing, prose
from anthology.read import book as books
from anthology.read import headnote as headnotes
from anthology.read import notes as note_files
from anthology.read import record as records
from anthology.read.book import is_slug

PLAN = missing.PLAN
_DEPTH = 3  # editorial/<slug>/record.toml
_PAGES = (".html", ".htm", ".xhtml")
_NOT_IN_SLUGS = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Project:
    """What a project says, read and completed."""

    book: Book
    manuscripts: tuple[Manuscript, ...]
    findings: tuple[Finding, ...]

    @property
    def slugs(self) -> tuple[str, ...]:
        """Return the names of the texts, in their order."""
        return tuple(manuscript.record.slug for manuscript in self.manuscripts)

    def only(self, slugs: Sequence[str]) -> "Project":
        """Return the project with those texts alone."""
        return replace(
            self, manuscripts=tuple(m for m in self.manuscripts if m.record.slug in slugs)
        )


def read(files: Files, today: datetime.date) -> Project:
    """Return the project whose files these are, by their names within it.

    Raises SeedError, several together where several files are wrong.
    """
    plan = Source(PLAN, files.get(PLAN, b""))
    book = replace(books.read(plan, today, files), introduction=_introduction(files))
    found: list[Finding] = []
    errors: list[AnthologyError] = []
    kept: list[Manuscript] = []
    names = [perspective.name for perspective in book.perspectives]
    for slug in book.order or _slugs(files):
        try:
            kept.append(_typed(_manuscript(files, slug, names), book))
            found += missing.of_text(kept[-1], files)
        except AnthologyError as error:
            errors.append(error)
    raise_all(errors)
    if not kept:
        raise missing.nothing(files)
    slugs = [manuscript.record.slug for manuscript in kept]
    book = replace(book, apparatus=apparatus.read(files, slugs))
    whole = _completed(book, [manuscript.record for manuscript in kept], files)
    return Project(whole, tuple(kept), (*missing.of_plan(book), *found))


def _introduction(files: Files) -> tuple[Block, ...]:
    name = "editorial/introduction.md"
    return prose.read(Source(name, files[name])) if name in files else ()


def _manuscript(files: Files, slug: str, perspectives: Sequence[str]) -> Manuscript:
    record = _record(files, slug, perspectives)
    headnote, notes = (f"editorial/{slug}/{name}" for name in ("headnote.md", "notes.toml"))
    return Manuscript(
        record,
        headnotes.read(Source(headnote, files[headnote])) if headnote in files else None,
        note_files.read(Source(notes, files[notes])) if notes in files else (),
    )


def _typed(manuscript: Manuscript, book: Book) -> Manuscript:
    """Return the manuscript with its marks as typed, where the plan wants that of all texts."""
    record = manuscript.record
    return replace(manuscript, record=replace(record, as_typed=book.as_typed or record.as_typed))


def _slugs(files: Files) -> list[str]:
    """Return the slugs of all records, then of all seeds that no record names."""
    recorded = {name.split("/")[1] for name in files if _is_record(name)}
    named = {
        records.read(Source(f, files[f]), "").source for f in map(missing.record_file, recorded)
    }
    bare = [slug_of(name) for name in files if _is_seed(name, files) and name not in named]
    for slug in bare:
        if bare.count(slug) > 1:
            what = f"several seeds would be {slug}, and only one of them would be printed"
            raise SeedError(what, where=Place("seeds"), remedy="give them names of their own")
    return sorted(recorded) + sorted(set(bare) - recorded)


def _is_record(name: str) -> bool:
    parts = name.split("/")
    if len(parts) != _DEPTH or parts[0] != "editorial" or parts[2] != "record.toml":
        return False
    if not is_slug(parts[1]):
        what = f"{parts[1]!r} cannot name a text"
        raise SeedError(what, where=Place(name), remedy="use small letters, digits and hyphens")
    return True


def _is_seed(name: str, files: Files) -> bool:
    """Return whether a file is a text; the folder that browsers save with a page holds none."""
    folders = [part for part in PurePosixPath(name).parts if part.endswith("_files")]
    pages = {f"seeds/{folder.removesuffix('_files')}{end}" for folder in folders for end in _PAGES}
    return name.startswith("seeds/") and not pages & files.keys()


def slug_of(seed: str) -> str:
    """Return the name that a seed has in a project: its file's, in letters, digits and hyphens."""
    return _NOT_IN_SLUGS.sub("-", PurePosixPath(seed).stem.lower()).strip("-") or "text"


def _record(files: Files, slug: str, perspectives: Sequence[str]) -> Record:
    name = missing.record_file(slug)
    if name in files:
        record = records.read(Source(name, files[name]), slug, perspectives)
    else:
        seeds = [seed for seed in sorted(files) if _is_seed(seed, files) and slug_of(seed) == slug]
        if not seeds:
            near = nearest(slug, _slugs(files))
            remedy = f"did you mean {near}?" if near else f"write {name}, or take it out"
            raise SeedError(f"no text for {slug}", where=missing.named(files, slug), remedy=remedy)
        record = Record(slug, seeds[0])
    records.check_seed(record, files)
    return record


def _completed(book: Book, kept: list[Record], files: Files) -> Book:
    """Return the plan with a title, and an identifier made of the texts alone (RFC 9562)."""
    digest = hashlib.sha256(b"".join(hashlib.sha256(files[r.source]).digest() for r in kept))
    return replace(
        book,
        title=book.title or "An Anthology",
        identifier=book.identifier or uuid.uuid5(uuid.NAMESPACE_OID, digest.hexdigest()).urn,
        order=tuple(record.slug for record in kept),
    )
