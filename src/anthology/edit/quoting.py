"""Quoting: where the words of a note to come stand, and what tells one place from another."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from anthology.edit.calling import BREAK, searched
from anthology.model.book import Selection
from anthology.model.origins import origins

_MOST = 12  # words that are looked at on each side
_WORD_BEFORE = re.compile(r"\S*\s*$")
_WORD_AFTER = re.compile(r"\s*\S+")


@dataclass(frozen=True, slots=True)
class Standing:
    """One place where words stand: its line in the source, and what makes it the only one."""

    line: int
    prefix: str
    suffix: str


def standings(selection: Selection, quote: str) -> Iterator[Standing]:
    """Yield every place of a text where the words stand, each with a prefix or suffix of its own.

    Both are empty where there is one place, or where nothing near tells it from the others.
    """
    texts = [searched(block) for block in selection.body.blocks]
    whole = BREAK.join(texts)
    many = whole.count(quote)
    for block, text in zip(selection.body.blocks, texts, strict=True):
        at = text.find(quote)
        while at >= 0:
            prefix, suffix = ("", "") if many == 1 else _telling(whole, text, at, quote)
            yield Standing(next(origins(block.words, (at,))).line, prefix, suffix)
            at = text.find(quote, at + 1)


def _telling(whole: str, text: str, at: int, quote: str) -> tuple[str, str]:
    """Return the fewest words before, or else after the quotation, with which it stands once."""
    prefix = suffix = ""
    for _ in range(_MOST):
        before = _WORD_BEFORE.search(text[: at - len(prefix)])
        prefix = (before[0] if before else "") + prefix
        if whole.count(prefix + quote) == 1:
            return prefix, ""
        after = _WORD_AFTER.match(text, at + len(quote) + len(suffix))
        suffix += after[0] if after else ""
        if whole.count(quote + suffix) == 1:
            return "", suffix
    return (prefix, suffix) if whole.count(prefix + quote + suffix) == 1 else ("", "")
