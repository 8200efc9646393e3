"""CommonMark, taken apart: the one parser of Markdown, for seeds and for the editor's prose."""

from collections.abc import Mapping
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline, link
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
    parser = MarkdownIt("commonmark", {"html": False})
    parser.inline.ruler.at("link", _link)
    return parser.parse(text, environment)


def _link(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the parser calls it so
    """Read a link (CommonMark, 6.3), if here is one that passes over no words.

    Where the parser finds no address after all, it looks for a label from there on, and takes what
    is between for none of the text.
    """
    start = state.pos
    if not link(state, silent=True):
        return False
    end = state.pos
    label = state.md.helpers.parseLinkLabel(state, start, disableNested=True) + 1
    if state.src.startswith("(", label) and label < end and state.src[end - 1] == "]":
        state.pos = start
        return False
    if silent:
        return True
    state.pos = start
    return link(state, silent=False)


def definitions(environment: Mapping[str, object]) -> list[Definition]:
    """Return the definitions that were found in a text, in its order."""
    references = environment.get("references", {})
    repeated = environment.get("duplicate_refs", [])
    found = [*references.values()] if isinstance(references, dict) else []
    found += repeated if isinstance(repeated, list) else []
    return sorted((Definition(one["href"], *one["map"]) for one in found), key=_first)


def _first(definition: Definition) -> int:
    return definition.first
