"""Names as catalogues sort them, where nobody says otherwise."""

_ARTICLES = {"The", "A", "An"}


def filed(name: str) -> str:
    """Return the name with its last word first, or with its article last; one word as it is."""
    if "," in name or " " not in name:
        return name
    first, rest = name.split(" ", maxsplit=1)
    if first in _ARTICLES:
        return f"{rest}, {first}"
    others, last = name.rsplit(" ", maxsplit=1)
    return f"{last}, {others}"
