"""Boosted trees that are asked about all lines at once, one column of facts after the other.

A tree's leaves are bits. Every question of every tree is put, for one column, by a single table
look-up: the answer is a whole number in which the leaves that can no longer be reached are nought.
What is left after all columns, the lowest bit of each tree, is the leaf reached (Lucchese and
others, "QuickScorer", 2015).
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import repeat
from math import exp
from operator import and_, getitem
from struct import Struct

WORD = 32  # bits read at once: the leaves of one tree, or of two small ones
SMALL = 16  # leaves of a small tree
TOGETHER = 128  # lines are asked about together
Asked = tuple[Sequence[float], tuple[float, ...], tuple[int, ...]]
SCALE = 1000  # leaf values are whole thousandths


@dataclass(frozen=True)
class Tree:
    """Inner nodes as (column, threshold's place, left, right), leaves below nought; leaf values."""

    nodes: Sequence[tuple[int, int, int, int]]
    values: Sequence[int]


@dataclass(frozen=True)
class Forest:
    """Trees ready to be asked: per column its thresholds and, per interval, the open leaves."""

    names: tuple[str, ...]
    thresholds: tuple[tuple[float, ...], ...]
    open_leaves: tuple[tuple[int, ...], ...]
    values: tuple[Mapping[int, int], ...]
    starts: int

    def scores(self, table: Mapping[str, Sequence[float]]) -> list[int]:
        """Return for each line the sum of the leaf values reached."""
        common = (1 << (WORD * len(self.values))) - 1
        varied: list[Asked] = []
        for name, thresholds, masks in zip(
            self.names, self.thresholds, self.open_leaves, strict=True
        ):
            column = table[name]
            if column.count(column[0]) == len(column):
                common &= masks[bisect_left(thresholds, column[0])]
            else:
                varied.append((column, thresholds, masks))
        size = len(next(iter(table.values())))
        starts = range(0, size, TOGETHER)
        return [
            score
            for start in starts
            for score in self._some(varied, common, slice(start, min(size, start + TOGETHER)))
        ]

    def _some(self, varied: Sequence[Asked], common: int, part: slice) -> list[int]:
        """Return the sums for the lines of one part, few enough to stay in the fast memory."""
        left = [common] * (part.stop - part.start)
        for column, thresholds, masks in varied:
            places = map(bisect_left, repeat(thresholds), column[part])
            left = list(map(and_, left, map(masks.__getitem__, places)))
        each = self.starts
        reached = Struct(f"<{len(self.values)}I")
        open_leaves = (
            reached.unpack((bits & ~(bits - each)).to_bytes(reached.size, "little"))
            for bits in left
        )
        return [sum(map(getitem, self.values, leaves)) for leaves in open_leaves]


def probability(score: int) -> float:
    """Return the probability that belongs to a sum of leaf values."""
    return round(1.0 / (1.0 + exp(-max(-20.0, min(20.0, score / SCALE)))), 3)


def plant(
    names: Sequence[str], thresholds: Sequence[Sequence[float]], trees: Sequence[Tree]
) -> Forest:
    """Return the forest of these trees."""
    small = all(len(tree.values) <= SMALL for tree in trees)
    width = SMALL if small else WORD
    whole = (1 << (width * len(trees))) - 1
    closed: list[list[int]] = [[0] * (len(column) + 1) for column in thresholds]
    for place, tree in enumerate(trees):
        for column, threshold, left, _ in tree.nodes:
            closed[column][threshold + 1] |= _leaves_under(tree, left) << (width * place)
    masks_of = []
    for masks in closed:
        shut = 0
        found = []
        for mask in masks:
            shut |= mask
            found.append(whole & ~shut)
        masks_of.append(tuple(found))
    values = [{1 << leaf: value for leaf, value in enumerate(tree.values)} for tree in trees]
    starts = sum(1 << (width * place) for place in range(len(trees)))
    found_values = tuple(_pairs(values) if small else values)
    return Forest(
        tuple(names), tuple(map(tuple, thresholds)), tuple(masks_of), found_values, starts
    )


def _pairs(values: Sequence[Mapping[int, int]]) -> Iterator[Mapping[int, int]]:
    """Yield the sums of two small trees' leaf values, under the bits of both leaves together."""
    for first, second in zip(values[::2], [*values[1::2], {0: 0}], strict=False):
        yield {
            low | high << SMALL: below + above
            for low, below in first.items()
            for high, above in second.items()
        }


def _leaves_under(tree: Tree, node: int) -> int:
    """Return the leaves below a node as bits; a node below nought is the leaf itself."""
    if node < 0:
        return 1 << (-node - 1)
    _, _, left, right = tree.nodes[node]
    return _leaves_under(tree, left) | _leaves_under(tree, right)
