"""`anthology check`: the editor's copy held against texts and records, before it is printed."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated

import typer

from anthology.cli import findings, said
from anthology.cli.build import today
from anthology.cli.completing import known
from anthology.model.finding import Finding, Severity

_LEVELS = {severity.name.lower(): severity for severity in Severity}
_MANY = 8  # findings from which they are counted by code as well
_FOUND = 1  # the code where something is found that weighs enough


def check(  # noqa: PLR0913 - one argument for each option
    slugs: Annotated[
        list[str] | None,
        typer.Argument(metavar="SLUG", help="Texts; all without.", autocompletion=known),
    ] = None,
    *,
    folder: Annotated[Path, typer.Option("-C", metavar="DIR", help="The project.")] = Path(),
    select: Annotated[
        str, typer.Option(metavar="CODES", help="Only these, as H,N003: a letter is a family.")
    ] = "",
    ignore: Annotated[str, typer.Option(metavar="CODES", help="All but these.")] = "",
    output: Annotated[
        str, typer.Option("--output-format", metavar="text|json|github", help="How to print them.")
    ] = "text",
    level: Annotated[
        str,
        typer.Option(
            "--fail-level",
            metavar="notice|warning|error",
            help="End with 1 where a finding weighs as much.",
        ),
    ] = "warning",
) -> None:
    """Check what the editors wrote: everything that can be told before a book is printed.

    Headnotes, quotations, notes, names, rights, perspectives, dates, index, files. Every finding
    has a code; `anthology explain CODE` tells what it means. One that is to stay is silenced in
    anthology.toml, with a reason:

      [[silenced]]
      code = "H004"
      where = "editorial/my-text/headnote.md"
      reason = "The words are from the author's letter of 3 May 1912."

    Examples:
      anthology check
      anthology check my-text --select H,N
      anthology check --output-format github --fail-level error
    """
    if output not in findings.FORMATS:
        raise typer.BadParameter(f"{output}: choose from {', '.join(findings.FORMATS)}")
    if level not in _LEVELS:
        raise typer.BadParameter(f"{level}: choose from {', '.join(_LEVELS)}")
    from anthology import copydesk  # noqa: PLC0415 - start-up time

    done = copydesk.checked(folder, today(), slugs or [])
    found = [one for one in done.findings if _is_wanted(one.code, select, ignore)]
    for line in findings.FORMATS[output](found, done.lines):
        said.give(line)
    if output == "text":
        for line in _summary(found):
            said.tell(line)
    if any(finding.severity >= _LEVELS[level] for finding in found):
        raise typer.Exit(_FOUND)


def _is_wanted(code: str, select: str, ignore: str) -> bool:
    wanted, unwanted = (tuple(_codes(codes)) for codes in (select, ignore))
    return code.startswith(wanted or ("",)) and not (unwanted and code.startswith(unwanted))


def _codes(codes: str) -> list[str]:
    return [code.strip().upper() for code in codes.split(",") if code.strip()]


def _summary(found: Sequence[Finding]) -> Iterator[str]:
    """Yield how many findings of each weight there are, and of each code where there are many."""
    weights = Counter(finding.severity for finding in found)
    counts = (
        f"{many} {severity.name.lower()}{'s' if many > 1 else ''}"
        for severity, many in sorted(weights.items(), reverse=True)
    )
    yield ", ".join(counts) or "nothing found"
    if len(found) > _MANY:
        yield from _by_code(Counter(finding.code for finding in found))
        yield "anthology explain CODE shows what is meant; check --select CODE shows one kind alone"


def _by_code(codes: Counter[str]) -> Iterator[str]:
    from anthology.check import explanation  # noqa: PLC0415 - start-up time

    for code, many in codes.most_common():
        told = explanation.explained(code)
        yield f"{many:6}  {code}  {told.says if told else ''}".rstrip()
