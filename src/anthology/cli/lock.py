"""`anthology lock`: what the books are made of is written down, for `anthology build --frozen`."""

from pathlib import Path
from typing import Annotated

import typer

from anthology.cli import said


def lock(
    *,
    folder: Annotated[Path, typer.Option("-C", metavar="DIR", help="The project.")] = Path(),
) -> None:
    """Write anthology.lock: the sum of every source, template, style and font; every version.

    Keep it with the project: anthology build --frozen refuses whatever differs from it, so that the
    same book can be printed again, on another machine or in another year.

    Example: anthology lock && anthology build --frozen
    """
    from anthology import lock as locks  # noqa: PLC0415 - start-up time

    said.give(str(locks.write(folder)))
    said.tell("anthology build --frozen holds a build to it")
