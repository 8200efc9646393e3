"""`anthology themes`: what a book can be set in."""

from pathlib import Path
from typing import Annotated

import typer

from anthology.cli import said


def themes(
    *, folder: Annotated[Path, typer.Option("-C", metavar="DIR", help="The project.")] = Path()
) -> None:
    """List the themes and the sizes of page: the program's own and the project's.

    A project adds one of its own as styles/themes/NAME.css or styles/sizes/NAME.css. A file in
    its templates/ or styles/ takes the place of the program's file of that name.

    Examples:
      anthology themes
      anthology build --theme modern --size a5
    """
    from anthology import resources  # noqa: PLC0415 - start-up time

    for kind, names in (("themes", resources.themes(folder)), ("sizes", resources.sizes(folder))):
        said.give(f"{kind}:")
        width = max(map(len, names))
        for name in names:
            said.give(f"  {name:<{width}}  {resources.told(kind, name, folder)}".rstrip())
    said.tell(f"the originals of templates/ and styles/ lie in {resources.originals()}")
