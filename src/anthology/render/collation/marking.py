"""What is gone from a line and what is new in it, marked word by word."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from anthology.model.decision import Redaction
from anthology.model.document import Words
from anthology.model.splice import Splice, is_visible
from anthology.render.collation.lines import Line
from anthology.render.collation.veil import veiled

_MOST = 300  # words and spaces that are compared one by one; beyond them the whole is marked
_WORD_OR_SPACE = re.compile(r"\s+|\S+")
_SIGNS = {" ": "␣", "\n": "¶", "\t": "⇥", "\u00a0": "[NBSP]", "\u202f": "[NNBSP]"}
_TURNS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")  # text's direction

Mark = Literal["kept", "gone", "new"]


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a line that share their mark; `unseen` where signs stand for what has no shape."""

    text: str
    mark: Mark = "kept"
    unseen: bool = False


Pieces = tuple[Piece, ...]


def splices(line: Line, words: Words) -> list[Splice]:
    """Return the splices that make of a line what is printed of it, found by the runs' origins.

    What a run has kept stands in the line where the run says; the rest is compared by words.
    """
    text = line.text
    found: list[Splice] = []
    done, new = 0, ""
    for run in words:
        at = line.character(run.origin)
        if run.text and at is not None and at >= done and text.startswith(run.text, at):
            found += _compared(text, done, at, new)
            done, new = at + len(run.text), ""
        else:
            new += run.text
    return [*found, *_compared(text, done, len(text), new)]


def source_pieces(
    text: str, changed: Sequence[Splice], redactions: tuple[Redaction, ...]
) -> Iterator[Piece]:
    """Yield the line as it was read, with what is gone from it marked."""
    shown, done = veiled(text, redactions), 0
    for splice in changed:
        yield from piece(shown.cut(done, splice.start), "kept")
        yield from piece(shown.cut(splice.start, splice.end), "gone")
        done = splice.end
    yield from piece(shown.cut(done, len(text)), "kept")


def printed_pieces(
    text: str, changed: Sequence[Splice], redactions: tuple[Redaction, ...]
) -> Iterator[Piece]:
    """Yield the line as it is printed, with what is new in it marked."""
    done = 0
    for splice in changed:
        yield from piece(veiled(text[done : splice.start], redactions).shown, "kept")
        yield from piece(veiled(splice.new, redactions).shown, "new")
        done = splice.end
    yield from piece(veiled(text[done:], redactions).shown, "kept")


def piece(text: str, mark: Mark) -> Iterator[Piece]:
    """Yield the text as a piece, if there is any; a change that has no shape is shown by signs."""
    if not text:
        return
    if (mark != "kept" or "\n" in text) and not any(map(is_visible, text)):
        yield Piece("".join(map(_sign, text)), mark, unseen=True)
    else:
        yield Piece("".join(map(_harmless, text)), mark)


def _compared(text: str, start: int, end: int, new: str) -> Iterator[Splice]:
    old = text[start:end]
    one, other = _WORD_OR_SPACE.findall(old), _WORD_OR_SPACE.findall(new)
    if max(len(one), len(other)) > _MOST:
        one, other = [old], [new]
    matcher = SequenceMatcher(str.isspace, one, other, autojunk=False)
    for name, i, j, k, m in matcher.get_opcodes():
        if name != "equal":
            first = start + len("".join(one[:i]))
            yield Splice(first, first + len("".join(one[i:j])), "".join(other[k:m]))


def _sign(character: str) -> str:
    return _SIGNS.get(character) or f"[U+{ord(character):04X}]"


def _harmless(character: str) -> str:
    """Return the character, or its sign where it would turn the page's text or is none of HTML."""
    if character in _TURNS or unicodedata.category(character) == "Cc":
        return character if character in "\n\t" else _sign(character)
    return character
