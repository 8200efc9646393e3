"""Thresholds: how probable furniture must be before it is removed, by the text's share of it."""

from collections.abc import Sequence
from itertools import combinations

import numpy
from learning import Array
from pages import Page

from anthology.clean.furniture.judge import (
    ANCHOR,
    BODY,
    at_least,
    end_of_doubt,
    evidence,
    need,
)
from anthology.clean.furniture.lines import OWN
from anthology.clean.furniture.restraint import CERTAIN, restrained

WORDS = OWN.index("words")
SHARES = (0.0, 0.04, 0.08, 0.15, 0.3, 0.5)  # of furniture, as the judge counts the evidence
CANDIDATES = tuple(round(0.5 + 0.01 * step, 2) for step in range(50))
MOST_LOST = {"full": 0.0075, "residue": 0.0014}  # share of the words, all pages alike
TRACKS = {"full": ("A", "B"), "residue": ("Ar", "Br")}
HAIR = 1e-9


def steps(pages: Sequence[Page], chances: Array) -> list[tuple[float, float]]:
    """Return the probability needed for each share of furniture.

    One or two at a time are changed for as long as F1 of both kinds of text, added, grows, and no
    more of either is lost than may be.
    """
    means = _means(pages, chances)
    limits = numpy.array(list(MOST_LOST.values()))
    chosen = [len(CANDIDATES) - 1] * len(SHARES)
    while better := _better(means, chosen, limits):
        chosen = better
    return [(least, CANDIDATES[place]) for least, place in zip(SHARES, chosen, strict=True)]


def _means(pages: Sequence[Page], chances: Array) -> Array:
    """Return what texts of each share add, with each candidate, to the two tracks' F1 and loss.

    In F1 pages weigh as they are important; what is lost counts alike, as in the benchmark.
    """
    places, results = _results(pages, chances)
    weights = numpy.array([[page.importance, 1.0] for page in pages])
    means = numpy.zeros((len(SHARES), len(TRACKS), len(CANDIDATES), 2))
    for track, own in enumerate(_tracks(pages).values()):
        for share in range(len(SHARES)):
            here = own & (places == share)
            added = (weights[here, None] * results[here]).sum(0)
            means[share, track] = added / weights[own].sum(0)
    return means


def _better(means: Array, chosen: Sequence[int], limits: Array) -> list[int]:
    """Return the best choice that differs at one or two shares; nothing where none is better."""
    every = numpy.arange(len(SHARES))
    now = means[every, :, chosen].sum(0)
    best, found = now[:, 0].sum() + HAIR, []
    for first, second in combinations(every, 2):
        rest = now - means[first, :, chosen[first]] - means[second, :, chosen[second]]
        ahead, behind = means[first].swapaxes(0, 1), means[second].swapaxes(0, 1)
        totals = rest + ahead[:, None] + behind[None]
        allowed = (totals[..., 1] <= limits).all(-1)
        gains = numpy.where(allowed, totals[..., 0].sum(-1), 0.0)
        places = numpy.unravel_index(numpy.argmax(gains), gains.shape)
        if gains[places] > best:
            best, found = gains[places], list(chosen)
            found[first], found[second] = map(int, places)
    return found


def _results(pages: Sequence[Page], chances: Array) -> tuple[Array, Array]:
    """Return the place of each page's share, and F1 and loss of each candidate on it."""
    places, results = [], []
    for page, own in by_page(pages, chances):
        places.append(sum(evidence_of(page, own) >= least for least in SHARES) - 1)
        results.append([outcome(page, removed(page, own, needed))[:2] for needed in CANDIDATES])
    return numpy.array(places), numpy.array(results)


def _tracks(pages: Sequence[Page]) -> dict[str, Array]:
    """Return for each kind of text which pages are of it."""
    return {
        track: numpy.array([page.variant in variants for page in pages])
        for track, variants in TRACKS.items()
    }


def by_page(pages: Sequence[Page], chances: Array) -> list[tuple[Page, Array]]:
    """Return each page with its lines' probabilities."""
    ends = numpy.cumsum([len(page.lines) for page in pages])
    return list(zip(pages, numpy.split(chances, ends[:-1]), strict=True))


def evidence_of(page: Page, own: Array) -> float:
    """Return the evidence of furniture in the page, as the judge counts it."""
    return evidence([seen.numbers[WORDS] for seen in page.sights], own.tolist())


def removed(page: Page, own: Array, needed: float) -> Array:
    """Return which lines the judge would remove at this probability, its other rules included."""
    sure = at_least(needed, len(page.lines))
    if body_words(page, own) >= ANCHOR:
        gone: Array = own > sure
    else:
        gone = (own > CERTAIN) & (numpy.arange(len(own)) >= end_of_doubt(own.tolist()))
    gone[list(page.recorded)] = False
    return numpy.array(restrained(own.tolist(), page.said, gone.tolist(), page=page.told))


def body_words(page: Page, own: Array) -> float:
    """Return how many words stand in lines that surely are not furniture."""
    sizes = numpy.array([seen.numbers[WORDS] for seen in page.sights])
    return float(sizes[own < BODY].sum())


def outcome(page: Page, gone: Array) -> tuple[float, float, float]:
    """Return F1, the share of words lost and the share of furniture left."""
    keep, drop, _ = numpy.array(page.counts).T
    kept, left = keep[~gone].sum(), drop[~gone].sum()
    recall = kept / keep.sum() if keep.sum() else 1.0
    precision = kept / (kept + left) if kept + left else 0.0
    total = precision + recall
    return (2 * precision * recall / total if total else 0.0, 1 - recall, left / max(1, drop.sum()))


def report(pages: Sequence[Page], chances: Array, needed: Sequence[tuple[float, float]]) -> None:
    """Print the cross-validated figures of both tracks."""
    print("needed:", needed)
    for track, variants in TRACKS.items():
        results = []
        for page, own in by_page(pages, chances):
            if page.variant in variants:
                limit = need(evidence_of(page, own), needed)
                results.append(outcome(page, removed(page, own, limit)))
        found = numpy.array(results)
        weights = [page.importance for page in pages if page.variant in variants]
        for name, weight in (("all pages alike", None), ("by importance", weights)):
            means = numpy.average(found, axis=0, weights=weight)
            over = [numpy.average(found[:, 1] > limit, weights=weight) for limit in (0.05, 0.2)]
            print(
                f"{track}, {name}: F1 {means[0]:.4f} lost {means[1]:.2%} left {means[2]:.1%}"
                f" pages losing >5% {over[0]:.1%} >20% {over[1]:.1%}"
            )
