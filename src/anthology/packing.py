"""Things as bytes and back: plain values and the program's own records; nothing that could run.

A packed thing is a line of JSON (RFC 8259), and behind it the bytes that it names by their lengths.
In the JSON an array begins with a letter that says what it is; a record also names its class, and
one that was told before is named by its number.
"""

import json
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from pathlib import Path

_OWN = "anthology."
_PLAIN = {bool, int, float, str}
_Maker = Callable[[Iterable[object]], object]
_MANY: Mapping[str, _Maker] = {"t": tuple, "l": list, "s": set, "f": frozenset}
_WRITTEN: Mapping[str, Callable[[str], object]] = {"y": date.fromisoformat, "p": Path}
_FAULTS = (ValueError, TypeError, LookupError, AttributeError, RecursionError)
_LETTERS = {tuple: "t", list: "l", set: "s", frozenset: "f"}


class Unpackable(ValueError):  # noqa: N818 - a verdict
    """What was packed is not whole, or names what is no record of the program."""


def pack(thing: object) -> bytes:
    """Return a thing as bytes; raises TypeError for what is neither plain nor the program's own."""
    packer = _Packer()
    told = json.dumps(packer.told(thing), separators=(",", ":")).encode()
    return b"".join([b"%d " % len(told), told, *packer.pieces])


def unpack(content: bytes) -> object:
    """Return the thing that was packed; raises Unpackable."""
    head, _, rest = content.partition(b" ")
    try:
        length = int(head)
        return _Unpacker(memoryview(rest)[length:]).thing(json.loads(rest[:length]))
    except _FAULTS as error:
        raise Unpackable(str(error)) from None


class _Packer:
    def __init__(self) -> None:
        self.pieces: list[bytes] = []
        self._numbers: dict[int, int] = {}
        self._kept: list[object] = []  # what was told keeps its number as long as it lives

    def told(self, thing: object) -> object:
        """Return what JSON has for a thing."""
        if thing is None or type(thing) in _PLAIN:
            return thing
        if isinstance(thing, dict):
            return ["d", *map(self.told, thing), *map(self.told, thing.values())]
        if isinstance(thing, tuple | list | set | frozenset) and type(thing) in _LETTERS:
            return [_LETTERS[type(thing)], *map(self.told, thing)]
        return self._other(thing)

    def _other(self, thing: object) -> object:
        match thing:
            case bytes():
                self.pieces.append(thing)
                return ["b", len(thing)]
            case Enum():
                return ["e", _name(type(thing)), thing.name]
            case date():
                return ["y", thing.isoformat()]
            case Path():
                return ["p", str(thing)]
        return self._record(thing)

    def _record(self, thing: object) -> object:
        if id(thing) in self._numbers:
            return ["n", self._numbers[id(thing)]]
        kind = _name(type(thing))
        values = [self.told(getattr(thing, name)) for name in _fields(kind)]
        self._numbers[id(thing)] = len(self._kept)
        self._kept.append(thing)
        return ["r", kind, *values]


class _Unpacker:
    def __init__(self, pieces: memoryview) -> None:
        self._pieces = pieces
        self._read = 0
        self._kept: list[object] = []

    def thing(self, told: object) -> object:
        """Return the thing for which JSON has this."""
        if not isinstance(told, list):
            return told
        if told[0] in _MANY:
            return _MANY[told[0]](map(self.thing, told[1:]))
        return self._other(told)

    def _other(self, told: list[object]) -> object:
        match told:
            case ["r", str(name), *values]:
                return self._record(name, values)
            case ["d", *things]:
                return _dict(list(map(self.thing, things)))
            case ["n", int(number)]:
                return self._kept[number]
            case ["b", int(length)]:
                return self._bytes(length)
            case ["e", str(name), str(member)]:
                return _members(_class(name))[member]
            case ["y" | "p" as letter, str(text)]:
                return _WRITTEN[letter](text)
        raise LookupError(f"nothing is told as {told[0]}")

    def _bytes(self, length: int) -> bytes:
        start, self._read = self._read, self._read + length
        if self._read > len(self._pieces):
            raise LookupError("bytes are missing")
        return bytes(self._pieces[start : self._read])

    def _record(self, name: str, values: list[object]) -> object:
        made: object = object.__new__(_class(name))
        for field, value in zip(_fields(name), values, strict=True):
            object.__setattr__(made, field, self.thing(value))
        self._kept.append(made)
        return made


def _dict(things: list[object]) -> dict[object, object]:
    half = len(things) // 2
    return dict(zip(things[:half], things[half:], strict=True))


def _name(kind: type) -> str:
    return f"{kind.__module__}:{kind.__qualname__}"


def _members(kind: type) -> Mapping[str, Enum]:
    if not issubclass(kind, Enum):
        raise TypeError(f"{_name(kind)} is no enumeration")
    return kind.__members__


@cache
def _fields(name: str) -> tuple[str, ...]:
    kind = _class(name)
    if not is_dataclass(kind):
        raise TypeError(f"{name} is no record")
    return tuple(field.name for field in fields(kind))


@cache
def _class(name: str) -> type:
    """Return the program's own class of that name; nothing is imported for it."""
    module, _, inner = name.partition(":")
    found = vars(sys.modules[module]).get(inner)
    if isinstance(found, type) and module.startswith(_OWN):
        return found
    raise TypeError(f"{name} is no class of the program")
