"""`anthology clean`: what the rules do to the texts, and the editor's answers to them."""

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from anthology.cli import answers, said
from anthology.cli.completing import known

if TYPE_CHECKING:
    from anthology.model.book import Selection
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
    accept: Annotated[
        str, typer.Option(metavar="ID,…|all", help="Decide as proposals say; all of the SLUGs.")
    ] = "",
    reject: Annotated[
        str, typer.Option(metavar="ID,…|all", help="Decide to keep their lines.")
    ] = "",
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
      anthology clean --accept 1a2b3c4d,5e6f7a8b
      anthology clean my-text --accept all
      anthology clean --in page.txt --out page.md --log page.log
    """
    if source:
        from anthology.cli import loose  # noqa: PLC0415 - start-up time

        loose.clean(source, out, log, language)
        return
    from anthology import desk  # noqa: PLC0415 - start-up time

    if accept or reject:
        for accepted, named in ((True, accept), (False, reject)):
            answers.by_name(folder, slugs or [], named, accepted=accepted)
        return
    if interactive:
        answers.ask(folder, slugs or [])
        return
    selections = desk.texts(folder, slugs or [])
    for selection in selections:
        _tell(selection, diff=diff)
    proposals = [proposal for selection in selections for proposal in selection.proposals]
    if dry_run and proposals:
        raise typer.Exit(_OPEN)
    if proposals:
        said.tell(answers.HOW)


def _tell(selection: "Selection", *, diff: bool) -> None:
    if diff:
        _tell_changes(selection)
    rules = Counter(made.rule for made, _ in selection.ledger.entries())
    counts = ", ".join(f"{rule} {count}" for rule, count in sorted(rules.items())) or "no change"
    said.give(f"{selection.record.slug}: {counts}; {len(selection.proposals)} proposed")
    for proposal in selection.proposals:
        said.give(f"  {proposal.id} {answers.shown(selection, proposal)}")


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
