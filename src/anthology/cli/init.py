"""`anthology init`: a project is founded."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from anthology.cli import said


def init(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="The project's folder.")] = Path(),
    *,
    example: Annotated[
        bool, typer.Option("--example", help="Bring a small finished anthology, to look at.")
    ] = False,
    title: Annotated[
        str, typer.Option(metavar="WORDS", help="The book's title; asked for on a terminal.")
    ] = "",
) -> None:
    """Found a project in an empty folder: its plan, seeds/, editorial/, dist/ and schemas/.

    A first text lies in it, so that anthology build works at once. The example is a finished book
    of five texts by dead writers on the railway, which shows nearly all that a project can hold.

    Examples:
      anthology init my-book
      anthology init --example railways
    """
    if example and title:
        raise typer.BadParameter("the example has a title: give --example or --title")
    from anthology import founding  # noqa: PLC0415 - start-up time

    founding.refuse_full(folder)
    if example:
        files = founding.example(folder)
    else:
        files = founding.found(folder, title or _asked(founding.title_of(folder)))
    for line in founding.summary(folder, files):
        said.give(line)
    where = "" if folder == Path() else f" -C {folder}"
    said.tell(f"founded; to print the book: anthology build{where}")


def _asked(proposed: str) -> str:
    """Return the title that somebody at a terminal gives; elsewhere the proposed one."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return proposed
    answer: str = typer.prompt("Title of the book", default=proposed, err=True)
    return answer
