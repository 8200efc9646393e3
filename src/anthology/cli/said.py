"""What the program says: data on standard output, talk on standard error."""

import os
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from anthology.model.errors import AnthologyError, SeveralErrors
from anthology.model.finding import Finding, Severity

if TYPE_CHECKING:
    from anthology.order import Tell

_COLOURS = {"gone": "\x1b[31m", "come": "\x1b[32m", "quiet": "\x1b[2m"}
_PLAIN = "\x1b[0m"
_ALIKE = 3  # findings of one code that are all told


def give(text: str) -> None:
    """Print data."""
    print(text)


def tell(text: str) -> None:
    """Print talk."""
    print(text, file=sys.stderr)


def tell_error(error: AnthologyError) -> None:
    """Print an error: where, what, and what to do; several as several."""
    for one in error.errors if isinstance(error, SeveralErrors) else (error,):
        place = f"{one.where}: " if one.where else ""
        tell(f"{place}error: {one.what}")
        if one.remedy:
            tell(f"    {one.remedy}")


def tell_findings(findings: Sequence[Finding]) -> None:
    """Print findings, one line each, with what to do below; of many of one code, but the first.

    Every error is told.
    """
    kinds, told = Counter(finding.code for finding in findings), Counter[str]()
    for finding in findings:
        code, many = finding.code, kinds[finding.code]
        told[code] += 1
        if finding.severity is Severity.ERROR or many <= _ALIKE or told[code] == 1:
            tell(str(finding))
            if finding.remedy:
                tell(f"    {finding.remedy}")
        elif told[code] == many:
            tell(f"    and {many - 1} more of {code}; --json lists all")


def coloured(text: str, kind: str) -> str:
    """Return the text in the colour of its kind: gone, come, quiet; plain where none is wanted."""
    if os.environ.get("NO_COLOR") or not sys.stdout.isatty():
        return text
    return f"{_COLOURS[kind]}{text}{_PLAIN}"


@contextmanager
def progress(*, quiet: bool, verbose: bool) -> "Iterator[Tell]":
    """Give a way to tell the steps: lines with -v, a moving line on a terminal, else nothing."""
    if verbose:
        yield lambda stage, what: tell(f"{stage}: {what}")
    elif quiet or not sys.stderr.isatty():
        yield lambda stage, what: None  # noqa: ARG005 - nobody listens
    else:
        from rich.console import Console  # noqa: PLC0415 - start-up time

        with Console(stderr=True).status("reading") as status:
            yield lambda stage, what: status.update(f"{stage}: {what}")
