"""Trains the model of structure recovery: trees that tell headings, items and paragraphs apart.

usage: python training/structure/train.py CLEANBENCH_FOLDER OUT_FILE

It learns from one file alone, the training pages of cleanbench, in the two variants that keep the
main content. Items are known by their bullets. No page says what is a heading: rules vote on each
line (teachers.py), trees learn from the clear votes, without the blank lines half of the time, and
their opinion of the pages of other sites changes the votes before the last trees are learned.
"""

import argparse
import json
import zlib
from collections.abc import Iterator
from itertools import pairwise
from math import log
from pathlib import Path
from typing import TypedDict

import lightgbm
import numpy
from school import School, learn_again, school_of, train

from anthology.clean.structure.forest import HEADING, ITEM, KINDS

_HELD_OUT = Path(__file__).with_name("held_out_sites.txt")
_ROUNDS = 100
_TEACHING_ROUNDS = 60
_TRUST = 0.5
_LEAST_COUNT = 5.0
_FOLLOW_WEIGHT = 0.6
_RESERVES = (0, 0.2, 1.25)
_EARLY = 25


class Node(TypedDict, total=False):
    """A node of a tree as LightGBM gives it: a split with two nodes under it, or a leaf."""

    leaf_value: float
    split_feature: int
    threshold: float
    left_child: "Node"
    right_child: "Node"


def main() -> None:
    """Train and write the model."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("cleanbench", type=Path, help="the folder that holds train.jsonl.gz")
    parser.add_argument("out", type=Path, help="the model file to write: structure.model")
    options = parser.parse_args()
    held = frozenset(_HELD_OUT.read_text(encoding="utf-8").split())
    school = school_of(options.cleanbench / "train.jsonl.gz", held)
    school = learn_again(school, _TEACHING_ROUNDS, _TRUST)
    _store(school, _ROUNDS, options.out)


def _store(school: School, rounds: int, path: Path) -> None:
    """Train on all pages and write the model file."""
    data = {
        "headings": list(_stored(train(school, HEADING, rounds))),
        "items": list(_stored(train(school, ITEM, rounds))),
        "follows": _follows(school, _FOLLOW_WEIGHT),
        "reserves": _RESERVES,
        "early": _EARLY,
    }
    path.write_bytes(zlib.compress(json.dumps(data, separators=(",", ":")).encode(), 9))


def _stored(trees: lightgbm.Booster) -> Iterator[list[list[float]]]:
    """Return the trees in the form they are stored in."""
    return (_stored_tree(info["tree_structure"]) for info in trees.dump_model()["tree_info"])


def _stored_tree(root: Node) -> list[list[float]]:
    """Return a tree as lists of numbers looked at, thresholds, next nodes and leaves."""
    numbers: list[float] = []
    thresholds: list[float] = []
    nexts: list[float] = []
    leaves: list[float] = []

    def add(node: Node) -> int:
        """Store a node and those under it; return its place, or the negative of its leaf."""
        if "leaf_value" in node:
            leaves.append(round(node["leaf_value"], 4))
            return -len(leaves)
        place = len(numbers)
        numbers.append(node["split_feature"])
        thresholds.append(float(f"{node['threshold']:.5g}"))
        nexts.extend((0, 0))
        nexts[2 * place], nexts[2 * place + 1] = add(node["left_child"]), add(node["right_child"])
        return place

    if add(root) < 0:
        numbers, thresholds, nexts = [0], [0.0], [-1, -1]
    return [numbers, thresholds, nexts, leaves]


def _follows(school: School, weight: float) -> list[list[float]]:
    """Return how much likelier than by chance each kind follows each, as weighted logarithms."""
    counts = numpy.full((len(KINDS), len(KINDS)), _LEAST_COUNT)
    for page in range(len(school.pages)):
        found = school.kinds(page)
        for one, other in pairwise(found):
            if one >= 0 and other >= 0:
                counts[one, other] += 1
    shares = counts.sum(0) / counts.sum()
    rates = counts / counts.sum(1, keepdims=True)
    return [
        [round(weight * log(rates[one, two] / shares[two]), 4) for two in KINDS] for one in KINDS
    ]


if __name__ == "__main__":
    main()
