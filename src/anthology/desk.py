"""The editor's desk: a project's texts to look at, and answers to write into its records."""

import datetime
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from anthology import build, disk, record_file
from anthology.edit import answer as answering
from anthology.model.book import Selection
from anthology.model.decision import Decision
from anthology.model.errors import PlaceError, raise_all
from anthology.model.ledger import Proposal
from anthology.model.record import Record
from anthology.read import missing, project

Answer = Callable[[Selection, Proposal], Iterable[Decision]]
_WITHIN = {"emend", "stet"}  # decisions on words of a line, of which a line may have several


def texts(root: Path, slugs: Sequence[str] = ()) -> tuple[Selection, ...]:
    """Return the project's texts, cleaned and edited; only those of the slugs where some are given.

    Raises SeedError for a slug that no text has.
    """
    files = disk.gather(root)
    plan = project.read(files, datetime.datetime.now(datetime.UTC).date())
    for slug in slugs:
        if slug not in plan.slugs:
            raise missing.text(slug, plan.slugs)
    return build.select(files, plan.only(slugs or plan.slugs), lambda *_: None)


def accept(root: Path, identifier: str) -> Path:
    """Write what a proposal asks for into its text's record; return the file."""
    return answer_all(root, answering.accepting, [identifier]).files[0]


def reject(root: Path, identifier: str) -> Path:
    """Write into its text's record that a proposal's lines stay; return the file."""
    return answer_all(root, answering.rejecting, [identifier]).files[0]


@dataclass(frozen=True, slots=True)
class Answers:
    """The records that answers were written into, how many were, and what no answer could be."""

    files: tuple[Path, ...]
    many: int
    unanswered: tuple[PlaceError, ...]


def answer_all(
    root: Path, how: Answer, identifiers: Sequence[str], slugs: Sequence[str] = ()
) -> Answers:
    """Answer those proposals, or all that are open in those texts where none is named.

    Where two are about one line, the first is answered, and the other when it is asked again.
    Raises PlaceError for a proposal that is not open, or, named, that no decision can answer.
    """
    answered: list[tuple[Selection, list[Decision]]] = []
    errors: list[PlaceError] = []
    open_ones = [(text, one) for text in texts(root, slugs) for one in text.proposals]
    _refuse_unknown(identifiers, [one.id for _, one in open_ones])
    for text, one in open_ones:
        if identifiers and one.id not in identifiers:
            continue
        try:
            made = list(how(text, one))
        except PlaceError as error:
            errors.append(error)
            continue
        if not any(_meet(text, made, before, others) for before, others in answered):
            answered.append((text, made))
    if identifiers:
        raise_all(errors)
    return Answers(tuple(_written(root, answered)), len(answered), tuple(errors))


def _refuse_unknown(identifiers: Iterable[str], known: Sequence[str]) -> None:
    for identifier in identifiers:
        if identifier not in known:
            what = f"there is no open proposal {identifier}"
            raise PlaceError(what, remedy="anthology clean lists those that are")


def _meet(
    text: Selection, made: Iterable[Decision], before: Selection, others: Iterable[Decision]
) -> bool:
    """Return whether two answers are about one line, and not both about words within it."""
    lines = {one.line: one.do in _WITHIN for one in others}
    return text is before and any(
        one.line in lines and not (lines[one.line] and one.do in _WITHIN) for one in made
    )


def _written(root: Path, answered: Iterable[tuple[Selection, list[Decision]]]) -> Iterator[Path]:
    """Write each record once, with all its answers; yield the files."""
    for _, group in groupby(answered, key=lambda one: one[0].record.slug):
        several = list(group)
        yield _write(root, several[0][0], [one for _, made in several for one in made])


def record_of(root: Path, identifier: str) -> Path:
    """Return the record in which a proposal is to be answered, drafted if it is not there yet."""
    selections = texts(root)
    _refuse_unknown([identifier], [one.id for text in selections for one in text.proposals])
    selection = next(t for t in selections if any(p.id == identifier for p in t.proposals))
    file = _record(root, selection)
    if not file.exists():
        draft = record_file.drafted(_bare(selection))
        disk.publish(file.parent, {file.name: draft})
    return file


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
