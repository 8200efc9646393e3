"""Restraint: lines that would go and yet stay, because an author may have written them."""

from collections.abc import Sequence

CERTAIN, PROBABLE = 0.95, 0.93
FEW = 2  # lines: where no more would go, the text is hardly a page


def restrained(
    chances: Sequence[float], ended: Sequence[float], sure: Sequence[bool], *, page: bool
) -> list[bool]:
    """Return which of the lines that are sure to go still are, each with its probability.

    A sentence (`ended`) that stands alone, between lines that stay, may end an essay; the first
    line, alone, is a title. Where few lines would go, no sentence does, and only what is certain.
    Where no line is known as a `page`'s, less must be at least probable: a list may end an essay.
    """
    few = sum(sure) <= FEW
    least = CERTAIN if few else 0.0 if page else PROBABLE
    beside = [*sure[1:], False]
    before = False
    found: list[bool] = []
    for chance, sentence, goes, goes_too in zip(chances, ended, sure, beside, strict=True):
        alone = not (before or goes_too)
        may_be_said = sentence and (alone or few)
        held = may_be_said or chance < least or (alone and not found)
        found.append(goes and not held)
        before = goes
    return found
