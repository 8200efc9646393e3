"""Words as they are compared: what is printed against what was read back."""

import re
import unicodedata
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

_UNSEEN = re.compile(  # marks of direction, joiners, selectors, tags: nothing that can be seen
    "[\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f"
    "\ufeff\ufff9-\ufffb\U000e0001\U000e0020-\U000e007f\U000e0100-\U000e01ef]"
)
_SOFT_HYPHEN = re.compile("\u00ad\\s*")
_ENDLESS = 40  # letters of a word that may be longer than a line
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
    found_at: int
    """The index of the first word found."""


def words(pieces: Iterable[str]) -> list[str]:
    """Return the words of the pieces: what white space parts, in compatibility form (NFKC).

    A soft hyphen joins what it parts, also over a line's end: so lines were broken.
    """
    found: list[str] = []
    for piece in pieces:
        seen = _UNSEEN.sub("", unicodedata.normalize("NFKC", piece))
        found += _SOFT_HYPHEN.sub("", seen).split()
    return found


def mended(broken: str, wanted: Sequence[str]) -> list[str]:
    """Return the words of a text set in lines, with the words that the lines broke made whole.

    A line may break after a hyphen or a dash without a space, or, where a word is longer than a
    line, anywhere in it, and more than once. The pieces are one word where the book has that word
    and either has not all of the pieces or the break stands after a character that is no letter; or
    where that word is due just here, and too long to be taken for two at a line's end, or goes on
    with stops alone.
    """
    known = set(wanted)
    longest = max(map(len, known), default=0)
    rows = deque(
        row for line in _SOFT_HYPHEN.sub("", broken).splitlines() if (row := words([line]))
    )
    found: list[str] = []
    while rows:
        due = wanted[len(found) - 1] if 0 < len(found) <= len(wanted) else ""
        for _ in range(_pieces(found[-1], rows, (known, due), longest) if found else 0):
            found[-1] += rows[0].pop(0)
            if not rows[0]:
                rows.popleft()
        found += rows.popleft() if rows else []
    return found


def _pieces(
    before: str, rows: Iterable[list[str]], book: tuple[set[str], str], longest: int
) -> int:
    """Return how many of the rows begin with a further piece of the word before them.

    `book` is all its words, and the one that is due.
    """
    known, due = book
    if before == due:
        return 0
    if len(due) >= _ENDLESS and (many := _parts_of(due, before, rows)):
        return many
    whole, are_words = before, before in known and before[-1].isalnum()
    for many, row in enumerate(rows, start=1):
        if whole + row[0] == due and not any(map(str.isalnum, row[0])):
            return many
        whole, are_words = whole + row[0], are_words and row[0] in known
        if whole in known and not are_words:
            return many
        if len(row) > 1 or len(whole) > longest:
            break
    return 0


def _parts_of(due: str, before: str, rows: Iterable[list[str]]) -> int:
    """Return how many rows begin with what is left of a long word; 0 if that is not all."""
    whole = before
    for many, row in enumerate(rows, start=1):
        whole += row[0]
        if whole == due:
            return many
        if len(row) > 1 or not due.startswith(whole):
            break
    return 0


def differences(wanted: Sequence[str], found: Sequence[str]) -> Iterator[Difference]:
    """Yield every place where the words found are not the words wanted, in order."""
    if wanted == found:
        return
    first = common(wanted, found)
    last = common(wanted[first:][::-1], found[first:][::-1])
    a, b = wanted[first : len(wanted) - last], found[first : len(found) - last]
    if max(len(a), len(b)) > _WINDOW:
        yield _difference(wanted, (first, first), a[:_AROUND], b[:_AROUND])
        return
    for kind, i, j, k, m in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if kind != "equal":
            yield _difference(wanted, (first + i, first + k), a[i:j], b[k:m])


def _difference(
    wanted: Sequence[str], at: tuple[int, int], missing: Sequence[str], extra: Sequence[str]
) -> Difference:
    before = " ".join(wanted[max(0, at[0] - _AROUND) : at[0]])
    return Difference(before, " ".join(missing), " ".join(extra), *at)


def common(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many words, or characters, the two have in common at their beginning."""
    pairs = zip(one, other, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
