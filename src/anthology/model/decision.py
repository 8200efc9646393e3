"""What the editor decides about a text: anchored by line and quotation, made as splices."""

from dataclasses import dataclass
from typing import Literal, get_args

from anthology.model.place import Place

Do = Literal[
    "keep",
    "drop",
    "paragraph",
    "heading",
    "quotation",
    "item",
    "verse",
    "speaker",
    "scene_break",
    "emend",
    "insert",
    "language",
]
ALL: tuple[Do, ...] = get_args(Do)


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision on one line of the source, which must hold the quotation exactly once."""

    do: Do
    line: int
    quote: str
    where: Place
    put: str = ""
    """The words that are put: in the quotation's place, as the block's words, or inserted."""
    why: str = ""
    level: int = 2
    """A heading's."""
    depth: int = 0
    """A speaker's or an item's."""
    number: int | None = None
    """An item's."""
    of: int = 0
    """The line that a quotation repeats."""
    language: str = ""
    """Of the quotation, as BCP 47."""


@dataclass(frozen=True, slots=True)
class Redaction:
    """A private person's name or handle, and what is put for it wherever it stands."""

    original: str
    put: str
    where: Place
    why: str = ""


def withheld(text: str, redactions: tuple[Redaction, ...]) -> str:
    """Return the text with what is put for each withheld name in its place."""
    for redaction in redactions:
        text = text.replace(redaction.original, redaction.put)
    return text
