"""Hearing: word weights by logistic regression, for the line itself and for what is around it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

import lexis
import numpy
from pages import Page
from scipy.sparse import csr_matrix
from sklearn.linear_model import SGDClassifier

SITES = 3  # a word is learned only if pages of so many sites have it
ALPHA = 3e-5  # strength of regularisation of the word weights
AHEAD_LINES, AHEAD_WORDS, FEW = 30, 100, 3  # how far a line is asked to foretell
LEAST = 3  # smaller weights are left out of the model file
Array = Any


def vocabulary(pages: Sequence[Page]) -> dict[int, int]:
    """Return a place for each word hash found on enough pages."""
    owners: dict[int, set[str]] = defaultdict(set)
    for page in pages:
        for seen in page.sights:
            for term in lexis.terms(seen.words):
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
            found += sorted(places[term] for term in lexis.terms(seen.words) if term in places)
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


def page_answers(counts: Sequence[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """Return whether each line, the words after and those before are furniture (-1: none)."""
    own = [int(drop > keep + 0.5 * comment) for keep, drop, comment in counts]
    return list(zip(own, _ahead(counts), _ahead(counts[::-1])[::-1], strict=True))


def _ahead(counts: Sequence[tuple[int, int, int]]) -> list[int]:
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
    own, tail, head = kinds
    found = {term: (own[place], tail[place], head[place]) for term, place in places.items()}
    return {term: told for term, told in found.items() if any(told)}
