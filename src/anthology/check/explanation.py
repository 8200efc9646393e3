"""What each code means: a file a code in `explained/`, with a good and a bad example.

A file's first line says how much a finding weighs and what is found; then come paragraphs that say
why it matters and what to do; then examples, each under a line `bad: FILE` or `good: FILE` that
names the file of a project that it stands in, and indented.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from anthology.model.finding import Severity

_HERE = Path(__file__).parent / "explained"
_EXAMPLE = re.compile(r"^(bad|good):(?: (\S+))?\n((?:(?: {4}.*)?\n)+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Example:
    """Part of a project: the file it stands in, and what it says; without a file, only told."""

    file: str
    text: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a code means."""

    code: str
    severity: Severity
    says: str
    why: str
    bad: tuple[Example, ...]
    good: tuple[Example, ...]


def codes() -> tuple[str, ...]:
    """Return all codes that can be explained, in order."""
    return tuple(sorted(file.stem for file in _HERE.glob("*.txt")))


def explained(code: str) -> Explanation | None:
    """Return what a code means, or None where there is no such code."""
    if code not in codes():
        return None
    head, _, rest = (_HERE / f"{code}.txt").read_text("utf-8").partition("\n")
    severity, _, says = head.partition(": ")
    first = _EXAMPLE.search(rest)
    why = rest[: first.start()] if first else rest
    bad, good = (tuple(_examples(rest, kind)) for kind in ("bad", "good"))
    return Explanation(code, Severity[severity.upper()], says, why.strip(), bad, good)


def _examples(text: str, kind: str) -> Iterator[Example]:
    for found in _EXAMPLE.finditer(text):
        if found[1] == kind:
            lines = [line[4:] for line in found[3].strip("\n").splitlines()]
            yield Example(found[2] or "", "\n".join(lines) + "\n")
