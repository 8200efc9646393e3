"""The schemas of the editor's files and their readers know the same keys."""

import datetime
from collections.abc import Iterator, Mapping

import pytest
import tomlkit

from anthology.model.errors import SeedError
from anthology.model.record import Source
from anthology.read import apparatus, book, headnote, notes, record
from anthology.read.schema.key import Key
from anthology.read.schema.schemas import FILES, schema_of

_UNKNOWN = "zzzz"
_DAY = datetime.date(2026, 1, 2)
_TAKEN = {
    "cover",
    "selections",
    "editors_filed",
    "with",
    "level",
    "depth",
    "number",
    "of",
    "language",
}
"""Keys that only go with another, and are tried by the readers' own tests."""
_Value = object


def _read(name: str, content: str) -> None:
    """Read a file as its own reader does; raises SeedError."""
    toml = content.encode()
    match name:
        case "anthology":
            book.read(Source("anthology.toml", toml), _DAY)
        case "record":
            record.read(Source("editorial/my-text/record.toml", toml), "my-text")
        case "headnote":
            headnote.read(Source("headnote.md", b"+++\n" + toml + b"+++\n\nProse.\n"))
        case "notes":
            notes.read(Source("editorial/my-text/notes.toml", toml))
        case _:
            apparatus.read({f"editorial/{name}.toml": toml}, ["my-text"])


def _sample(keys: tuple[Key, ...], *, whole: bool) -> dict[str, _Value]:
    """Return values for all keys, or for those that are needed."""
    chosen = [key for key in keys if key.needed or (whole and key.name not in _TAKEN)]
    return {key.name: _value(key, whole=whole) for key in chosen}


def _value(key: Key, *, whole: bool) -> _Value:
    match key.kind:
        case "table":
            return _sample(key.keys, whole=whole)
        case "tables":
            return [_sample(key.keys, whole=whole)]
        case "free":
            return {"my-text": "So."}
        case "date":
            return datetime.date.fromisoformat(str(key.example))
        case "texts" | "numbers":
            return list(key.example) if isinstance(key.example, tuple) else ["So."]
        case _:
            return key.example or (key.choices[0] if key.choices else "So.")


def _tables(
    keys: tuple[Key, ...], path: tuple[Key, ...] = ()
) -> Iterator[tuple[tuple[Key, ...], tuple[Key, ...]]]:
    """Yield each table that a file may have, with the keys of the way to it."""
    yield path, keys
    for key in keys:
        if key.kind in {"table", "tables"}:
            yield from _tables(key.keys, (*path, key))


_EACH = [(name, *table) for name, (_, keys) in FILES.items() for table in _tables(keys)]


@pytest.mark.parametrize("name", FILES)
def test_a_reader_takes_every_key_of_its_schema(name: str) -> None:
    """A file with all keys, each with a value of its kind, is read without an error."""
    _read(name, tomlkit.dumps(_sample(FILES[name][1], whole=True)))


@pytest.mark.parametrize(("name", "path", "keys"), _EACH)
def test_a_schema_has_every_key_that_its_reader_knows(
    name: str, path: tuple[Key, ...], keys: tuple[Key, ...]
) -> None:
    """The keys that a reader names where it is given an unknown one are those of the schema."""
    with pytest.raises(SeedError, match=f"unknown key {_UNKNOWN}") as caught:
        _read(name, tomlkit.dumps(_spoilt(name, path)))

    known = caught.value.remedy.removeprefix("known: ").split(", ")
    assert sorted(known) == sorted(key.name for key in keys)


def _spoilt(name: str, path: tuple[Key, ...]) -> Mapping[str, _Value]:
    """Return a sample with a key that nobody knows in the table at the end of the way."""
    whole = _sample(FILES[name][1], whole=False)
    table = whole
    for key in path:
        inner = _sample(key.keys, whole=False)
        table[key.name] = [inner] if key.kind == "tables" else inner
        table = inner
    table[_UNKNOWN] = 1
    return whole


@pytest.mark.parametrize("name", FILES)
def test_every_key_is_told(name: str) -> None:
    """A schema refuses what it does not know, and says of each key what it is."""
    told = schema_of(name)

    assert told["additionalProperties"] is False
    assert all(key.says.endswith(".") for _, _, keys in _EACH for key in keys)
