"""`anthology add`: a text comes into the project."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from anthology.cli import said


def add(
    source: Annotated[str, typer.Argument(metavar="FILE|URL|-", help="The text.")],
    *,
    folder: Annotated[Path, typer.Option("-C", metavar="DIR", help="The project.")] = Path(),
    name: Annotated[str, typer.Option(metavar="SLUG", help="Its name in the project.")] = "",
) -> None:
    """Copy a text unchanged into seeds/, and draft its record and headnote.

    A URL is fetched here and only here; the host is shown before it is asked.

    Example: anthology add ~/Downloads/essay.html --name my-essay
    """
    from anthology import arrival  # noqa: PLC0415 - start-up time

    host = arrival.host_of(source)
    if host:
        said.tell(f"asking {host} for the page")
    if source == "-":
        said.tell("reading the text from standard input, to its end")
    content = sys.stdin.buffer.read() if source == "-" else None
    for file in arrival.arrive(folder, source, content, name):
        said.give(str(file))
