"""What the text is about: which of a line's words and names other lines, of prose, use too."""

from collections import Counter
from collections.abc import Iterator, Sequence

from anthology.clean.furniture.lines import Sight
from anthology.clean.furniture.whole import Columns

NONE = -1.0  # the share of a line that has no such words


def overlap(told: Sequence[frozenset[str]], weighty: Sequence[bool]) -> list[float]:
    """Return for each line the share of its telling words that other, weighty lines use too."""
    spoken: Counter[str] = Counter()
    for words, counts in zip(told, weighty, strict=True):
        if counts:
            spoken.update(words)
    shares = []
    for words, counts in zip(told, weighty, strict=True):
        if not words:
            shares.append(NONE)
            continue
        shared = sum(spoken[word] > 1 for word in words) if counts else len(spoken.keys() & words)
        shares.append(round(shared / len(words), 2))
    return shares


def echoes(table: Columns, sights: Sequence[Sight], prose: Sequence[bool]) -> None:
    """Add the share of each line's words that prose before it, and after it, uses too."""
    told = [seen.telling for seen in sights]
    table["echo_back"] = list(_echo(told, prose))
    table["echo_ahead"] = list(_echo(told[::-1], prose[::-1]))[::-1]


def _echo(told: Sequence[frozenset[str]], prose: Sequence[bool]) -> Iterator[float]:
    """Yield the share of each line's words that earlier lines of prose use."""
    spoken: set[str] = set()
    for words, teaches in zip(told, prose, strict=True):
        yield round(len(words & spoken) / len(words), 2) if words else NONE
        if teaches:
            spoken |= words
