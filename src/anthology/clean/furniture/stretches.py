"""What the guesses say of the stretch of lines around each line, all its lines together."""

from collections.abc import Callable, Collection, Sequence
from itertools import pairwise, product

from anthology.clean.furniture.sequences import FAR
from anthology.clean.furniture.whole import Columns


def stretches(more: Columns, table: Columns, wanted: Collection[str]) -> None:
    """Add mean and extreme facts of the run of short lines and the block around each line."""
    guess, leaning, shared = more["guess"], table["leaning"], more["body_overlap"]
    flags = [flag > 0 for flag in table["long"]]
    edges = {
        "run": [place for place in range(1, len(guess)) if flags[place] != flags[place - 1]],
        "block": [place for place in range(1, len(guess)) if table["after_blank"][place]],
    }
    facts: dict[str, tuple[Sequence[float], Callable[[Sequence[float]], float]]] = {
        "guess": (guess, lambda values: round(sum(values) / len(values), 3)),
        "least": (guess, min),
        "most": (guess, max),
        "leaning": (leaning, lambda values: round(sum(values) / len(values), 2)),
        "shared": (shared, lambda values: round(sum(values) / len(values), 2)),
        "size": (guess, lambda values: min(FAR, float(len(values)))),
    }
    for (name, places), fact in product(edges.items(), facts):
        column = f"{name}_{fact}"
        if wanted and column not in wanted:
            continue
        values, told = facts[fact]
        more[column] = []
        for start, end in pairwise([0, *places, len(guess)]):
            more[column] += [told(values[start:end])] * (end - start)
