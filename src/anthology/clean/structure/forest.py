"""The learned part: decision trees read from a file, and the likeliest kinds they give."""

import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log
from pathlib import Path

from anthology.clean.structure.shapes import Shape

PARAGRAPH, HEADING, ITEM = range(3)
KINDS = (PARAGRAPH, HEADING, ITEM)
_TINY = 1e-6
LONGEST_HEADING = 120
LONGEST_ITEM = 600
_SURELY_NOT = -4.0
CERTAIN = (1.0, 0.0, 0.0)
Row = Sequence[float]
Node = tuple[int, float, int, int]
Tree = tuple[Sequence[Node], Sequence[float]]


@dataclass(frozen=True, slots=True)
class Forest:
    """Trees for headings and for items, what follows what, and how far both are held back."""

    headings: Sequence[Tree]
    items: Sequence[Tree]
    follows: Sequence[Sequence[float]]
    reserves: Sequence[float]
    early: int

    def chances(self, row: Row, length: int) -> tuple[float, float, float]:
        """Return the probability of each kind for a row of numbers and the length of its line."""
        heading = _chance(self.headings, row, self.early) if length <= LONGEST_HEADING else 0.0
        item = _chance(self.items, row, self.early)
        weights = ((1 - heading) * (1 - item), heading * (1 - item), item * (1 - heading))
        total = sum(weights) + _TINY
        return weights[0] / total, weights[1] / total, weights[2] / total


def _chance(trees: Sequence[Tree], row: Row, early: int) -> float:
    """Return the probability the trees give; where the first few leave no doubt, by them alone."""
    total = _total_of(trees[:early], row)
    if total > _SURELY_NOT:
        total += _total_of(trees[early:], row)
    return 1 / (1 + exp(-total))


def _total_of(trees: Sequence[Tree], row: Row) -> float:
    """Return the sum of the leaf values of some trees for a row of numbers."""
    total = 0.0
    for nodes, leaves in trees:
        place = 0
        while place >= 0:
            number, threshold, low, high = nodes[place]
            place = high if row[number] > threshold else low
        total += leaves[-1 - place]
    return total


def open_to_doubt(shape: Shape) -> bool:
    """Return whether a line could be a heading or an item at all: very long ones are paragraphs."""
    return shape.length <= LONGEST_ITEM


def read_forest(path: Path) -> Forest:
    """Return the forest stored in a file."""
    data = json.loads(zlib.decompress(path.read_bytes()))
    headings, items = ([_tree_of(*tree) for tree in data[kind]] for kind in ("headings", "items"))
    return Forest(headings, items, data["follows"], data["reserves"], data["early"])


def _tree_of(
    numbers: Sequence[int],
    thresholds: Sequence[float],
    nexts: Sequence[int],
    leaves: Sequence[float],
) -> Tree:
    """Return a tree from its stored form.

    A node is (number looked at, threshold, next if not above it, next if above); a negative next
    is a leaf, counted from -1.
    """
    return tuple(zip(numbers, thresholds, nexts[::2], nexts[1::2], strict=True)), tuple(leaves)


def best_sequence(
    forest: Forest, chances: Sequence[Sequence[float]], fixed: Sequence[int | None]
) -> list[int]:
    """Return the likeliest kinds of the lines of a text, taken together (Viterbi)."""
    if not chances:
        return []
    follows = forest.follows
    totals = _scores_of(chances[0], fixed[0], forest.reserves)
    backs: list[list[int]] = []
    for line, known in zip(chances[1:], fixed[1:], strict=True):
        scores = _scores_of(line, known, forest.reserves)
        ways = [[totals[before] + follows[before][kind] for before in KINDS] for kind in KINDS]
        best = [max(way) for way in ways]
        backs.append([way.index(top) for way, top in zip(ways, best, strict=True)])
        totals = [top + score for top, score in zip(best, scores, strict=True)]
    kinds = [totals.index(max(totals))]
    for back in reversed(backs):
        kinds.append(back[kinds[-1]])
    return kinds[::-1]


def _scores_of(
    chances: Sequence[float], fixed: int | None, reserves: Sequence[float]
) -> list[float]:
    """Return the log scores of a line; a line whose kind is known scores for nothing else."""
    if fixed is not None:
        return [0.0 if kind == fixed else -1e9 for kind in KINDS]
    return [
        log(chance + _TINY) - reserve for chance, reserve in zip(chances, reserves, strict=True)
    ]
