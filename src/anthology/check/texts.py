"""Lints of the texts as they were read and cleaned: what the editor should look at."""

from collections.abc import Iterator

from anthology.check.copy import Copy
from anthology.model.book import Selection
from anthology.model.finding import Finding, Severity
from anthology.model.place import Place


def examine(copy: Copy) -> Iterator[Finding]:
    """Find encodings that were guessed or declared, and proposals that nobody has answered."""
    for selection in copy.selections:
        yield from _encoding(selection)
    for selection in copy.selections:
        yield from _proposed(selection)


def _encoding(selection: Selection) -> Iterator[Finding]:
    read = selection.read
    if read.encoding != "utf-8":
        what = f"the seed is not in UTF-8; it was read as {read.encoding}"
        remedy = f"if its letters are wrong: iconv -f … -t UTF-8 {read.file}"
        yield Finding(Severity.NOTICE, "S001", what, Place(read.file), remedy)


def _proposed(selection: Selection) -> Iterator[Finding]:
    if many := len(selection.proposals):
        where = selection.proposals[0].entry.place
        remedy = f"anthology clean {selection.record.slug} lists them, and how to answer"
        what = f"{many} change{'s' if many > 1 else ''} proposed"
        yield Finding(Severity.NOTICE, "C001", what, where, remedy)
