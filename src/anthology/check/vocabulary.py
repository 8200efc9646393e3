"""The words that lints look for, by language: small lists in `words/`, each with its reason."""

import re
from functools import cache
from pathlib import Path

_HERE = Path(__file__).parent / "words"
_NOTHING = re.compile(r"(?!)")


@cache
def words(language: str, name: str) -> tuple[str, ...]:
    """Return the list of that name in a language; empty where the language has none."""
    file = _HERE / f"{language}.txt"
    found: list[str] = []
    inside = False
    for line in file.read_text("utf-8").splitlines() if file.is_file() else ():
        if line.startswith("["):
            inside = line == f"[{name}]"
        elif inside and line and not line.startswith("#"):
            found.append(line)
    return tuple(found)


@cache
def any_of(language: str, name: str) -> re.Pattern[str]:
    """Return a pattern for every whole word of the list; `*` at an end stands for any ending."""
    alternatives = [re.escape(word).replace(r"\*", r"\w*") for word in words(language, name)]
    if not alternatives:
        return _NOTHING
    return re.compile(rf"(?<!\w)(?:{'|'.join(alternatives)})(?!\w)", re.IGNORECASE)
