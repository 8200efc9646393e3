"""Common words of ten languages: function words, and the words web furniture is made of."""

from collections.abc import Iterator
from pathlib import Path

_FILE = Path(__file__).with_name("vocabulary.txt")


def _lists(kind: str) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield the lists of one kind in the order of the file: a name, and its words."""
    for part in _FILE.read_text("utf-8").split("\n# ")[1:]:
        head, _, words = part.partition("\n")
        if head.split()[0] == kind:
            whole = words.replace("\n", "").replace("_", " ").split(";")
            yield head.split()[1], frozenset(whole)


FUNCTION_WORDS: dict[str, frozenset[str]] = dict(_lists("function"))
FURNITURE_WORDS: dict[str, frozenset[str]] = dict(_lists("furniture"))
MONTHS: frozenset[str] = dict(_lists("other"))["months"]
