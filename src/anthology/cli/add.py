"""`anthology add`: texts come into the project."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from anthology.cli import said
from anthology.model.errors import AnthologyError, raise_all


def add(
    sources: Annotated[list[str], typer.Argument(metavar="FILE|DIR|URL|-", help="The texts.")],
    *,
    folder: Annotated[Path, typer.Option("-C", metavar="DIR", help="The project.")] = Path(),
    name: Annotated[str, typer.Option(metavar="SLUG", help="Its name in the project.")] = "",
) -> None:
    """Copy texts unchanged into seeds/, and draft their records and headnotes.

    A folder stands for the texts in it. A URL is fetched here and only here; the host is shown
    before it is asked. What is drafted is yours to complete, the language that a text's words tell
    as well: anthology check tells what is missing. A text that cannot be read keeps no other out.

    Examples:
      anthology add ~/Downloads/essay.html --name my-essay
      anthology add scraped/
      anthology add https://example.org/a-page
    """
    from anthology import fetching  # noqa: PLC0415 - start-up time

    texts = [text for source in sources for text in fetching.texts_in(source)]
    if name and len(texts) > 1:
        raise typer.BadParameter("--name names one text")
    added: list[list[Path]] = []
    errors: list[AnthologyError] = []
    for text in texts:
        try:
            added.append(_added(folder, text, name))
        except AnthologyError as error:
            errors.append(error)
    for file in dict.fromkeys(file for files in added for file in files):  # the plan with each text
        said.give(str(file))
    if added:
        said.tell(_next(folder, len(added)))
    raise_all(errors)


def _next(folder: Path, many: int) -> str:
    """Return how many texts were added, and what their editor can do next."""
    where = "" if folder == Path() else f" -C {folder}"
    return (
        f"{many} text{'s' if many > 1 else ''} added; next: anthology build{where} prints them, "
        f"anthology check{where} tells what is missing"
    )


def _added(folder: Path, source: str, name: str) -> list[Path]:
    from anthology import arrival, fetching  # noqa: PLC0415 - start-up time

    host = fetching.host_of(source)
    if host:
        said.tell(f"asking {host} for the page")
    if source == "-":
        said.tell("reading the text from standard input, to its end")
    content = sys.stdin.buffer.read() if source == "-" else None
    return arrival.arrive(folder, source, content, name)
