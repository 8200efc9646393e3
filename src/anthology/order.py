"""What is to be built, and what was built."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from anthology.model.finding import Finding
from anthology.model.means import Means

LEDGER = "ledger.csv"
REVIEW = "review.html"

Tell = Callable[[str, str], None]
"""Told each step of the work: the stage, and what it works on."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be built, from where, to where."""

    root: Path
    out: Path
    formats: tuple[str, ...]
    theme: str
    """The theme's name; empty for the one that the project names."""
    size: str
    """The name of the size of page; empty for the one that the project names."""
    today: datetime.date
    release: bool = False
    """Whether the books are to go to readers, so that nothing may stand against it."""
    means: Means = field(default_factory=Means)


@dataclass(frozen=True, slots=True)
class Report:
    """What was built."""

    texts: int
    kept: int
    removed: int
    pages: int
    files: tuple[str, ...]
    findings: tuple[Finding, ...]
