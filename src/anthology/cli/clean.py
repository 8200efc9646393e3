"""`anthology clean`: what the rules do to the texts, and the editor's answers to them."""

import os
import shlex
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from anthology.cli import said
from anthology.cli.slugs import known

if TYPE_CHECKING:
    from anthology.model.book import Selection
    from anthology.model.ledger import Proposal
    from anthology.render.collation.marking import Pieces

_OPEN = 1  # the code of --dry-run while proposals are open


def clean(  # noqa: PLR0913 - one argument for each option
    slugs: Annotated[
        list[str] | None,
        typer.Argument(metavar="SLUG", help="Texts; all without.", autocompletion=known),
    ] = None,
    *,
    folder: Annotated[Path, typer.Option("-C", metavar="DIR", help="The project.")] = Path(),
    diff: Annotated[bool, typer.Option("--diff", help="Show every change, in its line.")] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Count by rule; end with 1 while proposals are open.")
    ] = False,
    interactive: Annotated[
        bool, typer.Option("--interactive", "-i", help="Answer each proposal by a key.")
    ] = False,
    accept: Annotated[str, typer.Option(metavar="ID", help="Decide as a proposal says.")] = "",
    reject: Annotated[str, typer.Option(metavar="ID", help="Decide to keep its lines.")] = "",
    source: Annotated[
        str, typer.Option("--in", metavar="FILE|DIR|-", help="Clean texts outside any project.")
    ] = "",
    out: Annotated[
        str, typer.Option(metavar="FILE|DIR|-", help="Where they go, as Markdown.")
    ] = "-",
    language: Annotated[
        str, typer.Option(metavar="TAG", help="Their language, by which marks are set.")
    ] = "und",
    log: Annotated[str, typer.Option(metavar="FILE|DIR", help="Where their ledgers go.")] = "",
) -> None:
    """Clean texts: count what the rules did, show it, answer what they propose.

    In a project, nothing is printed into the books here; answers go to the text's record.toml.
    With --in, plain texts are cleaned by the rules alone and written as Markdown.

    Examples:
      anthology clean --diff my-text
      anthology clean --accept 1a2b3c4d
      anthology clean --in page.txt --out page.md --log page.log
    """
    if source:
        from anthology.cli import loose  # noqa: PLC0415 - start-up time

        loose.clean(source, out, log, language)
        return
    from anthology import desk  # noqa: PLC0415 - start-up time

    if accept or reject:
        file = desk.accept(folder, accept) if accept else desk.reject(folder, reject)
        said.give(f"decided in {file}")
        return
    selections = desk.texts(folder, slugs or [])
    for selection in selections:
        _tell(selection, diff=diff)
    proposals = [proposal for selection in selections for proposal in selection.proposals]
    if interactive:
        _ask(folder, proposals)
    elif dry_run and proposals:
        raise typer.Exit(_OPEN)


def _tell(selection: "Selection", *, diff: bool) -> None:
    if diff:
        _tell_changes(selection)
    rules = Counter(made.rule for made, _ in selection.ledger.entries())
    counts = ", ".join(f"{rule} {count}" for rule, count in sorted(rules.items())) or "no change"
    said.give(f"{selection.record.slug}: {counts}; {len(selection.proposals)} proposed")
    for proposal in selection.proposals:
        said.give(f"  {proposal.id} {_shown(proposal)}")


def _shown(proposal: "Proposal") -> str:
    entry = proposal.entry
    old = entry.old if len(entry.old) <= 80 else f"{entry.old[:79]}…"  # noqa: PLR2004 - a terminal
    change = f"“{old}”" + (f" → “{entry.new}”" if entry.new != entry.old else "")
    return f"{entry.place}: {proposal.rule}: {change}: {proposal.why}"


def _tell_changes(selection: "Selection") -> None:
    """Print each line that was changed: its words that went, those that came, and why."""
    from anthology.render.collation.rows import rows  # noqa: PLC0415 - start-up time

    for row in rows(selection):
        if not row.notes:
            continue
        kind = f" ({row.kind})" if row.kind else ""
        said.give(f"{selection.read.file}:{row.number}{kind}")
        if row.source:
            said.give(f"  {'=' if row.same else '-'} {_marked(row.source)}")
        if row.printed and not row.same:
            said.give(f"  + {_marked(row.printed)}")
        for note in row.notes:
            said.give(said.coloured(f"    {note.rule}: {note.why}", "quiet"))


def _marked(pieces: "Pieces") -> str:
    """Return a line with the words that went as [-gone-] and those that came as {+new+}."""
    return "".join(
        piece.text
        if piece.mark == "kept"
        else said.coloured(f"[-{piece.text}-]", "gone")
        if piece.mark == "gone"
        else said.coloured(f"{{+{piece.text}+}}", "come")
        for piece in pieces
    )


def _ask(folder: Path, proposals: "list[Proposal]") -> None:
    """Ask for a key at each proposal: y accepts, n rejects, e edits the record, q ends."""
    from anthology import desk  # noqa: PLC0415 - start-up time

    for proposal in proposals:
        said.give(_shown(proposal))
        said.tell("accept? y yes, n no, e edit the record, q quit, anything else leaves it open")
        match _key():
            case "y":
                said.give(f"decided in {desk.accept(folder, proposal.id)}")
            case "n":
                said.give(f"kept by {desk.reject(folder, proposal.id)}")
            case "e":
                _edit(desk.record_of(folder, proposal.id))
            case "q":
                break


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
