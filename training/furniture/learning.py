"""Learning: what each line should be called, and forests by gradient boosting."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import lightgbm
import numpy
from pages import Page

from anthology.clean.trees import SCALE

HAIR = 0.00001
Array = Any

BOOSTING = {
    "objective": "binary", "min_data_in_leaf": 60, "feature_fraction": 0.25, "extra_trees": True,
    "bagging_fraction": 0.6, "bagging_freq": 1, "max_bin": 63, "lambda_l2": 5.0, "num_threads": 1,
    "verbose": -1, "seed": 7, "deterministic": True, "force_col_wise": True,
}  # fmt: skip


@dataclass(frozen=True)
class Size:
    """How many trees of how many leaves, and how quickly they learn."""

    trees: int
    leaves: int
    rate: float


def line_targets(pages: Sequence[Page]) -> tuple[Array, Array, Array]:
    """Return whether each line is furniture, its weight, and its fold; pages weigh the same."""
    labels, weights, folds = [], [], []
    for page in pages:
        keep, drop, comment = numpy.array(page.counts, float).T
        size = keep + drop + 0.5 * comment
        labels.append(drop > keep + comment)
        weights.append(page.importance * numpy.minimum(size / max(180.0, size.sum()) * 100, 100))
        folds.append(numpy.full(len(size), page.fold))
    return numpy.concatenate(labels), numpy.concatenate(weights), numpy.concatenate(folds)


def boosted(data: tuple[Array, Array, Array], names: Sequence[str], size: Size) -> Any:
    """Return boosted trees grown on matrix, labels and weights."""
    matrix, labels, weights = data
    scored = weights > 0
    settings = {**BOOSTING, "num_leaves": size.leaves, "learning_rate": size.rate}
    columns = [f"column_{place}" for place in range(len(names))]
    dataset = lightgbm.Dataset(
        matrix[scored],
        labels[scored],
        weight=weights[scored],
        feature_name=columns,
        params=settings,
    )
    return lightgbm.train(settings, dataset, size.trees)


def exported(booster: Any, names: Sequence[str]) -> dict[str, Any]:
    """Return the boosted trees as plain numbers: thresholds, nodes, and whole leaf values."""
    structures = [entry["tree_structure"] for entry in booster.dump_model()["tree_info"]]
    found: list[set[float]] = [set() for _ in names]
    for structure in structures:
        for node in _inner(structure):
            found[node["split_feature"]].add(_threshold(node))
    thresholds = [sorted(column) for column in found]
    return {
        "names": list(names),
        "thresholds": thresholds,
        "trees": [_tree(s, thresholds) for s in structures],
    }


def _threshold(node: Mapping[str, Any]) -> float:
    """Return the node's threshold in few digits; a hair below nought must stay below nought."""
    value = float(node["threshold"])
    return -HAIR if -HAIR < value < 0 else round(value, 5)


def _inner(node: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Return the inner nodes from this one down, parents first."""
    if "leaf_value" in node:
        return []
    return [node, *_inner(node["left_child"]), *_inner(node["right_child"])]


def _tree(
    root: Mapping[str, Any], thresholds: Sequence[list[float]]
) -> tuple[list[list[int]], list[int]]:
    """Return nodes and leaf values of one tree, leaves counted from the left."""
    nodes: list[list[int]] = []
    values: list[int] = []

    def enter(node: Mapping[str, Any]) -> int:
        if "leaf_value" in node:
            values.append(round(node["leaf_value"] * SCALE))
            return -len(values)
        column = node["split_feature"]
        nodes.append([column, thresholds[column].index(_threshold(node)), 0, 0])
        place = len(nodes) - 1
        nodes[place][2] = enter(node["left_child"])
        nodes[place][3] = enter(node["right_child"])
        return place

    enter(root)
    return nodes, values
