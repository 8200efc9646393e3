"""Words counted: one way for every page and line that counts them."""

import re
from collections import Counter
from collections.abc import Iterable

_WORD = re.compile(r"\w+(?:[’'\-‐‑]\w+)*")


def count_words(texts: Iterable[str]) -> int:
    """Return how many words the texts hold; what hyphens and apostrophes join counts as one."""
    return sum(sum(1 for _ in _WORD.finditer(text)) for text in texts)


def words_in(text: str) -> Counter[str]:
    """Return how often each word stands in a text."""
    return Counter(_WORD.findall(text))
