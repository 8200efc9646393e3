"""What the text as a whole shows: lines that stand in it more than once, and its make-up."""

from collections import Counter
from collections.abc import Sequence

from anthology.clean.furniture.lines import Sight

Columns = dict[str, list[float]]


def repeats(table: Columns, sights: Sequence[Sight]) -> None:
    """Add how often the same words occur as a line of this text, and whether this is the first."""
    keys = [seen.words for seen in sights]
    counts = Counter(keys)
    first: dict[tuple[str, ...], int] = {}
    for place, key in enumerate(keys):
        first.setdefault(key, place)
    table["copies"] = [float(min(9, counts[key])) for key in keys]
    patterns = [tuple("0" if word.isdigit() else word for word in key) for key in keys]
    alike = Counter(patterns)
    table["patterns"] = [float(min(20, alike[pattern])) for pattern in patterns]
    table["copy"] = [float(first[key] < place) for place, key in enumerate(keys)]


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
        "all_blank": round(sum(table["after_blank"]) / size, 2),
    }
    for name, value in facts.items():
        table[name] = [value] * size
