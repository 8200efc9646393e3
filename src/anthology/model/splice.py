"""The only way a text changes: a splice, found by a rule or decided by the editor."""

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import accumulate

from anthology.model.document import Block, Item, Run, Words, plain
from anthology.model.place import Origin

_LAST_TWO = 0xFFFE  # the last two code points of each plane are no characters
_NONCHARACTERS = range(0xFDD0, 0xFDF0)


class Reach(Enum):
    """How far a rule may go; each value says what it leaves as it was."""

    SPACE = "changes white space and invisible characters only"
    PUNCTUATION = "changes no letter and no digit"
    FORM = "changes the form of letters only (NFKC-equal)"
    STRUCTURE = "changes the kind of a block and its bullet, not its words"
    WORDS = "may remove or change words"


@dataclass(frozen=True, slots=True)
class Splice:
    """In one block's words, the characters from `start` to before `end` become `new`."""

    start: int
    end: int
    new: str
    why: str = ""
    """The reason for this one, where the rule's own does not say enough."""
    sure: bool = True
    """Whether it is made; what is not sure is proposed, and the text stays."""


@dataclass(frozen=True, slots=True)
class BlockSplice:
    """In a row of blocks, those from `start` to before `end` become `new`."""

    start: int
    end: int
    new: tuple[Block, ...]
    why: str = ""
    sure: bool = True


def spliced_words(words: Words, splices: Sequence[Splice]) -> Words:
    """Return the words with the splices made; splices are in order and do not overlap."""
    ends = list(accumulate(len(run.text) for run in words))
    out: list[Run] = []
    done = 0
    for splice in splices:
        out += _cut(words, ends, done, splice.start)
        if splice.new:
            at = next(_cut(words, ends, splice.start, splice.start + 1), words[-1])
            out.append(Run(splice.new, at.origin, at.marks))
        done = splice.end
    out += _cut(words, ends, done, ends[-1])
    return tuple(_joined(out)) or (Run("", words[0].origin),)


def _joined(runs: Iterable[Run]) -> Iterator[Run]:
    """Yield the runs, those as one that go on in the source where the one before ends.

    Each character keeps its place. Without it a text with many splices would fall into crumbs.
    """
    texts: list[str] = []
    first, column = Run("", Origin(0, 0)), 0
    for run in runs:
        origin = run.origin
        goes_on = origin.column == column and origin.line == first.origin.line
        if texts and not (goes_on and run.marks == first.marks):
            yield Run("".join(texts), first.origin, first.marks)
            texts = []
        if not texts:
            first = run
        texts.append(run.text)
        column = origin.column + len(run.text)
    if texts:
        yield Run("".join(texts), first.origin, first.marks)


def cut(words: Words, start: int, end: int) -> Iterator[Run]:
    """Yield the runs from one character to before another; each keeps its place in the source."""
    yield from _cut(words, list(accumulate(len(run.text) for run in words)), start, end)


def _cut(words: Words, ends: Sequence[int], start: int, end: int) -> Iterator[Run]:
    index = bisect_right(ends, start)
    while start < end and index < len(words):
        run = words[index]
        before = ends[index] - len(run.text)
        stop = min(end, ends[index])
        yield Run(
            run.text[start - before : stop - before], run.origin.moved(start - before), run.marks
        )
        start, index = stop, index + 1


def spliced_blocks(blocks: Sequence[Block], splices: Sequence[BlockSplice]) -> tuple[Block, ...]:
    """Return the row of blocks with the splices made; splices are in order and do not overlap."""
    out: list[Block] = []
    done = 0
    for splice in splices:
        out += blocks[done : splice.start]
        out += splice.new
        done = splice.end
    return (*out, *blocks[done:])


def exceeds(reach: Reach, old: str, new: str) -> bool:
    """Return whether a change of `old` into `new` goes further than the reach allows."""
    match reach:
        case Reach.SPACE:
            return _visible(old) != _visible(new)
        case Reach.PUNCTUATION | Reach.STRUCTURE:
            return _letters(old) != _letters(new)
        case Reach.FORM:
            return _form(old) != _form(new)
        case Reach.WORDS:
            return False


def reading(blocks: Sequence[Block]) -> str:
    """Return the blocks as one text, a line each; a numbered item with its number."""
    return "\n".join(
        f"{block.number}. {plain(block.words)}"
        if isinstance(block, Item) and block.number is not None
        else plain(block.words)
        for block in blocks
    )


def _visible(text: str) -> str:
    return "".join(c for c in text if is_visible(c))


def is_visible(character: str) -> bool:
    """Return whether a character can be seen on a page (general categories of Unicode)."""
    if unicodedata.category(character) in {"Zs", "Zl", "Zp", "Cc", "Cf"}:
        return False
    return ord(character) & _LAST_TWO != _LAST_TWO and ord(character) not in _NONCHARACTERS


def _letters(text: str) -> str:
    return "".join(c for c in text if unicodedata.category(c)[0] in "LNM")


def _form(text: str) -> str:
    return _visible(unicodedata.normalize("NFKC", text))
