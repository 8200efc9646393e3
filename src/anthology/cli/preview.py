"""`anthology preview`."""

import threading
from pathlib import Path
from typing import Annotated

import typer

from anthology.cli import said
from anthology.cli.build import chosen, known_dress, today


def preview(
    *,
    folder: Annotated[Path, typer.Option("-C", metavar="DIR", help="The project.")] = Path(),
    formats: Annotated[
        str, typer.Option("--format", help="Which of pdf, epub, html.", metavar="FORMATS")
    ] = "pdf,epub",
    theme: Annotated[
        str, typer.Option(metavar="NAME", help="The theme: anthology themes lists all.")
    ] = "",
    size: Annotated[
        str, typer.Option(metavar="NAME", help="The size of the PDF's pages; listed there too.")
    ] = "",
    open_page: Annotated[bool, typer.Option("--open", help="Open the page in a browser.")] = False,
) -> None:
    """Print the books again whenever a file changes, and show them on a local page.

    The page shows the PDF, the EPUB in a reading system, the review page and what is found. An
    error shows there as well, and the last good books stay. Only this machine can ask for it;
    Ctrl-C ends it.

    Example: anthology preview --format epub --open
    """
    from anthology import disk, standing, watching  # noqa: PLC0415 - start-up time
    from anthology.order import Order  # noqa: PLC0415 - the same
    from anthology.preview.counter import Counter  # noqa: PLC0415 - the same
    from anthology.preview.reprint import reprint  # noqa: PLC0415 - the same
    from anthology.preview.window import Window  # noqa: PLC0415 - the same
    from anthology.read import missing  # noqa: PLC0415 - the same

    if not disk.gather(folder):  # what is no project is told before anything is served
        raise missing.nothing({})
    known_dress(folder, theme, size)
    dist = folder / "dist"
    means = standing.means()
    order = Order(folder, dist, chosen(formats), theme, size, today(), means=means)
    window = Window()
    counter = Counter(window, dist)
    threading.Thread(target=counter.serve_forever, daemon=True).start()
    said.give(counter.address)
    said.tell("Ctrl-C ends the preview")
    if open_page:
        typer.launch(counter.address)
    try:
        for changed in watching.changes(folder):
            said.tell(", ".join(changed) or "printing")
            reprint(order, window, lambda *_: None)
            said.tell("\n".join(map(str, window.shown.errors)) or window.shown.told)
    except KeyboardInterrupt:
        said.tell("ended; the last good books stay")
