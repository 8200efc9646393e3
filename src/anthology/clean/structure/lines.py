"""The two records of structure recovery: a line as it comes in, and what is found of it."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["paragraph", "heading", "item", "quotation", "mark"]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a text that carries something, with the layout that survives around it.

    `number` is its place in the file, for the reasons given to an editor.
    """

    text: str
    blank_before: bool = False
    indent: int = 0
    number: int = 0


@dataclass(frozen=True, slots=True)
class Finding:
    """What a line is, how sure that is, and why, in words for an editor.

    A line of kind "mark" holds nothing but the bullet of the line after it.
    `text` is the line without its bullet, number or quotation sign.
    `number` is 0 for an item without a number; `repeats` is the index of the line quoted.
    """

    kind: Kind
    text: str
    confidence: float
    sure: bool
    reason: str
    level: int = 0
    number: int = 0
    repeats: int | None = None
