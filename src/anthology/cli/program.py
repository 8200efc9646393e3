"""The program: its commands, and how an error ends it."""

import signal
import sys
import traceback
from importlib.metadata import version
from typing import Annotated

import typer

from anthology.cli import (
    account,
    ask,
    build,
    check,
    clean,
    explain,
    headnote,
    note,
    said,
    verify,
)
from anthology.cli import add as adding
from anthology.model.errors import AnthologyError, RuleError

_INTERRUPTED = 130

app = typer.Typer(
    name="anthology",
    help="Make one book, as PDF and EPUB, of texts collected from the web, "
    "and account for every word.",
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
app.command()(build.build)
app.command()(check.check)
app.command()(explain.explain)
app.command("list")(account.listing)
app.command()(account.report)
app.command()(verify.verify)
app.command()(clean.clean)
app.command()(ask.why)
app.command()(ask.show)
app.command()(adding.add)
app.command()(headnote.headnote)
app.add_typer(note.app)


def main() -> None:
    """Run the program; an error ends it with one sentence, its place, its remedy and its code."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        app(prog_name="anthology")
    except AnthologyError as error:
        said.tell_error(error)
        sys.exit(error.code)
    except BrokenPipeError:
        sys.stderr.close()  # the reader of our output went away; there is nobody to tell
        sys.exit(0)
    except KeyboardInterrupt:
        said.tell("anthology: interrupted; the last good books are untouched")
        sys.exit(_INTERRUPTED)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is ours to say so
        traceback.print_exc()
        said.tell(f"anthology: a fault of the program: {type(error).__name__}")
        said.tell("    please report it with the lines above; the last good books are untouched")
        sys.exit(RuleError.exit_code)


def _version(wanted: bool) -> None:  # noqa: FBT001 - Typer's call
    if wanted:
        said.give(f"anthology {version('anthology')}")
        raise typer.Exit


@app.callback()
def _anthology(
    *,
    show_version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    pass
