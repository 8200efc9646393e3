"""A record: the facts of one text, from `editorial/<slug>/record.toml`."""

import hashlib
import re
from collections.abc import Sequence
from typing import get_args

from anthology.model.edition import Files
from anthology.model.errors import SeedChanged, SeedError
from anthology.model.likeness import nearest
from anthology.model.meaning import meant
from anthology.model.record import Record, Source
from anthology.model.rights import Basis, Rights
from anthology.read import decisions
from anthology.read.facts import as_typed, language, matching
from anthology.read.table import Table, parsed

_BASES: dict[str, Basis] = {basis: basis for basis in get_args(Basis)}
_SHA256 = re.compile(r"[0-9a-f]{64}")


def read(source: Source, slug: str, perspectives: Sequence[str] = ()) -> Record:
    """Return the record; its perspective is one of those that the plan declares, if it does.

    Raises SeedError with file, line and column for what is wrong in it.
    """
    table = parsed(source)
    text, published, rights = (table.table(name) for name in ("text", "published", "rights"))
    record = Record(
        slug=slug,
        source=_seed(text),
        sha256=matching(text, "sha256", _SHA256, "64 hexadecimal digits in lower case"),
        language=language(text),
        title=text.line("title"),
        author=published.line("author"),
        author_filed=published.line("author_filed"),
        byline=published.line("byline"),
        container=published.line("container"),
        date=published.line("date"),
        address=published.line("address"),
        accessed=published.line("accessed"),
        source_line=published.text("line"),
        rights_line=rights.text("line"),
        rights=_rights(rights),
        perspective=_perspective(text, perspectives),
        genre=text.text("genre"),
        decisions=tuple(decisions.read(one) for one in table.tables("decisions")),
        redactions=tuple(decisions.read_redaction(one) for one in table.tables("redactions")),
        as_typed=as_typed(text),
        where=text.place("source"),
    )
    for part in (text, published, rights, table):
        part.finish()
    return record


def _perspective(text: Table, perspectives: Sequence[str]) -> str:
    name = text.text("perspective")
    if name and perspectives and name not in perspectives:
        remedy = meant(name, perspectives)
        raise text.error("perspective", f"no perspective is called {name!r}", remedy)
    return name


def _rights(table: Table) -> Rights:
    return Rights(
        basis=table.choice("basis", _BASES, "not-cleared"),
        licence=table.text("licence"),
        credit=table.text("credit"),
        territory=table.text("territory"),
        expires=table.date("expires"),
        where=table.place("basis"),
    )


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


def _absent(record: Record, files: Files) -> str:
    """Return what to do about a seed that is not there; one of a like name may be meant."""
    near = nearest(record.source, (file for file in files if file.startswith("seeds/")))
    return f"put it back, or did you mean {near}?" if near else "put it back, or name another file"


def check_seed(record: Record, files: Files) -> None:
    """Raise SeedError where the seed is not there, or not the file that was recorded."""
    if record.source not in files:
        raise SeedError(
            f"{record.source} is not there", where=record.where, remedy=_absent(record, files)
        )
    actual = hashlib.sha256(files[record.source]).hexdigest()
    if record.sha256 and record.sha256 != actual:
        raise SeedChanged(
            f"{record.source} is not the file that was recorded: its sha256 is {actual}",
            where=record.where,
            remedy="restore the seed, or look through its decisions and write the new sha256",
        )
