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

    Example: anthology lock && anthology build --frozen
    """
    from anthology import lock as locks  # noqa: PLC0415 - start-up time

    said.give(str(locks.write(folder)))
