"""Builds books of random projects and proves each; prints a table.

usage: python tools/generated_books.py [BOOKS [FIRST [MOST_TEXTS]]]

The PDF is made where the theme's fonts have all letters; where they have not, the error must name
the text and its characters, and the EPUB is made alone. Without Java, EPUBCheck judges nothing, and
every EPUB counts as a fault.
"""

import datetime
import random
import sys
import tempfile
import time
from pathlib import Path

from generated_projects import SCRIPTS, write

from anthology import build, verdict
from anthology.model.errors import AnthologyError, SeveralErrors
from anthology.model.finding import Finding, Severity
from anthology.order import Order

_UNSET = "no font of the theme has"
_UNJUDGED = "did not run"
_SIZES = (1, 2, 3, 5, 10, 20, 40)
_LARGEST = 200  # texts of every twentieth book
_OF = 20


def main() -> None:
    """Build the books; end with 1 where one was not proved."""
    many, first, most = (*map(int, sys.argv[1:]), *(40, 0, _LARGEST)[len(sys.argv) - 1 :])
    print(
        f"{'book':>4} {'texts':>5} {'scripts':30} {'made':10} {'words':>8} {'s':>4} {'faults':>6}"
    )
    faults = sum(_tried(number, most) for number in range(first, first + many))
    print(f"{many} books, {faults} faults")
    sys.exit(faults > 0)


def _tried(number: int, most: int) -> int:
    """Build and prove one book; return how much was found wrong."""
    chance = random.Random(number)
    scripts = chance.sample(sorted(SCRIPTS), chance.randint(1, 3))
    texts = min(most, _LARGEST if number % _OF == _OF - 1 else chance.choice(_SIZES))
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="generated-") as folder:
        root = Path(folder)
        write(root, chance, scripts, texts)
        made, told = "pdf, epub", _built(root, ("pdf", "epub"))
        if told and all(_UNSET in error for error in told):
            made, told = "epub", _built(root, ("epub",))
        words, wrong = (0, told) if told else _proved(root)
    took = time.monotonic() - began
    row = f"{number:4} {texts:5} {', '.join(scripts):30} {made:10} {words:8} {took:4.0f}"
    print(f"{row} {len(wrong):6}", *wrong[:5], sep="\n    ", flush=True)
    return len(wrong)


def _built(root: Path, formats: tuple[str, ...]) -> list[str]:
    """Return what the build says is wrong."""
    today = datetime.date(2026, 1, 2)
    try:
        build.build(Order(root, root / "dist", formats, "", "", today), lambda *_: None)
    except AnthologyError as error:
        errors = error.errors if isinstance(error, SeveralErrors) else (error,)
        return [f"{one.where}: {one.what}" for one in errors]
    return []


def _proved(root: Path) -> tuple[int, list[str]]:
    """Return how many words a book has, and what its proof and EPUBCheck find wrong."""
    done = verdict.prove(root, [], lambda *_: None)
    wrong = [str(finding) for finding in done.findings if _is_wrong(finding)]
    return sum(account.printed for account in done.texts), wrong


def _is_wrong(finding: Finding) -> bool:
    is_proof = finding.code[0] in "CDEV" and finding.severity is not Severity.NOTICE
    return is_proof or _UNJUDGED in finding.message


if __name__ == "__main__":
    main()
