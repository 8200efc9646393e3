"""Values of a table that have a form: digests, language tags."""

import re

from anthology.model.moment import Moment, moment
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


def as_typed(table: Table) -> bool:
    """Return whether `typography` lets all marks stand as they are typed; raises SeedError."""
    return table.choice("typography", {"set": False, "as typed": True}, "set")


def date(table: Table, key: str) -> Moment:
    """Return the date under the key; raises SeedError for what is not EDTF, level 1."""
    text = table.needed(key)
    found = moment(text)
    if found is None:
        remedy = "write it in EDTF: 1932, 1932-05-20, 1932~, 193X, 1932/1933"
        raise table.error(key, f"{text!r} is no date", remedy)
    return found
