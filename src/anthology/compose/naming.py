"""Names for places of the book: ASCII letters, digits and hyphens, each given once."""

import re
import unicodedata
from collections.abc import Iterable

from anthology.model.anchors import in_ascii

_NOT_IN_NAMES = re.compile(r"[\W_]+")


def sorting(title: str) -> str:
    """Return what a title is sorted by: its letters and digits, without accents and case."""
    plain = unicodedata.normalize("NFKD", title).casefold()
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    return _NOT_IN_NAMES.sub(" ", letters).strip()


def names(prefix: str, titles: Iterable[str]) -> dict[str, str]:
    """Return an anchor for each title, which begins with the section's and an underscore."""
    given: dict[str, str] = {}
    for title in titles:
        name = base = f"{prefix}_{sorting(title).replace(' ', '-') or 'entry'}"
        times = 1
        while name in given.values():
            times += 1
            name = f"{base}-{times}"
        given.setdefault(title, name)
    return {title: in_ascii(name) for title, name in given.items()}
