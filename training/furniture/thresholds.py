"""Thresholds: how probable furniture must be before it is removed, by the text's share of it."""

from collections.abc import Sequence
from itertools import product

import numpy
from learning import Array
from pages import Page

from anthology.clean.furniture.judge import (
    ANCHOR,
    BODY,
    evidence,
    need,
)
from anthology.clean.furniture.lines import OWN

WORDS = OWN.index("words")
SHARES = (0.0, 0.04, 0.08, 0.15, 0.3, 0.5)  # of furniture, as the judge counts the evidence
CANDIDATES = tuple(round(0.5 + 0.01 * step, 2) for step in range(50))
PRICES = (8.0, 6.0, 3.0, 2.7, 2.3, 2.0)  # points of F1 that one point of lost words is worth
LITTLE = 3  # so many of the shares are of texts that extractors leave
DEARER = tuple(0.25 * 1.08**step for step in range(38))  # times the price, for both kinds of text
MOST_LOST = {"full": 0.008, "residue": 0.0015}  # share of the words, by importance
TRACKS = {"full": ("A", "B"), "residue": ("Ar", "Br")}


def steps(pages: Sequence[Page], chances: Array) -> list[tuple[float, float]]:
    """Return the probability needed for each share of furniture.

    It is the best of F1 less the price of losses, at the prices by which no more is lost than may
    be and F1 on both kinds of text is best.
    """
    places, results = _results(pages, chances)
    weights = numpy.array([page.importance for page in pages])
    best, found = -1.0, [(least, CANDIDATES[-1]) for least in SHARES]
    for little, much in product(DEARER, DEARER):
        prices = [
            price * (little if place < LITTLE else much) for place, price in enumerate(PRICES)
        ]
        chosen = _chosen(prices, places, results, weights)
        outcomes = results[numpy.arange(len(pages)), chosen[places]]
        means = {
            track: numpy.average(outcomes[own], axis=0, weights=weights[own])
            for track, own in _tracks(pages).items()
        }
        total = sum(mean[0] for mean in means.values())
        if total > best and all(means[track][1] <= most for track, most in MOST_LOST.items()):
            best = total
            found = [
                (least, CANDIDATES[place]) for least, place in zip(SHARES, chosen, strict=True)
            ]
    return found


def _tracks(pages: Sequence[Page]) -> dict[str, Array]:
    """Return for each kind of text which pages are of it."""
    return {
        track: numpy.array([page.variant in variants for page in pages])
        for track, variants in TRACKS.items()
    }


def _results(pages: Sequence[Page], chances: Array) -> tuple[Array, Array]:
    """Return the place of each page's share, and what comes of each candidate on it."""
    places, results = [], []
    for page, own in by_page(pages, chances):
        places.append(sum(evidence_of(page, own) >= least for least in SHARES) - 1)
        results.append([outcome(page, removed(page, own, needed)) for needed in CANDIDATES])
    return numpy.array(places), numpy.array(results)


def _chosen(prices: Sequence[float], places: Array, results: Array, weights: Array) -> Array:
    """Return the best candidate of each share at its price."""
    found = []
    for place, price in enumerate(prices):
        own = places == place
        mean = numpy.average(results[own], axis=0, weights=weights[own])
        found.append(int(numpy.argmax(mean[:, 0] - price * mean[:, 1])))
    return numpy.array(found)


def by_page(pages: Sequence[Page], chances: Array) -> list[tuple[Page, Array]]:
    """Return each page with its lines' probabilities."""
    ends = numpy.cumsum([len(page.lines) for page in pages])
    return list(zip(pages, numpy.split(chances, ends[:-1]), strict=True))


def evidence_of(page: Page, own: Array) -> float:
    """Return the evidence of furniture in the page, as the judge counts it."""
    return evidence([seen.numbers[WORDS] for seen in page.sights], own.tolist())


def removed(page: Page, own: Array, needed: float) -> Array:
    """Return which lines the judge would remove at this probability, its other rules included."""
    gone: Array = (own > needed) & (body_words(page, own) >= ANCHOR)
    gone[list(page.recorded)] = False
    return gone


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
