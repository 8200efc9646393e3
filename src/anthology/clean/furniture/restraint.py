"""Restraint: lines that would go and yet stay, because an author may have written them."""

from collections.abc import Sequence
from itertools import groupby

from anthology.clean.furniture.apparatus import heads_apparatus
from anthology.clean.furniture.lines import OWN, Line, Sight

_ENDING = OWN.index("ending")
ENDED = (1.0, 2.0)  # how a line ends that is a sentence
CERTAIN, HALF = 0.95, 0.5
FEW, UNKNOWN = 2, 6  # lines: where no more would go, or none of so many is known, no page shows


def restrained(
    chances: Sequence[float], said: Sequence[bool], sure: Sequence[bool], *, page: bool
) -> list[bool]:
    """Return which of the lines that are sure to go still are, each with its probability.

    Neighbours that go go together: not where authors say them all (`said`), for an essay may end
    so, nor the first line alone, a title. Where few lines would go, and more where no line of the
    text is known as a `page`'s, a list may end it: all that may be furniture beside each other
    goes only if every line is certain, and none said.
    """
    few = sum(sure) <= (FEW if page else UNKNOWN)
    going = [chance >= HALF for chance in chances] if few else list(sure)
    still = [False] * len(sure)
    for goes, run in groupby(range(len(sure)), key=going.__getitem__):
        places = list(run)
        own = [said[place] for place in places]
        certain = all(sure[place] and chances[place] >= CERTAIN for place in places)
        if goes and places != [0] and ((certain and not any(own)) if few else not all(own)):
            still[places[0] : places[-1] + 1] = [True] * len(places)
    return still


def said(lines: Sequence[Line], sights: Sequence[Sight]) -> list[bool]:
    """Return which lines end as sentences do, or head notes, sources and the like."""
    return [
        seen.numbers[_ENDING] in ENDED or heads_apparatus(line.text)
        for line, seen in zip(lines, sights, strict=True)
    ]
