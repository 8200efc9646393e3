"""`anthology headnote`: the skeleton of a headnote, or a draft to be read."""

from pathlib import Path
from typing import Annotated

import typer

from anthology.cli import said
from anthology.cli.completing import known


def headnote(
    slug: Annotated[str, typer.Argument(metavar="SLUG", help="The text.", autocompletion=known)],
    *,
    shown: Annotated[
        bool, typer.Option("--print", help="Print the skeleton, and write nothing.")
    ] = False,
    command: Annotated[
        str,
        typer.Option(
            "--draft-with",
            metavar="COMMAND",
            help="Pass the text to a command, and file its answer beside the headnote.",
        ),
    ] = "",
    folder: Annotated[Path, typer.Option("-C", metavar="DIR", help="The project.")] = Path(),
) -> None:
    """Write the skeleton of a headnote from what the text and its record prove.

    Dates, names, length, form, first and last words are found in the text; everything else is
    marked TODO, and the book cannot be released before it is written. A headnote that is there is
    never written over.

    With --draft-with, the text goes to the standard input of a command of yours, and what it
    answers into headnote.draft.md, marked as a draft; nothing of it enters the book.

    Examples:
      anthology headnote my-text
      anthology headnote my-text --draft-with llm
    """
    from anthology import drafting  # noqa: PLC0415 - start-up time

    if shown:
        said.give(drafting.skeleton_of(folder, slug).decode().rstrip("\n"))
    elif command:
        said.give(f"{drafting.ask(folder, slug, command)}: a draft; read it before you use it")
    else:
        said.give(str(drafting.begin(folder, slug)))
