"""A key of an editor's file, and what it is in JSON Schema (draft 7)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Kind = Literal["text", "texts", "date", "number", "numbers", "table", "tables", "free"]

_TYPES: dict[Kind, dict[str, object]] = {
    "text": {"type": "string"},
    "texts": {"type": "array", "items": {"type": "string"}},
    "date": {"type": "string", "format": "date"},
    "number": {"type": "integer"},
    "numbers": {"type": "array", "items": {"type": "integer"}},
    "free": {"type": "object", "additionalProperties": {"type": "string"}},
}


@dataclass(frozen=True, slots=True)
class Key:
    """A key: what it says, of which kind, and a value that it may have."""

    name: str
    says: str
    kind: Kind = "text"
    needed: bool = False
    choices: tuple[str, ...] = ()
    keys: "tuple[Key, ...]" = ()
    """Those of a table, or of each of several tables."""
    example: str | int | tuple[str | int, ...] = ""


def schema(title: str, keys: Sequence[Key]) -> dict[str, object]:
    """Return the JSON Schema of a file in TOML that has those keys."""
    head = {"$schema": "http://json-schema.org/draft-07/schema#", "title": title}
    return {**head, **_object(keys)}


def _object(keys: Sequence[Key]) -> dict[str, object]:
    needed = [key.name for key in keys if key.needed]
    return {
        "type": "object",
        "properties": {key.name: _property(key) for key in keys},
        **({"required": needed} if needed else {}),
        "additionalProperties": False,
    }


def _property(key: Key) -> dict[str, object]:
    told: dict[str, object] = {"description": key.says, **_type(key)}
    if key.choices:
        told["enum"] = list(key.choices)
    if key.example:
        value = key.example
        told["examples"] = [list(value) if isinstance(value, tuple) else value]
    return told


def _type(key: Key) -> dict[str, object]:
    match key.kind:
        case "table":
            return _object(key.keys)
        case "tables":
            return {"type": "array", "items": _object(key.keys)}
        case kind:
            return _TYPES[kind]
