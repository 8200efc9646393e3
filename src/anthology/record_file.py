"""The text of a record.toml, written so that the editor's comments and order stay."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields

import tomlkit
from tomlkit import TOMLDocument
from tomlkit.items import AoT, Table

from anthology.model.decision import Decision
from anthology.model.place import Place
from anthology.model.record import Record
from anthology.model.unseen import escaped

_KEYS = {"put": "with"}
_PLAIN = Decision("keep", 0, "", Place(""))  # what a decision says when it says nothing


def with_decisions(content: bytes, decisions: Iterable[Decision]) -> bytes:
    """Return the record with more decisions at its end; everything else stays as it was."""
    text = content.decode("utf-8")
    record = tomlkit.parse(text)
    if "decisions" in record and not isinstance(record["decisions"], AoT):
        text = _unfolded(record)
    tables = (
        tomlkit.dumps({"decisions": [_table(decision)]}).strip("\n") for decision in decisions
    )
    return ("\n\n".join([text.rstrip("\n"), *map(escaped, tables)]) + "\n").encode()


def _unfolded(record: TOMLDocument) -> str:
    """Return a record whose decisions stand in one line, with a table for each of them."""
    inline = list(record["decisions"])
    tables = tomlkit.aot()
    for one in inline:
        tables.append(tomlkit.item(dict(one)))
    record["decisions"] = tables
    return tomlkit.dumps(record)


def _table(decision: Decision) -> Table:
    table = tomlkit.table()
    for field in fields(decision):
        value = getattr(decision, field.name)
        always = field.name in {"do", "line", "quote"}
        if always or (field.name != "where" and value != getattr(_PLAIN, field.name)):
            table[_KEYS.get(field.name, field.name)] = value
    return table


def drafted(known: Record, facts: Iterable[str] = ()) -> bytes:
    """Return a new record for a seed, with what is known; the rest is left for the editor.

    The facts are what the page itself says of author and date: comments, for her to judge.
    """
    record = tomlkit.document()
    text = tomlkit.table()
    text["source"] = known.source
    if known.sha256:
        text["sha256"] = known.sha256
    text["language"] = known.language
    text["title"] = known.title
    published = tomlkit.table()
    for fact in facts:
        shown = "".join(c for c in " ".join(fact.split()) if c.isprintable())
        published.add(tomlkit.comment(f"the page says: {shown}"))
    for key in ("author", "byline", "container", "date"):
        published[key] = ""
    published["address"] = known.address
    published["line"] = ""
    rights = tomlkit.table()
    rights["basis"] = "not-cleared"
    rights["line"] = ""
    record["text"], record["published"], record["rights"] = text, published, rights
    return tomlkit.dumps(record).encode()


def quoted(words: str) -> str:
    """Return words as TOML quotes them."""
    return tomlkit.item(words).as_string()


def with_note(content: bytes, values: Mapping[str, str | Sequence[str]]) -> bytes:
    """Return a notes.toml with one more note at its end; everything else stays as it was."""
    before = content.decode("utf-8").rstrip()
    notes = tomlkit.parse(f"{before}\n\n" if before else "")
    tables = notes.get("notes")
    if not isinstance(tables, AoT):
        tables = tomlkit.aot()
        notes["notes"] = tables
    table = tomlkit.table()
    for key, value in values.items():
        if isinstance(value, str):
            table[key] = value
        else:
            table[key] = tomlkit.item(list(value)).multiline(multiline=bool(value))
    tables.append(table)
    written = tomlkit.dumps(notes)
    return (written if written.endswith("\n") else f"{written}\n").encode()


def headnote(facets: Mapping[str, str], prose: str) -> bytes:
    """Return a new headnote: its facets between lines of +++, then its prose."""
    front = tomlkit.document()
    front.update(facets)
    return f"+++\n{tomlkit.dumps(front)}+++\n\n{prose}".encode()


def with_selection(content: bytes, slug: str) -> bytes:
    """Return the plan with one more selection at the end of its order, where it has an order."""
    plan = tomlkit.parse(content.decode("utf-8"))
    order = plan.get("selections")
    if isinstance(order, list) and slug not in order:
        order.append(slug)
    return tomlkit.dumps(plan).encode()
