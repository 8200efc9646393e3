"""`anthology build`."""

import dataclasses
import datetime
import json
import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from anthology.cli import dress, findings, said

if TYPE_CHECKING:
    from anthology.order import Order, Report, Tell

_FORMATS = ("pdf", "epub", "html")
_USUAL = "pdf,epub"


def build(  # noqa: PLR0913 - one argument for each option
    *,
    folder: Annotated[Path, typer.Option("-C", metavar="DIR", help="The project.")] = Path(),
    formats: Annotated[
        str, typer.Option("--format", help="Which of pdf, epub, html.", metavar="FORMATS")
    ] = _USUAL,
    out: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Where the books go; dist/ by default.")
    ] = None,
    theme: dress.Theme = "",
    size: dress.Size = "",
    release: Annotated[
        bool, typer.Option("--release", help="For readers: refuse while anything is open.")
    ] = False,
    frozen: Annotated[
        bool, typer.Option("--frozen", help="Refuse what anthology.lock does not know.")
    ] = False,
    proof: Annotated[
        bool, typer.Option("--proof", help="A proof copy instead: dist/proof.pdf.")
    ] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing but errors.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Say each step.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the report as JSON.")] = False,
) -> None:
    """Build the books: dist/anthology.pdf, dist/anthology.epub and the ledger of every change.

    Each book is read back and proved word by word before it is put in place; where anything fails,
    the last good books stay. Beside them lie ledger.csv, review.html, which shows each text as it
    was read beside the text as it is printed, and report.html, which tells what was proved.

    What is found is told on standard error and ends nothing. A release ends with 7 and all reasons
    at once while rights are not cleared, a proposal is open or a TODO stands anywhere. A book
    without a date bears the day of SOURCE_DATE_EPOCH, where that is set, or today.

    Examples:
      anthology build -C my-book
      anthology build --format pdf,epub,html --theme modern --size a5
      anthology build --proof
      anthology build --release --frozen
    """
    if release and proof:
        raise typer.BadParameter("a proof copy is no release: choose --release or --proof")
    from anthology import disk, lock, standing  # noqa: PLC0415 - start-up time
    from anthology.order import Order  # noqa: PLC0415 - the same

    disk.refuse_sources(out or folder / "dist")
    dress.known(folder, theme, size)
    if frozen:
        lock.hold(folder)
    began = time.perf_counter()
    out = out or folder / "dist"
    order = Order(folder, out, chosen(formats), theme, size, today(), release, standing.means())
    with said.progress(quiet=quiet, verbose=verbose) as tell:
        report = _proof(order, tell) if proof else _books(order, tell)
    seconds = time.perf_counter() - began
    if not quiet:
        said.tell_findings(report.findings)
    if as_json:
        said.give(json.dumps(_as_data(report, seconds), ensure_ascii=False, indent=2))
    elif not quiet:
        said.give(_summary(report, order, seconds))


def _books(order: "Order", tell: "Tell") -> "Report":
    """Build the books, unless those in place are what would be built."""
    from anthology import unchanged  # noqa: PLC0415 - start-up time

    if report := unchanged.report(order):
        tell("unchanged", str(order.out))
        return report
    from anthology import build as way  # noqa: PLC0415 - start-up time

    report = way.build(order, tell)
    unchanged.note(order, report)
    order.means.standing.tidy()
    return report


def _proof(order: "Order", tell: "Tell") -> "Report":
    from anthology import proofs  # noqa: PLC0415 - start-up time

    return proofs.build(order, tell)


def chosen(formats: str) -> tuple[str, ...]:
    """Return the formats that are named, in the order in which they are made."""
    named = {name.strip() for name in formats.split(",")}
    if unknown := named - set(_FORMATS):
        raise typer.BadParameter(f"{', '.join(sorted(unknown))}: choose from pdf,epub,html")
    return tuple(name for name in _FORMATS if name in named)


def today() -> datetime.date:
    """Return the day of SOURCE_DATE_EPOCH (reproducible-builds.org), or else of the clock."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    now = int(epoch) if epoch.isdigit() else time.time()
    try:
        return datetime.datetime.fromtimestamp(now, datetime.UTC).date()
    except (OverflowError, ValueError, OSError):
        raise typer.BadParameter(f"SOURCE_DATE_EPOCH={epoch} is no day") from None


def _summary(report: "Report", order: "Order", seconds: float) -> str:
    texts = f"{report.texts} text" + ("" if report.texts == 1 else "s")
    counts = f"{texts}, {report.kept:,} words kept, {report.removed:,} removed"
    pages = f", {report.pages:,} pages" if report.pages else ""
    files = (str(order.out / name) for name in report.files)
    return "\n".join((f"{counts}{pages} ({seconds:.1f} s)", *files))


def _as_data(report: "Report", seconds: float) -> dict[str, object]:
    data = dataclasses.asdict(report) | {"seconds": round(seconds, 2)}
    data["findings"] = [findings.as_data(finding) for finding in report.findings]
    return data
