"""Findings as they are printed: for a person, for a program, for GitHub's pages."""

import dataclasses
import json
from collections.abc import Callable, Iterator, Mapping, Sequence

from anthology.model.finding import Finding, Severity

_AROUND = 48  # characters of a line that are shown on each side of the place
_MARGIN = "    "
_GITHUB = {Severity.NOTICE: "notice", Severity.WARNING: "warning", Severity.ERROR: "error"}

Lines = Mapping[str, Sequence[str]]
"""The lines of the project's files, by name."""


def text(findings: Sequence[Finding], lines: Lines) -> Iterator[str]:
    """Yield each finding as one line that a program can take apart, then its line and a remedy."""
    for finding in findings:
        yield str(finding)
        yield from (f"{_MARGIN}{row}" for row in _excerpt(finding, lines))
        if finding.remedy:
            yield f"{_MARGIN}{finding.remedy}"


def _excerpt(finding: Finding, lines: Lines) -> Iterator[str]:
    """Yield the words at a finding's place and a caret below them."""
    where = finding.where
    if not where or not where.column or where.line > len(lines.get(where.file, ())):
        return
    line, at = lines[where.file][where.line - 1].replace("\t", " "), where.column - 1
    first = max(0, at - _AROUND)
    before, after = line[first:at], line[at : at + _AROUND]
    left, right = "… " if first else "", " …" if at + _AROUND < len(line) else ""
    yield f"{left}{before}{after}{right}"
    yield " " * (len(left) + len(before)) + "^"


def as_json(findings: Sequence[Finding], lines: Lines) -> Iterator[str]:  # noqa: ARG001 - siblings alike
    """Yield the findings as one array in JSON."""
    yield json.dumps([as_data(finding) for finding in findings], ensure_ascii=False, indent=2)


def as_data(finding: Finding) -> dict[str, object]:
    """Return a finding as data."""
    data = dataclasses.asdict(finding)
    return data | {"severity": Severity(finding.severity).name.lower()}


def github(findings: Sequence[Finding], lines: Lines) -> Iterator[str]:  # noqa: ARG001 - siblings alike
    """Yield each finding as a workflow command of GitHub Actions."""
    for finding in findings:
        where = finding.where
        at = f"file={_property(where.file)}," if where else ""
        at += f"line={where.line}," if where and where.line else ""
        at += f"col={where.column}," if where and where.column else ""
        said = finding.message + (f"\n{finding.remedy}" if finding.remedy else "")
        yield f"::{_GITHUB[finding.severity]} {at}title={finding.code}::{_escaped(said)}"


def _property(value: str) -> str:
    return _escaped(value).replace(":", "%3A").replace(",", "%2C")


def _escaped(value: str) -> str:
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


FORMATS: dict[str, Callable[[Sequence[Finding], Lines], Iterator[str]]] = {
    "text": text,
    "json": as_json,
    "github": github,
}
