"""Which way words run: from left to right, or, in Hebrew and Arabic, from right to left."""

import re
from collections.abc import Iterator
from typing import Literal
from unicodedata import bidirectional

Way = Literal["ltr", "rtl"]

_BACKWARD = re.compile(
    "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""Where Unicode keeps what runs from right to left: quick to look for, and seldom found."""
_CLASSES: dict[str, str] = {"L": "L", "R": "R", "AL": "R", "EN": "0", "NSM": "m"}
"""Of the classes of characters (Unicode Standard Annex 9, 3.2), those that are told apart here."""
_STRETCHES = {
    "ltr": re.compile("R(?:[^L]*R)?m*"),
    "rtl": re.compile("L(?:[^R]*[L0])?m*"),
}
"""What runs the other way: from its first letter to its last, with the marks upon that."""

_LANGUAGES = {"ar", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi"}
_SCRIPTS = {"adlm", "arab", "hebr", "nkoo", "syrc", "thaa"}


def way_of_language(tag: str) -> Way:
    """Return which way a language is written (BCP 47): by its script, or as it usually is."""
    first, *others = tag.lower().split("-")
    scripts = [part for part in others if len(part) == 4 and part.isalpha()]  # noqa: PLR2004
    known = scripts[0] in _SCRIPTS if scripts else first in _LANGUAGES
    return "rtl" if known else "ltr"


def runs_backward(text: str) -> bool:
    """Return whether any of the text runs from right to left."""
    return not text.isascii() and _BACKWARD.search(text) is not None


def way(text: str) -> Way | None:
    """Return which way most letters of a text run; None where it has no letter."""
    if not runs_backward(text):
        return "ltr" if any(character.isalpha() for character in text) else None
    classes = _classes(text)
    forward, backward = classes.count("L"), classes.count("R")
    if forward == backward == 0:
        return None
    return "rtl" if backward > forward else "ltr"


def stretches(text: str, around: Way) -> Iterator[tuple[int, int]]:
    """Yield where words that run against those around them start and end.

    So much of the bidirectional algorithm (Unicode Standard Annex 9) is done here as elements with
    a direction of their own need: where emphasis or a link begins within such words, a browser or
    WeasyPrint would else set the parts in the wrong order.
    """
    if around == "rtl" or runs_backward(text):
        for found in _STRETCHES[around].finditer(_classes(text)):
            yield found.span()


def _classes(text: str) -> str:
    return "".join(_CLASSES.get(bidirectional(character), " ") for character in text)
