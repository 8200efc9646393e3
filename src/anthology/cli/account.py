"""`anthology list` and `anthology report`: what a book holds, and in what proportion."""

import dataclasses
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from anthology.cli import said
from anthology.cli.build import today

if TYPE_CHECKING:
    from anthology.accounts import Line, Share

_Folder = Annotated[Path, typer.Option("-C", metavar="DIR", help="The project.")]
_Json = Annotated[bool, typer.Option("--json", help="Print it as JSON.")]
_WIDEST = 40  # characters of a bar


def listing(*, folder: _Folder = Path(), as_json: _Json = False) -> None:
    """List the texts in their order: perspective, words, notes, rights, what is open or missing.

    Open are the changes that the rules propose and nobody has answered: anthology clean. Missing
    are the facets that a headnote does not say, or that are still TODO.

    Examples:
      anthology list
      anthology list --json | jq '.[].slug'
    """
    from anthology import accounts, copydesk  # noqa: PLC0415 - start-up time

    lines = accounts.listed(copydesk.copy(folder, today()))
    if as_json:
        said.give(_json(lines))
        return
    heads = ("", "text", "perspective", "words", "notes", "rights", "open", "missing facets")
    for row in _table([heads, *(_cells(line) for line in lines)]):
        said.give(row)


def _cells(line: "Line") -> tuple[str, ...]:
    missing = "all" if len(line.missing) > 8 else ", ".join(line.missing)  # noqa: PLR2004 - nine are
    counts = (f"{line.words:,}", str(line.notes))
    perspective = line.perspective or "-"
    return str(line.number), line.slug, perspective, *counts, line.rights, str(line.open), missing


def report(*, folder: _Folder = Path(), as_json: _Json = False) -> None:
    """Report the balance of the book: words, notes, their status and decades by perspective.

    Examples:
      anthology report
      anthology report --json
    """
    from anthology import accounts, copydesk  # noqa: PLC0415 - start-up time

    shares = accounts.balance(copydesk.copy(folder, today()))
    if as_json:
        said.give(_json(shares))
        return
    heads = ("perspective", "texts", "words", "headnotes", "notes")
    for row in _table([heads, *(_shared(share) for share in shares)]):
        said.give(row)
    for name in ("words", "notes"):
        said.give("")
        for row in _bars(name, shares):
            said.give(row)
    said.give("")
    rows = [(one.perspective, _told(one.statuses), _told(one.decades)) for one in shares]
    for row in _table([("perspective", "notes by status", "texts by decade"), *rows]):
        said.give(row)


def _shared(share: "Share") -> tuple[str, ...]:
    counts = (f"{number:,}" for number in (share.texts, share.words, share.headnotes, share.notes))
    return share.perspective, *counts


def _told(counts: dict[str, int]) -> str:
    return ", ".join(f"{name} {many}" for name, many in counts.items()) or "-"


def _bars(name: str, shares: "Sequence[Share]") -> Iterator[str]:
    """Yield a bar for each perspective, with its part of the whole."""
    values = [int(getattr(share, name)) for share in shares]
    most, total = max(values, default=0) or 1, sum(values) or 1
    width = max((len(share.perspective) for share in shares), default=0)
    yield name
    for share, value in zip(shares, values, strict=True):
        bar = "█" * round(_WIDEST * value / most) or "▏"
        yield f"{share.perspective:{width}}  {bar} {value:,} ({value / total:.0%})"


def _table(rows: "Sequence[tuple[str, ...]]") -> Iterator[str]:
    """Yield the rows with their columns below each other; numbers to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    numbers = [all(_is_number(cell) for cell in column[1:]) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (
            cell.rjust(width) if number else cell.ljust(width)
            for cell, width, number in zip(row, widths, numbers, strict=True)
        )
        yield "  ".join(cells).rstrip()


def _is_number(cell: str) -> bool:
    return cell.replace(",", "").isdigit()


def _json(rows: "Sequence[Line] | Sequence[Share]") -> str:
    return json.dumps([dataclasses.asdict(row) for row in rows], ensure_ascii=False, indent=2)
