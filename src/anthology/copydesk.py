"""The copy desk: a project's copy, checked before anything is printed of it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from anthology import build, disk
from anthology.check import checker
from anthology.check.copy import Copy
from anthology.compose import composer
from anthology.model.book import Selection
from anthology.model.edition import Files
from anthology.model.errors import AnthologyError, SeedError, SeveralErrors
from anthology.model.finding import Finding, Severity
from anthology.read import project


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found, and the lines of the files that it was found in."""

    findings: tuple[Finding, ...]
    lines: Mapping[str, Sequence[str]]


def checked(root: Path, today: date, slugs: Sequence[str] = ()) -> Checked:
    """Return all that is found in a project's copy, or about those texts alone.

    What would stop a build is a finding as well. Raises SeedError where there is no project.
    """
    files = disk.gather(root)
    found = findings_of(files, today)
    return Checked(tuple(_about(found, slugs, files)) if slugs else found, _lines(files))


def copy(root: Path, today: date) -> Copy:
    """Return a project's copy; raises AnthologyError where a text cannot be edited."""
    files = disk.gather(root)
    plan = project.read(files, today)
    return Copy(plan.book, build.select(files, plan, lambda *_: None), files, today)


def findings_of(files: Files, today: date) -> tuple[Finding, ...]:
    """Return all that is found in a project of those files, in the order of their places."""
    try:
        plan = project.read(files, today)
    except AnthologyError as error:
        return tuple(_told(error))
    selections, stops = _selected(plan, files)
    if not stops:
        try:
            composer.compose(plan.book, selections)
        except AnthologyError as error:
            stops += _told(error)
    copy = Copy(plan.book, selections, files, today)
    return tuple(checker.check(copy, [*plan.findings, *stops]))


def _selected(plan: project.Project, files: Files) -> tuple[tuple[Selection, ...], list[Finding]]:
    """Return the texts that can be edited, and what is wrong with the others."""
    kept: tuple[Selection, ...] = ()
    stops: list[Finding] = []
    for slug in plan.slugs:
        try:
            kept = (*kept, *build.select(files, plan.only([slug]), lambda *_: None))
        except AnthologyError as error:
            stops += _told(error)
    return kept, stops


def _told(error: AnthologyError) -> Iterator[Finding]:
    """Yield an error that would stop the build as a finding; several as several."""
    for one in error.errors if isinstance(error, SeveralErrors) else (error,):
        yield Finding(Severity.ERROR, one.finding_code, one.what, one.where, one.remedy)


def _about(found: Iterable[Finding], slugs: Sequence[str], files: Files) -> Iterator[Finding]:
    """Yield the findings in the files of those texts; raises SeedError for a text without any."""
    theirs: tuple[str, ...] = ()
    for slug in slugs:
        starts = (f"editorial/{slug}/", f"seeds/{slug}.")
        if not any(file.startswith(starts) for file in files):
            raise SeedError(f"there is no text {slug}", remedy="anthology list names all")
        theirs += starts
    yield from (one for one in found if one.where and one.where.file.startswith(theirs))


def _lines(files: Files) -> dict[str, list[str]]:
    return {
        name: content.decode("utf-8", errors="replace").splitlines()
        for name, content in files.items()
    }
