"""The learned part: decision trees read from a file, and the likeliest kinds they give."""

import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log
from pathlib import Path

from anthology.clean import trees
from anthology.clean.structure.shapes import Shape

PARAGRAPH, HEADING, ITEM = range(3)
KINDS = (PARAGRAPH, HEADING, ITEM)
_TINY = 1e-6
LONGEST_HEADING = 120
LONGEST_ITEM = 600
_SURELY_NOT = -4.0
CERTAIN = (1.0, 0.0, 0.0)
_SCALE = 10_000  # leaf values are kept with four places, and summed as whole numbers
Row = Sequence[float]
Chances = tuple[float, float, float]
Stored = tuple[Sequence[int], Sequence[float], Sequence[int], Sequence[float]]
"""A tree as it is stored: for each node the number looked at, the threshold, the next node if not
above it and the next if above; a negative next is a leaf, counted from -1; and the leaf values."""


@dataclass(frozen=True, slots=True)
class Kind:
    """The trees that know one kind: the few that are asked first, and the others."""

    early: trees.Forest
    others: trees.Forest

    def chances(self, rows: Sequence[Row]) -> list[float]:
        """Return the probability of each row; where the first few leave no doubt, by them alone."""
        totals = _totals(self.early, rows)
        doubted = [place for place, total in enumerate(totals) if total > _SURELY_NOT * _SCALE]
        more = _totals(self.others, [rows[place] for place in doubted])
        for place, total in zip(doubted, more, strict=True):
            totals[place] += total
        return [1 / (1 + exp(-total / _SCALE)) for total in totals]


def _totals(forest: trees.Forest, rows: Sequence[Row]) -> list[int]:
    """Return the sum of the leaf values of a forest for each row of numbers."""
    if not rows:
        return []
    columns = list(zip(*rows, strict=True))
    return forest.scores({name: columns[int(name)] for name in forest.names})


@dataclass(frozen=True, slots=True)
class Forest:
    """Trees for headings and for items, what follows what, and how far both are held back."""

    headings: Kind
    items: Kind
    follows: Sequence[Sequence[float]]
    reserves: Sequence[float]

    def chances(self, rows: Sequence[Row], lengths: Sequence[int]) -> list[Chances]:
        """Return the probability of each kind for rows of numbers and their lines' lengths."""
        short = [place for place, length in enumerate(lengths) if length <= LONGEST_HEADING]
        headings = [0.0] * len(rows)
        found = self.headings.chances([rows[place] for place in short])
        for place, chance in zip(short, found, strict=True):
            headings[place] = chance
        return list(map(_together, headings, self.items.chances(rows)))


def _together(heading: float, item: float) -> Chances:
    """Return the probabilities of a paragraph, a heading and an item, of which one is the case."""
    weights = ((1 - heading) * (1 - item), heading * (1 - item), item * (1 - heading))
    total = sum(weights) + _TINY
    return weights[0] / total, weights[1] / total, weights[2] / total


def open_to_doubt(shape: Shape) -> bool:
    """Return whether a line could be a heading or an item at all: very long ones are paragraphs."""
    return shape.length <= LONGEST_ITEM


def read_forest(path: Path) -> Forest:
    """Return the forest stored in a file."""
    data = json.loads(zlib.decompress(path.read_bytes()))
    first = data["early"]
    headings, items = (
        Kind(_planted(data[kind][:first]), _planted(data[kind][first:]))
        for kind in ("headings", "items")
    )
    return Forest(headings, items, data["follows"], data["reserves"])


def _planted(stored: Sequence[Stored]) -> trees.Forest:
    """Return the trees as a forest that is asked by the place of a number in its row."""
    found = sorted({pair for tree in stored for pair in zip(*tree[:2], strict=True)})
    columns = sorted({number for number, _ in found})
    thresholds = [[value for number, value in found if number == column] for column in columns]
    grown = []
    for numbers, values, nexts, leaves in stored:
        kinds = [columns.index(number) for number in numbers]
        places = [thresholds[kind].index(value) for kind, value in zip(kinds, values, strict=True)]
        nodes = list(zip(kinds, places, nexts[::2], nexts[1::2], strict=True))
        grown.append(trees.Tree(nodes, [round(leaf * _SCALE) for leaf in leaves]))
    return trees.plant(list(map(str, columns)), thresholds, grown)


def best_sequence(
    forest: Forest,
    chances: Sequence[Sequence[float]],
    fixed: Sequence[int | None],
    introduced: Sequence[bool],
) -> list[int]:
    """Return the likeliest kinds of the lines of a text, taken together (Viterbi).

    Lines that are introduced as items are not held back from being some.
    """
    if not chances:
        return []
    follows = forest.follows
    held = (forest.reserves, (*forest.reserves[:ITEM], 0.0))
    totals = _scores_of(chances[0], fixed[0], held[introduced[0]])
    backs: list[list[int]] = []
    for line, known, eased in zip(chances[1:], fixed[1:], introduced[1:], strict=True):
        scores = _scores_of(line, known, held[eased])
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
