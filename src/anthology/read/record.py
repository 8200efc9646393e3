"""A record: the facts of one text, from `editorial/<slug>/record.toml`."""

import re

from anthology.model.record import Record, Source
from anthology.read import decisions
from anthology.read.table import Table, parsed

_SHA256 = re.compile(r"[0-9a-f]{64}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


def read(source: Source, slug: str) -> Record:
    """Return the record; raises SeedError with file, line and column for what is wrong in it."""
    table = parsed(source)
    text, published, rights = (table.table(name) for name in ("text", "published", "rights"))
    record = Record(
        slug=slug,
        source=_seed(text),
        sha256=_matching(text, "sha256", _SHA256, "64 hexadecimal digits in lower case"),
        language=_matching(text, "language", _LANGUAGE, "a language tag such as en-GB") or "en",
        title=text.text("title"),
        author=published.text("author"),
        byline=published.text("byline"),
        container=published.text("container"),
        date=published.text("date"),
        address=published.text("address"),
        accessed=published.text("accessed"),
        source_line=published.text("line"),
        rights_line=rights.text("line"),
        perspective=text.text("perspective"),
        genre=text.text("genre"),
        decisions=tuple(decisions.read(one) for one in table.tables("decisions")),
        redactions=tuple(decisions.read_redaction(one) for one in table.tables("redactions")),
        where=text.place("source"),
    )
    for part in (text, published, rights, table):
        part.finish()
    return record


def _seed(text: Table) -> str:
    seed = text.text("source")
    if not seed:
        raise text.error("source", "the record names no seed", 'write source = "seeds/<file>"')
    if not inside_seeds(seed):
        raise text.error("source", f"{seed} is not in seeds/", "name a file in seeds/")
    return seed


def inside_seeds(file: str) -> bool:
    """Return whether the name means a file below `seeds/`, without a step upwards."""
    parts = file.split("/")
    return (
        parts[0] == "seeds"
        and len(parts) > 1
        and not {"", ".", ".."} & set(parts)
        and "\\" not in file
    )


def _matching(table: Table, key: str, form: re.Pattern[str], expected: str) -> str:
    value = table.text(key)
    if value and not form.fullmatch(value):
        raise table.error(key, f"{key} must be {expected}", f"{value} is not")
    return value
