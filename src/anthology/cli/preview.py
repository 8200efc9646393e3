"""`anthology preview`."""

import threading
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from anthology.cli import completing, dress, said
from anthology.cli.build import chosen, today

if TYPE_CHECKING:
    from anthology.order import Order
    from anthology.preview.telling import Link


def preview(  # noqa: PLR0913 - one argument for each option
    *,
    folder: Annotated[Path, typer.Option("-C", metavar="DIR", help="The project.")] = Path(),
    formats: Annotated[
        str, typer.Option("--format", help="Which of pdf, epub, html.", metavar="FORMATS")
    ] = "pdf,epub",
    theme: dress.Theme = "",
    size: dress.Size = "",
    editor: Annotated[
        str,
        typer.Option(
            metavar="NAME",
            help="Open places of findings in textmate, vscode, vscodium.",
            autocompletion=completing.among("textmate", "vscode", "vscodium"),
        ),
    ] = "",
    open_page: Annotated[bool, typer.Option("--open", help="Open the page in a browser.")] = False,
) -> None:
    """Print the books again whenever a file changes, and show them on a local page.

    The page shows the PDF, the EPUB in a reading system, the review page and what is found; each
    finding leads to its line, on a page or, with --editor, in your editor. An error shows there as
    well, and the last good books stay. Only this machine can ask for it; Ctrl-C ends it.

    Examples:
      anthology preview --open
      anthology preview --format epub --editor vscode
    """
    from anthology import disk, standing  # noqa: PLC0415 - start-up time
    from anthology.order import Order  # noqa: PLC0415 - the same
    from anthology.preview import telling  # noqa: PLC0415 - the same
    from anthology.read import missing  # noqa: PLC0415 - the same

    if not disk.gather(folder):  # what is no project is told before anything is served
        raise missing.nothing({})
    dress.known(folder, theme, size)
    if editor and editor not in telling.EDITORS:
        raise typer.BadParameter(f"{editor}: choose from {', '.join(telling.EDITORS)}")
    means = standing.means()
    order = Order(folder, folder / "dist", chosen(formats), theme, size, today(), means=means)
    link = telling.in_editor(folder, editor) if editor else telling.here
    _show(order, link, open_page=open_page)


def _show(order: "Order", link: "Link", *, open_page: bool) -> None:
    """Serve the page, and print again at each change, until somebody interrupts."""
    from anthology import watching  # noqa: PLC0415 - start-up time
    from anthology.preview.counter import Counter  # noqa: PLC0415 - the same
    from anthology.preview.reprint import reprint  # noqa: PLC0415 - the same
    from anthology.preview.window import Window  # noqa: PLC0415 - the same

    window = Window()
    counter = Counter(window, order.root, order.out, link)
    try:
        threading.Thread(target=counter.serve_forever, daemon=True).start()
        said.give(counter.address)
        said.tell("Ctrl-C ends the preview")
        if open_page:
            typer.launch(counter.address)
        for changed in watching.changes(order.root):
            said.tell(", ".join(changed) or "printing")
            reprint(order, window, lambda *_: None)
            said.tell("\n".join(map(str, window.shown.errors)) or window.shown.told)
    except KeyboardInterrupt:
        said.tell("ended; the last good books stay")
