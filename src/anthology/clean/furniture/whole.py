"""What the text as a whole shows: lines that stand in it more than once, and its make-up."""

from collections import Counter
from collections.abc import Sequence

from anthology.clean.furniture.lines import Sight

SHORT = 20  # words: in lines of no more their beginnings and ends are compared
MANY = 20  # more such lines are not counted
Columns = dict[str, list[float]]


def repeats(table: Columns, sights: Sequence[Sight]) -> None:
    """Add how often the same words occur as a line of this text, and whether this is the first."""
    keys = [seen.words for seen in sights]
    counts = Counter(keys)
    first: dict[tuple[str, ...], int] = {}
    for place, key in enumerate(keys):
        first.setdefault(key, place)
    table["copies"] = [float(min(9, counts[key])) for key in keys]
    patterns = list(map(pattern, keys))
    alike = Counter(patterns)
    table["patterns"] = [float(min(MANY, alike[key])) for key in patterns]
    table["copy"] = [float(first[key] < place) for place, key in enumerate(keys)]
    for name, ends in beginnings_and_ends(sights).items():
        alike = Counter(ends)
        table[f"same_{name}"] = [float(min(MANY, alike[end])) if end else 0.0 for end in ends]


def pattern(words: Sequence[str]) -> tuple[str, ...]:
    """Return the words of a line with all numbers made equal."""
    return tuple("0" if word.isdigit() else word for word in words)


def beginnings_and_ends(sights: Sequence[Sight]) -> dict[str, list[tuple[str, ...]]]:
    """Return the first two words, the first word and the last of each short line; else nothing."""
    short = [seen.words if len(seen.words) <= SHORT else () for seen in sights]
    plain = list(map(pattern, short))
    return {
        "pair": [words[:2] for words in plain],
        "first": [words[:1] for words in plain],
        "last": [words[-1:] for words in plain],
    }


def whole(table: Columns, sights: Sequence[Sight]) -> None:
    """Add facts of the text as a whole, the same for every line."""
    size = len(sights)
    words = max(1.0, sum(table["words"]))
    prose = sum(count for count, flag in zip(table["words"], table["long"], strict=True) if flag)
    furniture = sum(sum(seen.groups) for seen in sights)
    facts = {
        "all_lines": float(size),
        "all_words": words,
        "all_long": round(sum(table["long"]) / size, 3),
        "all_prose": round(prose / words, 3),
        "all_furniture": round(furniture / words, 3),
        "all_leaning": round(sum(table["leaning"]) / size, 2),
        "all_dates": round(sum(flag > 0 for flag in table["dates"]) / size, 3),
        "all_trailing": round(sum(table["trailing"]) / size, 3),
        "all_copies": round(sum(table["copy"]) / size, 3),
        "all_shared": round(sum(table["overlap"]) / size, 2),
        "all_bullets": round(sum(table["bullet"]) / size, 2),
        "all_blank": round(sum(table["after_blank"]) / size, 2),
    }
    for name, value in facts.items():
        table[name] = [value] * size
