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
from anthology.model.record import Source
from anthology.read import missing, project
from anthology.read.encoding import decoded


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
    """Yield the findings in the files of those texts, and what no book can be built with.

    Raises SeedError for a text that there is not.
    """
    seeds = _seeds(files)
    for slug in slugs:
        if slug not in seeds:
            raise missing.text(slug, seeds)
    folders = tuple(f"editorial/{slug}/" for slug in slugs)
    own = {seeds[slug] for slug in slugs}
    for one in found:
        file = one.where.file if one.where else ""
        if one.severity is Severity.ERROR or file.startswith(folders) or file in own:
            yield one


def _seeds(files: Files) -> dict[str, str]:
    """Return the seed of each text, by name; by the names of files alone where none can be read."""
    try:
        texts = project.read(files, date.min).manuscripts
        return {text.record.slug: text.record.source for text in texts}
    except AnthologyError:
        records = {file.split("/")[1]: file for file in files if file.endswith("/record.toml")}
        return records | {project.slug_of(file): file for file in files if file[:6] == "seeds/"}


def _lines(files: Files) -> dict[str, list[str]]:
    return {name: _text(Source(name, content)).splitlines() for name, content in files.items()}


def _text(file: Source) -> str:
    """Return what a file says; nothing where it is no text, or nobody knows its letters."""
    try:
        return decoded(file, "und").text
    except SeedError:
        return ""
