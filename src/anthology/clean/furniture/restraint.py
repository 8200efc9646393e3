"""Restraint: lines that would go and yet stay, because an author may have written them."""

from collections.abc import Sequence

CERTAIN = 0.95
FEW, UNKNOWN = 2, 6  # lines: where no more would go, or none of so many is known, no page shows


def restrained(
    chances: Sequence[float], ended: Sequence[float], sure: Sequence[bool], *, page: bool
) -> list[bool]:
    """Return which of the lines that are sure to go still are, each with its probability.

    A sentence (`ended`) that stands alone, between lines that stay, may end an essay; the first
    line, alone, is a title. Where few lines would go, and more where no line of the text is known
    as a `page`'s, an essay may end in a list: no sentence goes, and nothing less certain.
    """
    few = sum(sure) <= (FEW if page else UNKNOWN)
    beside = [*sure[1:], False]
    before = False
    found: list[bool] = []
    for chance, sentence, goes, goes_too in zip(chances, ended, sure, beside, strict=True):
        alone = not (before or goes_too)
        may_be_said = sentence and (alone or few)
        held = may_be_said or (few and chance < CERTAIN) or (alone and not found)
        found.append(goes and not held)
        before = goes
    return found
