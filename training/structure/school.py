"""The school of structure recovery: what the lines teach, and the trees learned from them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import log2
from pathlib import Path

import lightgbm
import numpy
from lessons import Lesson, lesson
from numpy.typing import NDArray
from pages import FOLDS, UNKNOWN, UNSCORED, Page, read_pages
from teachers import votes

from anthology.clean.structure.forest import (
    HEADING,
    ITEM,
    LONGEST_HEADING,
    LONGEST_ITEM,
    PARAGRAPH,
)

_SETTINGS = {
    "objective": "binary", "num_leaves": 16, "learning_rate": 0.15, "min_data_in_leaf": 40,
    "feature_fraction": 0.4, "bagging_fraction": 0.8, "bagging_freq": 1, "lambda_l2": 5,
    "verbose": -1, "num_threads": 1, "seed": 7, "deterministic": True, "force_row_wise": True,
}  # fmt: skip
_MOST_HEADING = 2.0
_LEAST_HEADING = 0.8
_MIDDLE = 1.4
_FARTHEST = 5
_LOST_ITEM = 1.0
Numbers = NDArray[numpy.float64]
Kinds = NDArray[numpy.int64]
Flags = NDArray[numpy.bool_]


@dataclass
class School:
    """The pages, their lessons, and how much speaks for each line of each page being a heading."""

    pages: Sequence[Page]
    lessons: Sequence[Lesson]
    votes: Sequence[Numbers]

    def kinds(self, page: int) -> Kinds:
        """Return the kinds of a page's lines, as far as votes and bullets tell them."""
        found, vote = numpy.array(self.pages[page].kinds), self.votes[page]
        unknown = found == UNKNOWN
        found[unknown] = UNSCORED
        found[unknown & (vote > _MOST_HEADING)] = HEADING
        found[unknown & (vote < _LEAST_HEADING)] = PARAGRAPH
        return found

    def answers(self, given: Lesson, kind: int) -> tuple[Flags, Flags]:
        """Return which lines of a lesson teach what is of a kind, and which of them are."""
        if kind == HEADING:
            told, longest = self.kinds(given.page), log2(LONGEST_HEADING + 1)
            return (told >= 0) & ~given.marked & (given.rows[:, 0] <= longest), told == kind
        told, longest = numpy.array(self.pages[given.page].kinds), log2(LONGEST_ITEM + 1)
        return (told != UNSCORED) & ~given.marked & (given.rows[:, 0] <= longest), told == kind


def school_of(source: Path, held: frozenset[str]) -> School:
    """Return the pages of the train file with their lessons and the teachers' votes."""
    read = read_pages(source, held)
    pages = [page for _, page in read]
    lessons = []
    for number, (variant, page) in enumerate(read):
        lessons.append(lesson(page, number, "plain"))
        marked = "orphans" if variant == "Ar" or number % 4 == 1 else "blanks"
        lessons.append(lesson(page, number, marked))
    return School(pages, lessons, [numpy.array(votes(page)) for page in pages])


def learn_again(school: School, rounds: int, trust: float) -> School:
    """Return the school with what trees taught on other sites think heeded.

    The votes move towards them, and lines they take for items that lost their bullet are left open.
    """
    heard = _unseen_scores(school, HEADING, rounds)
    changed = [
        (1 - trust) * vote + trust * (_MIDDLE + numpy.clip(score, -_FARTHEST, _FARTHEST) / 2)
        for vote, score in zip(school.votes, heard, strict=True)
    ]
    pages = []
    for page, score in zip(school.pages, _unseen_scores(school, ITEM, rounds), strict=True):
        lost = (numpy.array(page.kinds) == UNKNOWN) & (score > _LOST_ITEM)
        pages.append(replace(page, kinds=numpy.where(lost, UNSCORED, page.kinds).tolist()))
    return School(pages, school.lessons, changed)


def _unseen_scores(school: School, kind: int, rounds: int) -> list[Numbers]:
    """Return what trees taught on pages of other sites think of each line, over its lessons."""
    sums = [numpy.zeros(len(page.texts)) for page in school.pages]
    for fold in range(FOLDS):
        trees = train(school, kind, rounds, fold)
        for given in school.lessons:
            if school.pages[given.page].fold == fold and (kind == HEADING or given.plain):
                scores = numpy.asarray(trees.predict(given.rows, raw_score=True))
                sums[given.page] += scores / (1 + (kind == HEADING))
    return sums


def train(school: School, kind: int, rounds: int, fold: int = -1) -> lightgbm.Booster:
    """Return the trees that know one kind, from all pages but a fold.

    A long text weighs as the root of its length, one with lists (or headings) double.
    """
    rows, answers, weights = [], [], []
    for given in school.lessons:
        if school.pages[given.page].fold != fold:
            chosen, answer = school.answers(given, kind)
            rows.append(given.rows[chosen])
            answers.append(answer[chosen])
            weights.append(numpy.full(chosen.sum(), (1 + answer.any()) * len(answer) ** -0.5))
    weight = numpy.concatenate(weights)
    data = lightgbm.Dataset(numpy.vstack(rows), numpy.concatenate(answers), weight=weight)
    return lightgbm.train(_SETTINGS, data, rounds)
