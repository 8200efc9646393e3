"""`anthology doctor`: what this machine has, and what it lacks."""

import dataclasses
import json
from typing import Annotated

import typer

from anthology.cli import said

_LACKING = 1  # the code where no book can be made


def doctor(
    *, as_json: Annotated[bool, typer.Option("--json", help="Print it as JSON.")] = False
) -> None:
    """Tell what this machine has, what is off without the rest, and the command that mends it.

    Ends with 1 where something is missing without which no book can be made.

    Examples:
      anthology doctor
      anthology doctor --json
    """
    from anthology.doctor import examined  # noqa: PLC0415 - start-up time

    parts = list(examined())
    if as_json:
        said.give(json.dumps([dataclasses.asdict(p) for p in parts], ensure_ascii=False, indent=2))
    else:
        for part in parts:
            said.give(f"{'ok ' if part.found else 'off'}  {part.name:10} {part.found}".rstrip())
            if not part.found:
                said.give(f"     without it: {part.without}\n     {part.remedy}")
    if any(part.needed and not part.found for part in parts):
        raise typer.Exit(_LACKING)
