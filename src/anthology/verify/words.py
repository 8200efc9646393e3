"""Words as they are compared: what is printed against what was read back."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

_SOFT_HYPHEN = re.compile("\u00ad\\s*")
_AROUND = 4  # words shown on each side of a difference
_WINDOW = 4000  # words that are compared in detail; beyond them a difference is named as a whole


@dataclass(frozen=True, slots=True)
class Difference:
    """Words that should be there, words that are there instead, and the words before them."""

    before: str
    wanted: str
    found: str
    at: int
    """The index of the first wanted word."""


def words(pieces: Iterable[str]) -> list[str]:
    """Return the words of the pieces: what white space parts, in compatibility form (NFKC).

    A soft hyphen joins what it parts, also over a line's end: so lines were broken.
    """
    found: list[str] = []
    for piece in pieces:
        found += _SOFT_HYPHEN.sub("", unicodedata.normalize("NFKC", piece)).split()
    return found


def mended(broken: str, wanted: Sequence[str]) -> list[str]:
    """Return the words of a text set in lines, with the words that the lines broke made whole.

    A line may break after a hyphen or a dash without a space, or, where a word is longer than a
    line, anywhere in it. Two halves are one word where the book has that word and either has not
    both halves or the break stands after a character that is no letter.
    """
    known = set(wanted)
    found: list[str] = []
    for line in _SOFT_HYPHEN.sub("", broken).splitlines():
        row = words([line])
        if found and row and _is_one(found[-1], row[0], known):
            found[-1] += row.pop(0)
        found += row
    return found


def _is_one(before: str, after: str, known: set[str]) -> bool:
    halves = before in known and after in known and before[-1].isalnum()
    return before + after in known and not halves


def differences(wanted: Sequence[str], found: Sequence[str]) -> Iterator[Difference]:
    """Yield every place where the words found are not the words wanted, in order."""
    if wanted == found:
        return
    first = _common(wanted, found)
    last = _common(wanted[first:][::-1], found[first:][::-1])
    a, b = wanted[first : len(wanted) - last], found[first : len(found) - last]
    if max(len(a), len(b)) > _WINDOW:
        yield _difference(wanted, first, a[:_AROUND], b[:_AROUND])
        return
    for kind, i, j, k, m in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if kind != "equal":
            yield _difference(wanted, first + i, a[i:j], b[k:m])


def _difference(
    wanted: Sequence[str], at: int, missing: Sequence[str], extra: Sequence[str]
) -> Difference:
    before = " ".join(wanted[max(0, at - _AROUND) : at])
    return Difference(before, " ".join(missing), " ".join(extra), at)


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many words the two have in common at their beginning."""
    pairs = zip(one, other, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
