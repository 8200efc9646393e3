"""`anthology schema`: what may stand in the editor's files, as JSON Schema."""

import json
from pathlib import Path
from typing import Annotated

import typer

from anthology.cli import completing, said


def schema(
    name: Annotated[
        str,
        typer.Argument(
            metavar="FILE", help="Which, without its ending.", autocompletion=completing.files
        ),
    ] = ("anthology"),
    *,
    into: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Write those of all files, as FILE.schema.json."),
    ] = None,
) -> None:
    """Print the JSON Schema of an editor's file: anthology.toml, or another by its name.

    The others are record, headnote, notes, chronology, glossary, people, reading, comparison and
    index. An editor that knows TOML completes and checks keys by it, where the file's first line
    names it:

      #:schema ./schemas/anthology.schema.json

    Examples:
      anthology schema
      anthology schema record
      anthology schema --into schemas
    """
    from anthology.read.schema.schemas import FILES, schema_of  # noqa: PLC0415 - start-up time

    if name not in FILES:
        raise typer.BadParameter(f"{name}: choose from {', '.join(FILES)}")
    if into is None:
        said.give(_written(schema_of(name)))
        return
    from anthology import disk  # noqa: PLC0415 - start-up time

    files = {f"{one}.schema.json": f"{_written(schema_of(one))}\n".encode() for one in FILES}
    disk.publish(into, files)
    for file in files:
        said.give(str(into / file))


def _written(told: dict[str, object]) -> str:
    return json.dumps(told, ensure_ascii=False, indent=2)
