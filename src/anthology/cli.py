"""The command line: the only module that prints, and the only one that ends the program."""

import dataclasses
import datetime
import json
import os
import signal
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from anthology.model.errors import AnthologyError, SeveralErrors
from anthology.model.finding import Finding, Severity

if TYPE_CHECKING:
    from anthology.build import Order, Report, Tell

INTERRUPTED = 130
_FORMATS = ("pdf", "epub")

app = typer.Typer(
    name="anthology",
    help="Make one book, as PDF and EPUB, of texts collected from the web, "
    "and account for every word.",
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


def main() -> None:
    """Run the program; an error ends it with one sentence, its place, its remedy and its code."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        app(prog_name="anthology")
    except AnthologyError as error:
        _end(error)
    except KeyboardInterrupt:
        print("anthology: interrupted; the last good books are untouched", file=sys.stderr)
        sys.exit(INTERRUPTED)


def _version(wanted: bool) -> None:  # noqa: FBT001 - Typer's call
    if wanted:
        print(f"anthology {version('anthology')}")
        raise typer.Exit


@app.callback()
def _anthology(
    *,
    show_version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    pass


@app.command()
def build(  # noqa: PLR0913 - one argument for each option
    *,
    folder: Annotated[Path, typer.Option("-C", metavar="DIR", help="The project.")] = Path(),
    formats: Annotated[
        str, typer.Option("--format", help="pdf, epub, or both.", metavar="pdf,epub")
    ] = ",".join(_FORMATS),
    out: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Where the books go; dist/ by default.")
    ] = None,
    theme: Annotated[str, typer.Option(metavar="NAME", help="The theme to set the books in.")] = "",
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing but errors.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Say each step.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the report as JSON.")] = False,
) -> None:
    """Build the books: dist/anthology.pdf, dist/anthology.epub and the ledger of every change.

    Example: anthology build -C my-book --format epub
    """
    from anthology import build as way  # noqa: PLC0415 - start-up time

    began = time.perf_counter()
    order = way.Order(folder, out or folder / "dist", _chosen(formats), theme, _today())
    with _progress(quiet=quiet, verbose=verbose) as tell:
        report = way.build(order, tell)
    seconds = time.perf_counter() - began
    if not quiet:
        _print_findings(report.findings)
    if as_json:
        print(json.dumps(_as_data(report, seconds), ensure_ascii=False, indent=2))
    elif not quiet:
        print(_summary(report, order, seconds))


def _chosen(formats: str) -> tuple[str, ...]:
    chosen = {name.strip() for name in formats.split(",")}
    if unknown := chosen - set(_FORMATS):
        raise typer.BadParameter(f"{', '.join(sorted(unknown))}: choose from pdf,epub")
    return tuple(name for name in _FORMATS if name in chosen)


def _today() -> datetime.date:
    """Return the day of SOURCE_DATE_EPOCH (reproducible-builds.org), or else of the clock."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    now = int(epoch) if epoch.isdigit() else time.time()
    return datetime.datetime.fromtimestamp(now, datetime.UTC).date()


@contextmanager
def _progress(*, quiet: bool, verbose: bool) -> "Iterator[Tell]":
    """Give a way to tell the steps: lines with -v, a moving line on a terminal, else nothing."""
    if verbose:
        yield lambda stage, what: print(f"{stage}: {what}", file=sys.stderr)
    elif quiet or not sys.stderr.isatty():
        yield lambda stage, what: None  # noqa: ARG005 - nobody listens
    else:
        from rich.console import Console  # noqa: PLC0415 - start-up time

        with Console(stderr=True).status("reading") as status:
            yield lambda stage, what: status.update(f"{stage}: {what}")


def _print_findings(findings: Iterable[Finding]) -> None:
    for finding in findings:
        print(finding, file=sys.stderr)
        if finding.remedy:
            print(f"    {finding.remedy}", file=sys.stderr)


def _summary(report: "Report", order: "Order", seconds: float) -> str:
    counts = f"{report.texts} texts, {report.kept:,} words kept, {report.removed:,} removed"
    files = ", ".join(str(order.out / name) for name in report.files)
    return f"{counts}, {report.pages} pages: {files} ({seconds:.1f} s)"


def _as_data(report: "Report", seconds: float) -> dict[str, object]:
    data = dataclasses.asdict(report) | {"seconds": round(seconds, 2)}
    data["findings"] = [_finding_as_data(finding) for finding in report.findings]
    return data


def _finding_as_data(finding: Finding) -> dict[str, object]:
    data = dataclasses.asdict(finding)
    return data | {"severity": Severity(finding.severity).name.lower()}


def _end(error: AnthologyError) -> NoReturn:
    errors = error.errors if isinstance(error, SeveralErrors) else (error,)
    for one in errors:
        place = f"{one.where}: " if one.where else ""
        print(f"{place}error: {one.what}", file=sys.stderr)
        if one.remedy:
            print(f"    {one.remedy}", file=sys.stderr)
    sys.exit(error.code)
