"""Values of a table that have a form: digests, language tags."""

import re

from anthology.read.table import Table

LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


def matching(table: Table, key: str, form: re.Pattern[str], expected: str) -> str:
    """Return a string of that form, or an empty one; raises SeedError for anything else."""
    value = table.text(key)
    if value and not form.fullmatch(value):
        raise table.error(key, f"{key} must be {expected}", f"{value} is not")
    return value


def language(table: Table, default: str = "en") -> str:
    """Return the tag under `language` (BCP 47), or the default; raises SeedError."""
    return matching(table, "language", LANGUAGE, "a language tag such as en-GB") or default
