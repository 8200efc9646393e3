"""Restraint: lines that would go and yet stay, because an author may have written them."""

from collections.abc import Sequence
from itertools import groupby

from anthology.clean.furniture.apparatus import heads_apparatus
from anthology.clean.furniture.lines import OWN, Line, Sight

_ENDING = OWN.index("ending")
ENDED = (1.0, 2.0)  # how a line ends that is a sentence
CERTAIN = 0.95
FEW, UNKNOWN = 2, 6  # lines: where no more would go, or none of so many is known, no page shows


def restrained(
    chances: Sequence[float], said: Sequence[bool], sure: Sequence[bool], *, page: bool
) -> list[bool]:
    """Return which of the lines that are sure to go still are, each with its probability.

    Neighbours that go go together: not where authors say them all (`said`), for an essay may end
    so, nor the first line alone, a title. Where few lines would go, and more where no line of the
    text is known as a `page`'s, an essay may end in a list: nothing said or less certain goes.
    """
    few = sum(sure) <= (FEW if page else UNKNOWN)
    still = [False] * len(sure)
    for goes, run in groupby(range(len(sure)), key=sure.__getitem__):
        places = list(run)
        if goes and places != [0] and not all(said[place] for place in places):
            for place in places:
                still[place] = not few or (chances[place] >= CERTAIN and not said[place])
    return still


def said(lines: Sequence[Line], sights: Sequence[Sight]) -> list[bool]:
    """Return which lines end as sentences do, or head notes, sources and the like."""
    return [
        seen.numbers[_ENDING] in ENDED or heads_apparatus(line.text)
        for line, seen in zip(lines, sights, strict=True)
    ]
