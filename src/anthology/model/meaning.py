"""What somebody may have meant: the nearest of the names that there are."""

from collections.abc import Sequence
from difflib import get_close_matches

_FEW = 12  # names that a line of a message has room for


def meant(value: str, names: Sequence[str]) -> str:
    """Return the remedy for a name that is none: the nearest one, or those that there are."""
    if near := get_close_matches(value, names, n=1):
        return f"did you mean {near[0]}?"
    return f"one of: {', '.join(names[:_FEW])}{' …' if len(names) > _FEW else ''}"
