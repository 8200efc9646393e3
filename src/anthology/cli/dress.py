"""What a book is dressed in, as options: a theme and a size of page."""

from pathlib import Path
from typing import Annotated

import typer

from anthology.cli import completing

Theme = Annotated[
    str,
    typer.Option(
        metavar="NAME",
        help="The theme: anthology themes lists all.",
        autocompletion=completing.themes,
    ),
]
Size = Annotated[
    str,
    typer.Option(
        metavar="NAME",
        help="The size of the PDF's pages; listed there too.",
        autocompletion=completing.sizes,
    ),
]


def known(folder: Path, theme: str, size: str) -> None:
    """Refuse a theme or a size that there is not."""
    from anthology import resources  # noqa: PLC0415 - start-up time
    from anthology.model.likeness import nearest  # noqa: PLC0415 - the same

    for name, all_known in ((theme, resources.themes(folder)), (size, resources.sizes(folder))):
        if name and name not in all_known:
            near = nearest(name, all_known)
            hint = f"did you mean {near}?" if near else f"choose from {', '.join(all_known)}"
            raise typer.BadParameter(f"{name}: {hint}")
