"""Lints of names: a person whom headnotes or introduction name stands in people.toml."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from anthology.check.copy import Copy
from anthology.check.drafts import skeletons
from anthology.check.passages import passages
from anthology.check.sentences import own
from anthology.model.apparatus import Person
from anthology.model.finding import Finding, Severity
from anthology.model.likeness import nearest

_CAPITAL = r"[A-ZÀ-ÖØ-ÞĀ-ŽА-ЯЁ]"
_NAME = re.compile(
    rf"(?<!\w)({_CAPITAL}[\w’'\-]+)((?:\s{_CAPITAL}\.)*(?:\s(?:van|von|de|la|al|ibn|der))*)"
    rf"\s({_CAPITAL}[\w’'\-]+)"
)
_PLACES = {"headnote", "introduction"}


def examine(copy: Copy) -> Iterator[Finding]:
    """Find persons, told by a given name before a surname, whom people.toml does not list.

    Where there are no people at all, nothing is asked for.
    """
    people = copy.book.apparatus.people
    known = {name for person in people for name in _names(person)}
    known |= _in_charge(copy)
    told: set[str] = set()
    drafted = skeletons(copy)
    for passage in passages(copy) if people else ():
        if passage.kind == "headnote" and passage.slug in drafted:
            continue
        for found in _NAME.finditer(own(passage.text)) if passage.kind in _PLACES else ():
            name = _bare(found[0])
            if found[1] in given_names() and _bare(found[3]) not in known and name not in told:
                told.add(name)
                near = nearest(name, known)
                remedy = f"did you mean {near}? else " if near else ""
                what = f"a name that people.toml has not: {name}"
                where = passage.place(copy, found.start())
                remedy += "write a person with name, dates and one sentence, or the name's form"
                yield Finding(Severity.WARNING, "H005", what, where, remedy)


def _names(person: Person) -> Iterator[str]:
    """Yield the surname and every other wording of a person's name."""
    yield person.name.partition(",")[0]
    for form in person.forms:
        yield form
        yield form.split()[-1]


def _in_charge(copy: Copy) -> set[str]:
    """Return the surnames of the book's editors, who are no persons of its history."""
    return {editor.split()[-1] for editor in copy.book.editors if editor.split()}


def _bare(name: str) -> str:
    """Return the name without the ending of a genitive."""
    return re.sub(r"[’']s?$", "", name)


@cache
def given_names() -> frozenset[str]:
    """Return given names by which a person's full name is told from other capitals."""
    file = Path(__file__).parent / "words" / "given_names.txt"
    lines = file.read_text("utf-8").splitlines()
    return frozenset(name for line in lines if not line.startswith("#") for name in line.split())
