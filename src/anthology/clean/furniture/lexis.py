"""The learned word weights: how much each hashed word or pair of words speaks for furniture."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from zlib import crc32

SHORT = 10  # words: in shorter lines a word weighs differently from the same word in prose
TERSE = 4  # words: and in these differently again
HEARD = 60  # words of a line that are weighed
SCALE = 16  # weights are kept as whole sixteenths

NAMES = [
    *("lexis_sum", "lexis_mean", "lexis_highest", "lexis_lowest", "lexis_known"),
    *("tail", "tail_highest", "head", "head_highest"),
]
Weights = tuple[int, int, int]


@dataclass(frozen=True)
class Lexis:
    """Word weights by hash, above nought for furniture: of the line, of what follows, precedes."""

    weights: Mapping[int, Weights]

    def scores(self, words: Sequence[str]) -> tuple[float, ...]:
        """Return what the words weigh, in the order of NAMES."""
        keys = terms(words)
        found = [self.weights[key] for key in keys if key in self.weights]
        if not found:
            return (0.0,) * len(NAMES)
        own, tail, head = zip(*found, strict=True)
        return (
            float(sum(own)),
            round(sum(own) / len(keys), 2),
            float(max(own)),
            float(min(own)),
            round(len(found) / len(keys), 2),
            float(sum(tail)),
            float(max(tail)),
            float(sum(head)),
            float(max(head)),
        )


def terms(words: Sequence[str]) -> list[int]:
    """Return the hashes of the words and pairs of words that are weighed for one line."""
    plain = ["0" if word.isdigit() else word for word in words[:HEARD]]
    short = len(words) <= SHORT
    tag = "s " if len(words) <= TERSE else "m " if short else "l "
    names = {tag + word for word in plain}
    names.update(f"{first} {second}" for first, second in pairwise(plain))
    if plain:
        names.update(("^" + plain[0], "$" + plain[-1], "^ " + " ".join(plain[:2])))
    if short:
        names.add("= " + " ".join(plain))
    return [crc32(name.encode("utf-8", "surrogatepass")) for name in names]
