"""The program: its commands, and how an error ends it."""

import signal
import sys
import traceback
from collections.abc import Callable
from importlib.metadata import version
from typing import Annotated

import typer

from anthology.cli import (
    account,
    ask,
    build,
    check,
    clean,
    doctor,
    explain,
    headnote,
    init,
    lock,
    note,
    preview,
    said,
    schema,
    themes,
    verify,
)
from anthology.cli import add as adding
from anthology.cli.manual import Command, manual
from anthology.model import collector
from anthology.model.errors import AnthologyError, RenderError, RuleError

_INTERRUPTED = 130

_EPILOG = """\b
To look at a finished book:
  anthology init --example railways
  anthology build -C railways

\b
To make one of your own:
  anthology init my-book
  cd my-book
  anthology add ../scraped/
  anthology build
  anthology check

Every command has examples: anthology COMMAND --help. It ends with 0 where all is well, 1 where
something is found, 2 for wrong use, 3 and 4 for what an editor mends, 5 for what the machine
lacks, 6 for a book that failed its proof, 7 for a release that is refused."""

app = typer.Typer(
    name="anthology",
    help="Make one book, as PDF and EPUB, of texts collected from the web, "
    "and account for every word.",
    epilog=_EPILOG,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
COMMANDS: tuple[tuple[str, Callable[..., None], str], ...] = (
    ("init", init.init, "Found a project, or bring the example."),
    ("add", adding.add, "Bring texts into the project."),
    ("build", build.build, "Print the books, the ledger and the review page."),
    ("preview", preview.preview, "Print again at each change, and show a local page."),
    ("check", check.check, "Check what the editors wrote, before printing."),
    ("explain", explain.explain, "Explain the code of a finding."),
    ("list", account.listing, "List the texts, and what they lack."),
    ("report", account.report, "Report the balance of the book, by perspective."),
    ("clean", clean.clean, "Clean texts; show and answer what the rules did."),
    ("why", ask.why, "Tell where words of a source went, and why."),
    ("show", ask.show, "Print a text as it stands after a stage."),
    ("headnote", headnote.headnote, "Write the skeleton of a headnote, or file a draft."),
    ("verify", verify.verify, "Prove finished books, word by word."),
    ("lock", lock.lock, "Write down what the books are made of."),
    ("themes", themes.themes, "List the themes, and the sizes of page."),
    ("schema", schema.schema, "Print the JSON Schema of an editors' file."),
    ("doctor", doctor.doctor, "Tell what this machine has, and what it lacks."),
)
for _name, _command, _says in COMMANDS:
    app.command(_name, cls=Command, short_help=_says, help=manual(_command))(_command)
app.add_typer(note.app)


def main() -> None:
    """Run the program; an error ends it with one sentence, its place, its remedy and its code."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    collector.call_seldom()
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
    except MemoryError:
        said.tell("anthology: error: the memory of this machine ran out")
        said.tell("    build --format epub alone, which needs less; the last good books stand")
        sys.exit(RenderError.exit_code)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is ours to say so
        traceback.print_exc()
        said.tell(f"anthology: a fault of the program: {type(error).__name__}")
        said.tell("    please report it with the lines above; the last good books are untouched")
        sys.exit(RuleError.exit_code)


def _version(wanted: bool) -> None:  # noqa: FBT001 - Typer's call
    if wanted:
        said.give(f"anthology {version('anthology')}")
        raise typer.Exit


def _behind(folder: str) -> None:
    if folder:
        raise typer.BadParameter(f"-C goes behind the command: anthology build -C {folder}")


@app.callback()
def _anthology(
    *,
    show_version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
    folder: Annotated[
        str, typer.Option("-C", metavar="DIR", callback=_behind, is_eager=True, hidden=True)
    ] = "",
) -> None:
    pass
