"""`anthology add`: texts come into the project."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from anthology.cli import said


def add(
    sources: Annotated[list[str], typer.Argument(metavar="FILE|URL|-", help="The texts.")],
    *,
    folder: Annotated[Path, typer.Option("-C", metavar="DIR", help="The project.")] = Path(),
    name: Annotated[str, typer.Option(metavar="SLUG", help="Its name in the project.")] = "",
) -> None:
    """Copy texts unchanged into seeds/, and draft their records and headnotes.

    A URL is fetched here and only here; the host is shown before it is asked. What is drafted is
    yours to complete: anthology check tells what is missing.

    Examples:
      anthology add ~/Downloads/essay.html --name my-essay
      anthology add scraped/*.txt
    """
    if name and len(sources) > 1:
        raise typer.BadParameter("--name names one text")
    files = [file for source in sources for file in _added(folder, source, name)]
    for file in dict.fromkeys(files):  # the plan is written with each text
        said.give(str(file))


def _added(folder: Path, source: str, name: str) -> list[Path]:
    from anthology import arrival  # noqa: PLC0415 - start-up time

    host = arrival.host_of(source)
    if host:
        said.tell(f"asking {host} for the page")
    if source == "-":
        said.tell("reading the text from standard input, to its end")
    content = sys.stdin.buffer.read() if source == "-" else None
    return arrival.arrive(folder, source, content, name)
