"""CommonMark, taken apart: the one parser of Markdown, for seeds and for the editor's prose."""

from collections.abc import Mapping
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.token import Token

__all__ = ["Definition", "Token", "definitions", "tokens"]


@dataclass(frozen=True, slots=True)
class Definition:
    """A line that says where a link leads (CommonMark, 4.7), or that looks as if it did."""

    address: str
    first: int
    end: int
    """Its lines, from the first to before the end; they count from 0."""


def tokens(text: str, environment: dict[str, object] | None = None) -> list[Token]:
    """Return the text in CommonMark 0.31 as tokens; HTML is not read as markup."""
    return MarkdownIt("commonmark", {"html": False}).parse(text, environment)


def definitions(environment: Mapping[str, object]) -> list[Definition]:
    """Return the definitions that were found in a text, in its order."""
    references = environment.get("references", {})
    repeated = environment.get("duplicate_refs", [])
    found = [*references.values()] if isinstance(references, dict) else []
    found += repeated if isinstance(repeated, list) else []
    return sorted((Definition(one["href"], *one["map"]) for one in found), key=_first)


def _first(definition: Definition) -> int:
    return definition.first
