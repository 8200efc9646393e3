"""The learned word weights: how much each hashed word or pair of words speaks for furniture."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from zlib import crc32

SHORT = 10  # words: in shorter lines a word weighs differently from the same word in prose
TERSE = 4  # words: and in these differently again
HEARD = 60  # words of a line that are weighed
STEM, INFLECTED = 5, 7  # letters: a word of so many is also heard by its first few
SCALE = 16  # weights are kept as whole sixteenths

KINDS = ("own", "tail", "head", "close", "open")
"""What a weight speaks for: furniture in the line, in the next lines, in those before; and that
none of the text comes after the line, and none came before it."""

NAMES = [
    *("lexis_sum", "lexis_mean", "lexis_highest", "lexis_lowest", "lexis_known"),
    *(name for kind in KINDS[1:] for name in (kind, f"{kind}_highest")),
]
Weights = tuple[int, ...]


@dataclass(frozen=True)
class Lexis:
    """Word weights by hash, one for each of KINDS."""

    weights: Mapping[int, Weights]

    def scores(self, words: Sequence[str], groups: Sequence[int]) -> tuple[float, ...]:
        """Return what the words weigh, in the order of NAMES."""
        keys = terms(words, groups)
        found = [self.weights[key] for key in keys if key in self.weights]
        if not found:
            return (0.0,) * len(NAMES)
        own, *others = zip(*found, strict=True)
        return (
            float(sum(own)),
            round(sum(own) / len(keys), 2),
            float(max(own)),
            float(min(own)),
            round(len(found) / len(keys), 2),
            *(float(told(kind)) for kind in others for told in (sum, max)),
        )


def terms(words: Sequence[str], groups: Sequence[int]) -> list[int]:
    """Return the hashes of what is weighed for one line.

    These are its words, its pairs of words, the stems of its longer words, and which groups of
    furniture words it uses, whatever its language.
    """
    plain = ["0" if word.isdigit() else word for word in words[:HEARD]]
    short = len(words) <= SHORT
    tag = "s " if len(words) <= TERSE else "m " if short else "l "
    names = {tag + word for word in plain}
    names.update(f"{first} {second}" for first, second in pairwise(plain))
    if plain:
        names.update(("^" + plain[0], "$" + plain[-1], "^ " + " ".join(plain[:2])))
    if short:
        names.add("= " + " ".join(plain))
    names.update("*" + word[:STEM] for word in plain if len(word) >= INFLECTED)
    names.update(f"#{tag}{place}" for place, hits in enumerate(groups) if hits)
    return [crc32(name.encode("utf-8", "surrogatepass")) for name in names]
