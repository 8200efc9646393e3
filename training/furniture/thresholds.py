"""Thresholds: how probable furniture must be before it is removed, by the text's share of it."""

from collections.abc import Sequence

import numpy
from learning import Array
from pages import Page

from anthology.clean.furniture.judge import (
    ANCHOR,
    BODY,
    PROSE_NEEDS,
    PROSE_SENTENCES,
    PROSE_WORDS,
    evidence,
    need,
)
from anthology.clean.furniture.lines import OWN

ENDS, WORDS = OWN.index("sentence_ends"), OWN.index("words")
SHARES = (0.0, 0.04, 0.08, 0.15, 0.3, 0.5)  # of furniture, as the judge counts the evidence
CANDIDATES = tuple(round(0.5 + 0.01 * step, 2) for step in range(50))
PRICES = (8.0, 6.0, 3.0, 2.7, 2.3, 2.0)  # points of F1 that one point of lost words is worth


def steps(pages: Sequence[Page], chances: Array) -> list[tuple[float, float]]:
    """Return the probability needed for each share: the best of F1 less the price of losses."""
    by_share: list[list[Array]] = [[] for _ in SHARES]
    for page, own in by_page(pages, chances):
        place = sum(evidence_of(page, own) >= least for least in SHARES) - 1
        results = [outcome(page, removed(page, own, needed)) for needed in CANDIDATES]
        by_share[place].append(numpy.array(results))
    found = []
    for least, price, outcomes in zip(SHARES, PRICES, by_share, strict=True):
        mean = numpy.mean(outcomes, axis=0)
        found.append((least, CANDIDATES[int(numpy.argmax(mean[:, 0] - price * mean[:, 1]))]))
    return found


def by_page(pages: Sequence[Page], chances: Array) -> list[tuple[Page, Array]]:
    """Return each page with its lines' probabilities."""
    ends = numpy.cumsum([len(page.lines) for page in pages])
    return list(zip(pages, numpy.split(chances, ends[:-1]), strict=True))


def evidence_of(page: Page, own: Array) -> float:
    """Return the evidence of furniture in the page, as the judge counts it."""
    return evidence([seen.numbers[WORDS] for seen in page.sights], own.tolist())


def removed(page: Page, own: Array, needed: float) -> Array:
    """Return which lines the judge would remove at this probability, its other rules included."""
    prose = [
        seen.numbers[ENDS] >= PROSE_SENTENCES and seen.numbers[WORDS] >= PROSE_WORDS
        for seen in page.sights
    ]
    limits = numpy.where(prose, max(needed, PROSE_NEEDS), needed)
    return (own > limits) & (body_words(page, own) >= ANCHOR)


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
    for track, variants in (("full", "AB"), ("residue", ("Ar", "Br"))):
        results = []
        for page, own in by_page(pages, chances):
            if page.variant in variants:
                limit = need(evidence_of(page, own), needed)
                results.append(outcome(page, removed(page, own, limit)))
        found = numpy.array(results)
        means = found.mean(axis=0)
        over = [(found[:, 1] > limit).mean() for limit in (0.05, 0.2)]
        print(
            f"{track}: F1 {means[0]:.4f} lost {means[1]:.2%} left {means[2]:.1%}"
            f" pages losing >5% {over[0]:.1%} >20% {over[1]:.1%}"
        )
