"""Hearing: word weights by logistic regression, for the line itself and for what is around it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

import numpy
from pages import Page
from scipy.sparse import csr_matrix
from sklearn.linear_model import SGDClassifier

from anthology.clean.furniture import lexis
from anthology.clean.furniture.lines import GROUPS

SITES = 3  # a word is learned only if pages of so many sites have it
ALPHA = 3e-5  # strength of regularisation of the word weights
AHEAD_LINES, AHEAD_WORDS, FEW = 30, 100, 3  # how far a line is asked to foretell
LEAST = 3  # smaller weights are left out of the model file
REMARKS = 0.3  # what a word of readers' comments counts as text of the page
LEAST_TEXT, HARDLY_ANY = 20, 0.02  # words of a text with a beginning and an end; share beyond them
Array = Any
Counts = tuple[int, int, int]


def vocabulary(pages: Sequence[Page]) -> dict[int, int]:
    """Return a place for each word hash found on enough pages."""
    owners: dict[int, set[str]] = defaultdict(set)
    for page in pages:
        for seen in page.sights:
            for term in lexis.terms(seen.words, seen.groups):
                owners[term].add(page.site)
    return {
        term: place
        for place, term in enumerate(
            sorted(t for t, sites in owners.items() if len(sites) >= SITES)
        )
    }


def word_rows(
    pages: Sequence[Page], places: Mapping[int, int]
) -> tuple[Array, Array, Array, Array]:
    """Return the matrix of words, the answers for each line, its weight, and its fold."""
    starts, found, labels, weights, folds = [0], [], [], [], []
    for page in pages:
        copies: dict[tuple[str, ...], int] = defaultdict(int)
        answers = page_answers(page.counts)
        for seen, (keep, drop, comment), answer in zip(
            page.sights, page.counts, answers, strict=True
        ):
            size = keep + drop + comment
            if not size:
                continue
            found += sorted(
                places[term] for term in lexis.terms(seen.words, seen.groups) if term in places
            )
            starts.append(len(found))
            copies[seen.words] += 1
            repeated = 1.0 if copies[seen.words] == 1 else 3.0
            labels.append(answer)
            weights.append(
                min(1.0, max(size, 3) ** 0.5 / 3)
                / repeated
                * (500 / max(100, len(page.lines))) ** 0.5
            )
            folds.append(page.fold)
    shape = (len(labels), len(places))
    matrix = csr_matrix((numpy.ones(len(found), numpy.float32), found, starts), shape=shape)
    return matrix, numpy.array(labels), numpy.array(weights), numpy.array(folds)


def page_answers(counts: Sequence[Counts]) -> list[tuple[int, ...]]:
    """Return the answers for each of the kinds of word weights; -1: none."""
    own = [int(drop > keep + 0.5 * comment) for keep, drop, comment in counts]
    back = counts[::-1]
    tail, head = _ahead(counts), _ahead(back)[::-1]
    return list(zip(own, tail, head, _last(counts), _last(back)[::-1], strict=True))


def _last(counts: Sequence[Counts]) -> list[int]:
    """Return whether each line is no text, and hardly any comes after it."""
    kept = [keep + REMARKS * comment for keep, _, comment in counts]
    total = sum(kept)
    if total < LEAST_TEXT:
        return [-1] * len(counts)
    rest, found = total, []
    for (keep, drop, _), size in zip(counts, kept, strict=True):
        rest -= size
        found.append(int(rest < HARDLY_ANY * total and keep <= drop))
    return found


def _ahead(counts: Sequence[Counts]) -> list[int]:
    """Return whether most of the next words after each line are furniture."""
    found = []
    for place in range(len(counts)):
        good = bad = 0.0
        for keep, drop, comment in counts[place + 1 : place + 1 + AHEAD_LINES]:
            good, bad = good + keep + 0.5 * comment, bad + drop
            if good + bad >= AHEAD_WORDS:
                break
        found.append(-1 if good + bad < FEW else int(bad > good))
    return found


def word_weights(
    rows: tuple[Array, Array, Array], places: Mapping[int, int]
) -> dict[int, lexis.Weights]:
    """Return the learned weights of each word hash that has any."""
    matrix, labels, weights = rows
    kinds = []
    for kind in range(labels.shape[1]):
        told = labels[:, kind] >= 0
        model = SGDClassifier(
            loss="log_loss", alpha=ALPHA, max_iter=8, tol=None, average=True, random_state=1
        )
        model.fit(matrix[told], labels[told, kind], sample_weight=weights[told])
        whole = numpy.rint(numpy.clip(model.coef_[0] * lexis.SCALE, -127, 127)).astype(int)
        kinds.append(numpy.where(abs(whole) >= LEAST, whole, 0).tolist())
    told_of = list(zip(*kinds, strict=True))
    return {term: told_of[place] for term, place in places.items() if any(told_of[place])}


def deafened(weights: Mapping[int, lexis.Weights]) -> dict[int, lexis.Weights]:
    """Return the weights that are known of a text in an unknown language."""
    known: set[int] = set()
    for count in (1, lexis.TERSE + 1, lexis.SHORT + 1):
        known.update(lexis.terms(["0"] * count, [1] * len(GROUPS)))
    return {term: told for term, told in weights.items() if term in known}
