"""The judge: for each line of a text, how probably it is furniture of the page, and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress, takewhile
from operator import mul

from anthology.clean.furniture.around import columns
from anthology.clean.furniture.lines import Line, Sight, sight
from anthology.clean.furniture.model import Model
from anthology.clean.furniture.reasons import reason
from anthology.clean.furniture.records import records
from anthology.clean.furniture.restraint import CERTAIN, restrained, said
from anthology.clean.furniture.second import second_columns
from anthology.clean.furniture.told import is_told
from anthology.clean.furniture.whole import Columns
from anthology.clean.trees import probability

BODY = 0.2  # below this probability a line is surely body
ANCHOR = 40  # words: with a smaller sure body only the end may go, it may be a poem or a list
GROUND = 0.02  # evidence: with less, or twice this without an anchor, a doubt stands on nothing
NEAR = 0.9  # and only what is nearly certain is pointed at
ENOUGH = 100  # lines: a shorter text shows less of what is its body
SHORT = 16  # lines: in a text of fewer only what is certain is sure
LONGEST = 6000  # lines: longer than any page; of a longer text only the ends are judged
LIKELY, TOO_OPEN = 0.8, 1.5  # with this share of words between both, nothing would be clear


@dataclass(frozen=True)
class Verdict:
    """What the judge says of a line; a sure one may be removed, a doubtful one pointed at."""

    probability: float
    sure: bool
    doubtful: bool
    reason: str


_KEPT = Verdict(0.0, sure=False, doubtful=False, reason="")
_cached_sight = lru_cache(maxsize=20000)(sight)


def judge(lines: Sequence[Line], model: Model) -> list[Verdict]:
    """Return a verdict for each line, in order; what is deep inside a long text is kept."""
    half = LONGEST // 2
    between = max(0, len(lines) - LONGEST)
    if not between:
        return _judged(lines, model)
    ends = _judged([*lines[:half], *lines[-half:]], model)
    return [*ends[:half], *[_KEPT] * between, *ends[half:]]


def _judged(lines: Sequence[Line], model: Model) -> list[Verdict]:
    """Return a verdict for each line of a text that may be a page."""
    if not lines:
        return []
    sights = [_cached_sight(line.text) for line in lines]
    table, chances = guesses(lines, sights, model)
    shown = evidence(table["words"], chances)
    needed = at_least(need(shown, model.sure), len(lines))
    anchored = sum(compress(table["words"], (chance < BODY for chance in chances))) >= ANCHOR
    grounded = shown >= (GROUND if anchored else 2 * GROUND)
    worth_a_word = model.doubtful if grounded else NEAR
    recorded = records(lines)
    end = 0 if anchored else end_of_doubt(chances)
    least = needed if anchored else CERTAIN
    gone = [
        place >= end and chance > least and place not in recorded
        for place, chance in enumerate(chances)
    ]
    page = any(gone) and any(is_told(line.text) for line in lines)
    still = restrained(chances, said(lines, sights), gone, page=page)
    verdicts = []
    for place, sure in enumerate(still):
        doubtful = not sure and chances[place] >= worth_a_word
        why = reason(table, place) if sure or doubtful else ""
        verdicts.append(Verdict(chances[place], sure, doubtful, why))
    return verdicts


def guesses(
    lines: Sequence[Line], sights: Sequence[Sight], model: Model
) -> tuple[Columns, list[float]]:
    """Return all columns of facts, and the probability of being furniture for each line."""
    table = columns(lines, sights, model.lexis, model.wanted)
    chances: list[float] = []
    for place, forest in enumerate(model.stages):
        if place:
            table = second_columns(table, sights, chances, model.wanted)
        chances = [probability(score) for score in forest.scores(table)]
    return table, chances


def evidence(words: Sequence[float], chances: Sequence[float]) -> float:
    """Return the share of the words that is probably furniture, less where little is certain.

    A text of few lines shows less, and so does one of which many words are neither sure body nor
    likely furniture: in such texts the model errs most.
    """
    total = max(1.0, sum(words))
    share: float = sum(map(mul, words, chances)) / total
    open_words = sum(
        size for size, chance in zip(words, chances, strict=True) if BODY <= chance < LIKELY
    )
    clear: float = max(0.0, 1.0 - open_words / total / TOO_OPEN)
    return share * min(1.0, len(words) / ENOUGH) * clear


def end_of_doubt(chances: Sequence[float]) -> int:
    """Return where the last lines begin that are all likely furniture; past all if the text is so.

    Without a body to stand beside, only they may go: what a page has after a poem, never its title.
    """
    likely = sum(1 for _ in takewhile(lambda chance: chance >= LIKELY, reversed(chances)))
    return len(chances) - (likely if likely < len(chances) else 0)


def at_least(needed: float, lines: int) -> float:
    """Return the probability needed for removal in a text of so many lines."""
    return max(needed, CERTAIN) if lines < SHORT else needed


def need(share: float, steps: Sequence[tuple[float, float]]) -> float:
    """Return the probability needed for removal in a text with this evidence of furniture."""
    needed = steps[0][1]
    for least, value in steps:
        if share >= least:
            needed = value
    return needed
