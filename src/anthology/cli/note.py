"""`anthology note add`: an editor's note comes into the project."""

from pathlib import Path
from typing import Annotated, get_args

import typer

from anthology.cli import said
from anthology.cli.completing import among, known
from anthology.cli.manual import Command, manual
from anthology.model.record import Status

app = typer.Typer(
    name="note", help="Add an editors' note.", no_args_is_help=True, rich_markup_mode=None
)


@app.callback()
def _notes() -> None:
    pass


def add(  # noqa: PLR0913 - one argument for each option
    slug: Annotated[str, typer.Argument(metavar="SLUG", help="The text.", autocompletion=known)],
    *,
    quote: Annotated[str, typer.Option(metavar="WORDS", help="The words it is called at.")],
    text: Annotated[str, typer.Option(metavar="WORDS", help="What it says.")] = "",
    status: Annotated[
        str,
        typer.Option(
            metavar="settled|debated|unverifiable",
            help="How sure it is.",
            autocompletion=among(*get_args(Status)),
        ),
    ] = "",
    sources: Annotated[
        list[str] | None, typer.Option("--source", metavar="WORDS", help="One of its sources.")
    ] = None,
    prefix: Annotated[
        str, typer.Option(metavar="WORDS", help="The words directly before the quotation.")
    ] = "",
    suffix: Annotated[str, typer.Option(metavar="WORDS", help="Those directly after it.")] = "",
    folder: Annotated[Path, typer.Option("-C", metavar="DIR", help="The project.")] = Path(),
) -> None:
    """Add a note at the words that it answers; they must stand once in the text as it is printed.

    Where they stand more often, the error proposes what tells the places apart. What is not given
    is marked TODO, and the book cannot be released before it is written.

    Examples:
      anthology note add my-text --quote "it was never proved"
      anthology note add my-text --quote "it was never proved" --status settled
        --text "It was proved in 1911." --source "Harbour Office, ledger 3"
    """
    if status and status not in get_args(Status):
        raise typer.BadParameter(f"{status}: choose from {', '.join(get_args(Status))}")
    from anthology import noting  # noqa: PLC0415 - start-up time

    new = noting.NewNote(quote, text, status, tuple(sources or ()), prefix, suffix)
    said.give(f"noted in {noting.add(folder, slug, new)}")


app.command(cls=Command, short_help="Add a note at the words that it answers.", help=manual(add))(
    add
)
