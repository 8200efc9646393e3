"""Training of the furniture model from the cleanbench training pages alone; same seed, same model.

    python train.py CLEANBENCH_FOLDER OUT_FILE

The labels it learns from: WCXB, CC-BY-4.0 (Murrough Foley 2026); article-extraction-benchmark,
MIT (Scrapinghub/Zyte); article-extraction-dataset, Apache-2.0 (AndyTheFactory); WEB-FORUM-52,
Apache-2.0 (fhgr/harvest); trafilatura evaluation set, Apache-2.0 (BBAW, A. Barbaresi et al.);
DAnIEL corpus v2.1, GPL-3.0 repository (Lejeune & Zhu); mozilla/readability, Apache-2.0. The pages'
own text stays its authors' and is not in the model. Takes about 25 minutes on one core. Needs
numpy, scipy, scikit-learn and lightgbm; the model's use needs none of them.
"""

import sys
import time
from collections.abc import Sequence
from pathlib import Path

import numpy
from hearing import deafened, vocabulary, word_rows, word_weights
from learning import Array, Size, boosted, exported, line_targets
from pages import FOLDS, Page, read
from thresholds import report, steps
from variants import more_texts

from anthology.clean.furniture.around import columns
from anthology.clean.furniture.lexis import Lexis, Weights
from anthology.clean.furniture.model import save
from anthology.clean.furniture.second import second_columns
from anthology.clean.furniture.whole import Columns

STAGES = (Size(250, 32, 0.07), Size(250, 24, 0.06))
START = time.monotonic()


def main(benchmark: Path, target: Path) -> None:
    """Train all stages, choose thresholds on pages of sites not trained on, and write the model."""
    pages = list(read(benchmark, benchmark / "train.jsonl.gz"))
    say(f"{len(pages)} texts read")
    by_fold, weights = train_words(pages)
    shown = [*pages, *more_texts(pages)]
    say(f"{len(shown)} texts shown")
    tables = first_tables(shown, by_fold)
    targets = line_targets(shown)
    chances: Array = numpy.zeros(0)
    forests: list[dict[str, object]] = []
    for size in STAGES:
        if forests:
            tables = second_tables(shown, tables, chances)
        chances, forest = train_forest(matrix_of(tables), targets, size)
        forests.append(forest)
    own = chances[: sum(len(page.lines) for page in pages)]
    needed = steps(pages, own)
    report(pages, own, needed)
    save(target, {"forests": forests, "sure": needed, "doubtful": 0.5}, weights)
    say(f"{target.stat().st_size} bytes written")


def say(text: str) -> None:
    """Print the text with the seconds since the start."""
    print(f"{time.monotonic() - START:6.0f} s  {text}", flush=True)


def train_words(pages: Sequence[Page]) -> tuple[list[Lexis], dict[int, Weights]]:
    """Return word weights that do not know the sites of each fold, and the weights of all."""
    whole = [page for page in pages if page.variant in ("A", "B")]
    places = vocabulary(whole)
    matrix, labels, weights, folds = word_rows(whole, places)
    blind = []
    for fold in range(FOLDS):
        seen = folds != fold
        blind.append(Lexis(word_weights((matrix[seen], labels[seen], weights[seen]), places)))
    final = word_weights((matrix, labels, weights), places)
    say(f"{len(final)} word weights")
    return blind, final


def first_tables(pages: Sequence[Page], by_fold: Sequence[Lexis]) -> list[Columns]:
    """Return the first-stage columns of each page, with word weights learned on other sites."""
    deaf = [Lexis(deafened(lexis.weights)) for lexis in by_fold]
    tables = [
        columns(page.lines, page.sights, (deaf if page.deaf else by_fold)[page.fold])
        for page in pages
    ]
    say(f"{len(tables[0])} columns")
    return tables


def second_tables(
    pages: Sequence[Page], tables: Sequence[Columns], guesses: Array
) -> list[Columns]:
    """Return the second-stage columns of each page."""
    found, start = [], 0
    for page, table in zip(pages, tables, strict=True):
        end = start + len(page.lines)
        found.append(second_columns(table, page.sights, guesses[start:end].round(3).tolist()))
        start = end
    say(f"{len(found[0])} columns")
    return found


def matrix_of(tables: Sequence[Columns]) -> tuple[Array, list[str]]:
    """Return all columns as one matrix, and their names."""
    names = list(tables[0])
    parts = [numpy.array([table[name] for name in names], numpy.float32).T for table in tables]
    return numpy.concatenate(parts), names


def train_forest(
    data: tuple[Array, list[str]], targets: tuple[Array, Array, Array], size: Size
) -> tuple[Array, dict[str, object]]:
    """Return each line's probability by forests blind to its site, and the forest of all."""
    matrix, names = data
    labels, weights, folds = targets
    chances = numpy.zeros(len(labels))
    for fold in range(FOLDS):
        seen = folds != fold
        booster = boosted((matrix[seen], labels[seen], weights[seen]), names, size)
        chances[~seen] = booster.predict(matrix[~seen])
    say(f"{FOLDS} forests without their fold")
    return chances, exported(boosted((matrix, labels, weights), names, size), names)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
