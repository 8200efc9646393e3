"""The editor's desk: a project's texts to look at, and answers to write into its records."""

import datetime
from collections.abc import Iterable, Sequence
from pathlib import Path

from anthology import build, disk, record_file
from anthology.edit import answer
from anthology.model.book import Selection
from anthology.model.decision import Decision
from anthology.model.errors import PlaceError, SeedError
from anthology.model.ledger import Proposal
from anthology.model.record import Record
from anthology.read import project


def texts(root: Path, slugs: Sequence[str] = ()) -> tuple[Selection, ...]:
    """Return the project's texts, cleaned and edited; only those of the slugs where some are given.

    Raises SeedError for a slug that no text has.
    """
    files = disk.gather(root)
    plan = project.read(files, datetime.datetime.now(datetime.UTC).date())
    for slug in slugs:
        if slug not in plan.slugs:
            known = ", ".join(plan.slugs)
            raise SeedError(f"there is no text {slug}", remedy=f"known: {known}")
    return build.select(files, plan.only(slugs or plan.slugs), lambda *_: None)


def accept(root: Path, identifier: str) -> Path:
    """Write what a proposal asks for into its text's record; return the file."""
    selection, proposal = _proposal(root, identifier)
    return _write(root, selection, answer.accepting(selection, proposal))


def reject(root: Path, identifier: str) -> Path:
    """Write into its text's record that a proposal's lines stay; return the file."""
    selection, proposal = _proposal(root, identifier)
    return _write(root, selection, answer.rejecting(selection, proposal))


def record_of(root: Path, identifier: str) -> Path:
    """Return the record in which a proposal is to be answered, drafted if it is not there yet."""
    selection, _ = _proposal(root, identifier)
    file = _record(root, selection)
    if not file.exists():
        draft = record_file.drafted(_bare(selection))
        disk.publish(file.parent, {file.name: draft})
    return file


def _proposal(root: Path, identifier: str) -> tuple[Selection, Proposal]:
    for selection in texts(root):
        for proposal in selection.proposals:
            if proposal.id == identifier:
                return selection, proposal
    raise PlaceError(
        f"there is no open proposal {identifier}", remedy="anthology clean lists those that are"
    )


def _write(root: Path, selection: Selection, decisions: Iterable[Decision]) -> Path:
    file = _record(root, selection)
    content = file.read_bytes() if file.exists() else record_file.drafted(_bare(selection))
    disk.publish(file.parent, {file.name: record_file.with_decisions(content, decisions)})
    return file


def _bare(selection: Selection) -> Record:
    """Return what is known of a text that nobody has recorded: where it comes from."""
    return Record(selection.record.slug, selection.record.source)


def _record(root: Path, selection: Selection) -> Path:
    return root / "editorial" / selection.record.slug / "record.toml"
