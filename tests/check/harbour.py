"""A small sound project for the lints: nothing is found in it, until an example spoils it."""

import datetime
import hashlib
from collections.abc import Iterable

import tomlkit
from tomlkit.items import AoT, Table

from anthology import copydesk
from anthology.check.explanation import Example
from anthology.model.finding import Finding

DAY = datetime.date(2026, 1, 2)
_SEED = """The Register of Ships

The clerk who kept the register of ships wrote down the names of those that had not come back.

He wrote them in ink, one below the other, and he did so for thirty years without a day of rest.
"""
_FACETS = (
    '+++\nwho = "A clerk"\nto_whom = "unknown"\nwhen = "1912"\nwhere = "unknown"\n'
    'genre = "Register"\nstandpoint = "The harbour office’s"\nat_stake = "Who is remembered"\n'
    'disputed = "Nothing"\nread_next = "unknown"\n+++\n\n'
)
_PLAN = """title = "Ships"
editors = ["The Clerk"]
language = "en-GB"
identifier = "urn:uuid:00000000-0000-4000-8000-000000000001"
date = 2026-01-02
description = "A register of the harbour office."
selections = ["ships"]

[check]
headnote_words = [3, 40]
"""
_RECORD = """[text]
source = "seeds/ships.txt"
title = "The Register of Ships"

[published]
byline = "A clerk"
container = "The harbour office"
date = "1912"
line = "The harbour office, 1912."

[rights]
basis = "public-domain"
territory = "United Kingdom"
line = "Out of copyright in the United Kingdom."

[[decisions]]
do = "heading"
line = 1
quote = "The Register of Ships"
level = 1
"""


def sound() -> dict[str, str]:
    """Return the files of the sound project."""
    return {
        "anthology.toml": _PLAN,
        "seeds/ships.txt": _SEED,
        "editorial/ships/record.toml": _RECORD,
        "editorial/ships/headnote.md": f"{_FACETS}The register was kept by hand.\n",
    }


def with_examples(examples: Iterable[Example]) -> dict[str, str]:
    """Return the sound project with the examples put into its files."""
    files = sound()
    for example in examples:
        name = example.file
        if name.endswith(".toml") and name in files:
            files[name] = _merged(files[name], example.text)
        elif name.endswith("headnote.md") and not example.text.startswith("+++"):
            files[name] = f"{_FACETS}{example.text}"
        else:
            files[name] = example.text
    return files


def found_in(files: dict[str, str]) -> tuple[Finding, ...]:
    """Return what is found in a project of those files; the record knows its seed."""
    return copydesk.findings_of(digested(files), DAY)


def digested(files: dict[str, str]) -> dict[str, bytes]:
    """Return the files, with the digest of its seed in the record unless it has one."""
    name = "editorial/ships/record.toml"
    if "sha256" not in files[name]:
        digest = hashlib.sha256(files["seeds/ships.txt"].encode()).hexdigest()
        files = files | {name: _merged(files[name], f"[text]\nsha256 = '{digest}'")}
    return {name: said.encode() for name, said in files.items()}


def _merged(base: str, more: str) -> str:
    """Return a file of TOML with the keys and tables of another put in."""
    into, come = tomlkit.parse(base), tomlkit.parse(more)
    for key, value in come.items():
        known = into.get(key)
        if isinstance(known, Table) and isinstance(value, Table):
            known.update(value)
        else:
            into[key] = value.unwrap() if isinstance(value, AoT) else value
    return tomlkit.dumps(into)
