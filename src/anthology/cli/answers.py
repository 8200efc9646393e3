"""The editor's answers to proposals: by name, all of a text at once, or by a key at each."""

import os
import shlex
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from anthology.cli import said
from anthology.model.errors import PlaceError
from anthology.model.unseen import seen

if TYPE_CHECKING:
    from anthology.model.book import Selection
    from anthology.model.ledger import Proposal

_ALL = "all"
HOW = (
    "to answer: anthology clean SLUG --interactive asks about each; --accept ID,ID does as "
    "proposed, --reject ID keeps the line, SLUG --accept all does all of a text"
)
"""What to do about proposals, told after their list."""
_SHOWN = 80  # characters of what is proposed on


def by_name(folder: Path, slugs: list[str], named: str, *, accepted: bool) -> None:
    """Answer the proposals that an option names; tell those that no decision can answer."""
    from anthology import desk  # noqa: PLC0415 - start-up time
    from anthology.edit import answer  # noqa: PLC0415 - the same

    if not named:
        return
    if named == _ALL and not slugs:
        raise typer.BadParameter("all needs the name of a text: anthology clean SLUG --accept all")
    ids = [] if named == _ALL else [one.strip() for one in named.split(",") if one.strip()]
    if not ids and named != _ALL:
        raise typer.BadParameter("no proposal is named")
    how = answer.accepting if accepted else answer.rejecting
    done = desk.answer_all(folder, how, ids, slugs)
    for file in done.files:
        said.give(f"decided in {file}")
    said.tell(f"{done.many} {'proposal' if done.many == 1 else 'proposals'} answered")
    for error in done.unanswered:
        said.tell_error(error)


def shown(selection: "Selection", proposal: "Proposal") -> str:
    """Return a proposal in one line: its place and rule, what would change, and why."""
    from anthology.edit import answer  # noqa: PLC0415 - start-up time

    told = answer.words(selection, proposal)
    old, new = (seen(" / ".join(words.split("\n"))) for words in told)
    old = old if len(old) <= _SHOWN else f"{old[: _SHOWN - 1]}…"
    change = f"“{old}”" + (f" → “{new}”" if new else " goes") * (old != new)
    return f"{proposal.entry.place}: {proposal.rule}: {change}: {proposal.why}"


def ask(folder: Path, slugs: list[str]) -> None:
    """Ask for a key at each proposal: y accepts, n rejects, e edits the record, q ends.

    After each answer those that are still open are asked: one answer may do for others.
    """
    from anthology import desk  # noqa: PLC0415 - start-up time

    asked: set[str] = set()
    waiting = _open(folder, slugs)
    if not waiting:
        said.tell("nothing is proposed")
    while waiting:
        selection, proposal = waiting.pop(0)
        asked.add(proposal.id)
        said.give(shown(selection, proposal))
        said.tell("accept? y yes, n no, e edit the record, q quit, anything else leaves it open")
        try:
            match _key():
                case "y":
                    said.give(f"decided in {desk.accept(folder, proposal.id)}")
                case "n":
                    said.give(f"kept by {desk.reject(folder, proposal.id)}")
                case "e":
                    _edit(desk.record_of(folder, proposal.id))
                case "q":
                    break
                case _:
                    continue
            waiting = [one for one in _open(folder, slugs) if one[1].id not in asked]
        except PlaceError as error:  # no decision can say it, or the record is now wrong
            said.tell_error(error)


def _open(folder: Path, slugs: list[str]) -> "list[tuple[Selection, Proposal]]":
    from anthology import desk  # noqa: PLC0415 - start-up time

    return [(text, proposal) for text in desk.texts(folder, slugs) for proposal in text.proposals]


def _key() -> str:
    """Return the key that was pressed; where no terminal is, the first letter of the next line."""
    if sys.stdin.isatty():
        return typer.getchar().lower()
    return sys.stdin.readline().strip().lower()[:1] or "q"


def _edit(file: Path) -> None:
    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if editor:
        subprocess.run([*shlex.split(editor), str(file)], check=False)  # noqa: S603 - her editor
    else:
        said.tell(f"no editor is named in EDITOR; edit {file}")
