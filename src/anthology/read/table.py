"""A table of TOML whose values can be asked for by kind, and whose errors name their line."""

import datetime
import re
import tomllib
from collections.abc import Mapping
from difflib import get_close_matches
from typing import TypeVar

from anthology.model.errors import SeedError
from anthology.model.place import Place
from anthology.model.record import Source
from anthology.read import sound
from anthology.read.toml_lines import Lines

Choice = TypeVar("Choice")

_TOML_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


class Table:
    """One table of a TOML file: ask for each key once, then `finish` to refuse the rest."""

    def __init__(self, data: dict[str, object], lines: Lines, name: str = "") -> None:
        self._data = dict(data)
        self._lines = lines
        self._name = name
        self._asked: set[str] = set()

    def __contains__(self, key: str) -> bool:
        return key in self._data

    def text(self, key: str, default: str = "", *, as_typed: bool = False) -> str:
        """Return a string; raises SeedError for another type, or, but as typed, unseen controls."""
        value = self._take(key, default)
        if not isinstance(value, str):
            raise self.error(key, f"{key} must be a string", f'write {key} = "…"')
        return value if as_typed else self._sound(key, value)

    def line(self, key: str) -> str:
        """Return a string of one line; raises SeedError for a line feed in it."""
        text = self.text(key)
        if "\n" in text or "\r" in text:
            raise self.error(key, f"{key} must be one line", "take the line feed out")
        return text

    def needed(self, key: str) -> str:
        """Return a string that must be there; raises SeedError where it is missing or empty."""
        text = self.text(key)
        if not text:
            raise self.error(key, f"{key} is missing or empty", f'write {key} = "…"')
        return text

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of strings; raises SeedError for anything else."""
        value = self._take(key, [])
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise self.error(key, f"{key} must be a list of strings", f'write {key} = ["…", "…"]')
        return tuple(self._sound(key, str(one)) for one in value)

    def choice(self, key: str, known: Mapping[str, Choice], default: str = "") -> Choice:
        """Return what a string names; raises SeedError where it is none of those known."""
        value = self.text(key, default)
        if value not in known:
            near = get_close_matches(value, known, n=1)
            hint = f"did you mean {near[0]}?" if near else f"one of: {', '.join(known)}"
            raise self.error(key, f"{key} = {value!r} is not known", hint)
        return known[value]

    def date(self, key: str) -> datetime.date | None:
        """Return a date, or None where there is none; raises SeedError for anything else."""
        value = self._take(key, None)
        if isinstance(value, str):
            try:
                return datetime.date.fromisoformat(value)
            except ValueError:
                value = 0
        if value is not None and type(value) is not datetime.date:
            raise self.error(key, f"{key} must be a date", f"write {key} = 2026-11-22")
        return value

    def table(self, key: str) -> "Table":
        """Return a table within this one, empty where there is none."""
        value = self._take(key, {})
        if not isinstance(value, dict):
            raise self.error(key, f"{key} must be a table", f"write [{key}]")
        return Table(value, self._lines, f"{self._name}.{key}".lstrip("."))

    def tables(self, key: str) -> "list[Table]":
        """Return an array of tables, empty where there is none."""
        value = self._take(key, [])
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            raise self.error(key, f"{key} must be tables", f"write [[{key}]]")
        return [Table(one, self._lines, f"{key}[{n}]") for n, one in enumerate(value)]

    def number(self, key: str) -> int | None:
        """Return a whole number, or None where there is none."""
        value = self._take(key, None)
        if value is not None and type(value) is not int:
            raise self.error(key, f"{key} must be a whole number", f"write {key} = 1")
        return value

    def numbers(self, key: str) -> tuple[int, ...]:
        """Return a list of whole numbers; raises SeedError for anything else."""
        value = self._take(key, [])
        if not isinstance(value, list) or not all(type(one) is int for one in value):
            raise self.error(key, f"{key} must be a list of whole numbers", f"write {key} = [1, 2]")
        return tuple(value)

    @property
    def keys(self) -> tuple[str, ...]:
        """Return all keys of the table, in the order of the file."""
        return tuple(self._data)

    def finish(self) -> None:
        """Raise SeedError for a key that nobody asked for, with the nearest one that is known."""
        for key in self._data:
            if key not in self._asked:
                near = get_close_matches(key, self._asked, n=1)
                known = f"known: {', '.join(sorted(self._asked))}"
                hint = f"did you mean {near[0]}?" if near else known
                raise self.error(key, f"unknown key {key}", hint)

    def place(self, key: str = "") -> Place:
        """Return where the key stands, or the file where it does not."""
        return self._lines.place(self._name, key)

    def error(self, key: str, what: str, remedy: str = "") -> SeedError:
        """Return an error that names the line of the key."""
        return SeedError(what, where=self.place(key), remedy=remedy)

    def _take(self, key: str, default: object) -> object:
        self._asked.add(key)
        return self._data.get(key, default)

    def _sound(self, key: str, value: str) -> str:
        if wrong := sound.unsound(value):
            raise self.error(key, f"{key} holds {sound.name(wrong)}", "take it out")
        return value


def parsed(source: Source, before: int = 0) -> Table:
    """Return the TOML text (v1.0) as a table; `before` lines of its file stand above it.

    Raises SeedError with line and column for text that is not TOML or not UTF-8.
    """
    try:
        text = source.content.decode("utf-8")
        sound.check(text, source.file, before)
        return Table(tomllib.loads(text), Lines(source.file, text, before))
    except (UnicodeDecodeError, RecursionError) as error:
        deep = isinstance(error, RecursionError)
        what = "its lists stand too deep in each other" if deep else "the file is not UTF-8"
        raise SeedError(what, where=Place(source.file)) from None
    except tomllib.TOMLDecodeError as error:
        found = _TOML_PLACE.search(str(error))
        line, column = (int(found[1]), int(found[2])) if found and found[1] else (0, 0)
        place = Place(source.file, line + before if line else 0, column)
        what = _TOML_PLACE.sub("", str(error))
        raise SeedError(f"not valid TOML: {what}", where=place, remedy="see toml.io") from None
