"""Lints of the seeds."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from anthology.check.copy import Copy
from anthology.model.finding import Finding, Severity
from anthology.model.place import Place


def examine(copy: Copy) -> Iterator[Finding]:
    """Find seeds that no text of the book is made of."""
    used = {selection.record.source for selection in copy.selections}
    for file in copy.files if copy.is_whole else ():
        if file.startswith("seeds/") and file not in used and not _comes_with_a_page(file):
            what = "no text of the book is made of this seed"
            remedy = "name its text in the plan's selections, or take the file out of seeds/"
            yield Finding(Severity.WARNING, "S003", what, Place(file), remedy)


def _comes_with_a_page(file: str) -> bool:
    """Return whether a file lies in the folder that browsers save beside a page."""
    return any(part.endswith("_files") for part in PurePosixPath(file).parts[:-1])
