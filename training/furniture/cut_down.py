"""How often what is proposed is furniture, in cuttings of three to twelve lines of the pages.

    python training/furniture/cut_down.py CLEANBENCH_FOLDER

Lines that the benchmark does not judge (titles, names of posters, bylines, dates) are told apart:
the model did not learn from them, and none of them is to be taken for furniture.
"""

import random
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from pages import Page, read

from anthology.clean.furniture.judge import judge
from anthology.clean.furniture.model import Model, load

MODEL = Path(__file__).parents[2] / "src/anthology/clean/furniture/furniture.model"
LINES = range(3, 13)
LEFT_BY_EXTRACTORS = ("Ar", "Br")
KINDS = ("text", "furniture", "comment", "not judged")


def main(benchmark: Path) -> None:
    """Print how many lines of each kind are removed, and how many are proposed."""
    model = load(MODEL)
    told = {"removed": Counter[str](), "proposed": Counter[str]()}
    for page in read(benchmark, benchmark / "train.jsonl.gz"):
        if page.variant in LEFT_BY_EXTRACTORS:
            for start, end in cuttings(page):
                count(page, (start, end), model, told)
    for name, counts in told.items():
        whole = max(1, counts.total())
        print(
            name, ", ".join(f"{kind} {counts[kind]} ({counts[kind] / whole:.0%})" for kind in KINDS)
        )


def cuttings(page: Page) -> Iterator[tuple[int, int]]:
    """Yield where head, end and some other cutting of the page begin and end."""
    lot = random.Random(page.name + page.variant)
    size, whole = lot.choice(LINES), len(page.lines)
    if whole <= size:
        yield 0, whole
        return
    for start in (0, whole - size, lot.randrange(whole - size + 1)):
        yield start, start + size


def count(
    page: Page, cutting: tuple[int, int], model: Model, told: dict[str, Counter[str]]
) -> None:
    """Count what becomes of the lines of a cutting."""
    own = slice(*cutting)
    for counts, verdict in zip(page.counts[own], judge(page.lines[own], model), strict=True):
        most = max((words, kind) for words, kind in zip((*counts, 0), (0, 1, 2, 3), strict=True))
        if verdict.sure or verdict.doubtful:
            told["removed" if verdict.sure else "proposed"][KINDS[most[1]]] += 1


if __name__ == "__main__":
    main(Path(sys.argv[1]))
