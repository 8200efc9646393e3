"""Labels of an author's own notes: how a text calls a note, and how the note begins."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_PLAIN = str.maketrans(_RAISED, "0123456789")
_CALL = re.compile(rf"\[\^?(?P<bracketed>\d{{1,3}})\](?![(:\[])|(?P<raised>[{_RAISED}]{{1,3}})")
_HEAD = re.compile(
    rf"\s*(?:\[\^?(?P<bracketed>\d{{1,3}})\]:?|(?P<raised>[{_RAISED}]{{1,3}})"
    r"|\(?(?P<counted>\d{1,3})[.)])\s*(?=\S)"
)


@dataclass(frozen=True, slots=True)
class Label:
    """A label where it stands: its number, how it is written, and its characters' place."""

    number: int
    style: str
    """bracketed, as [1]; raised, as ¹; counted, as 1."""
    start: int
    end: int


def calls(text: str) -> Iterator[Label]:
    """Yield where a text calls notes, in order; a label at the head of a line calls none."""
    first = len(text) - len(text.lstrip())
    for found in _CALL.finditer(text, first + 1):
        style = found.lastgroup or ""
        power = style == "raised" and text[found.start() - 1].isdigit()
        if not power:
            yield Label(_number(found[style]), style, *found.span())


def label(text: str) -> Label | None:
    """Return the label at the head of a note's line, if there is one."""
    found = _HEAD.match(text)
    if not found:
        return None
    style = found.lastgroup or ""
    end = found.start() + len(found[0].rstrip())
    return Label(_number(found[style]), style, len(text) - len(text.lstrip()), end)


def _number(digits: str) -> int:
    return int(digits.translate(_PLAIN))
