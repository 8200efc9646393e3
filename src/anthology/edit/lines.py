"""The lines that a proposal is about, and the words by which a decision knows each of them."""

from dataclasses import replace
from difflib import SequenceMatcher

from anthology.edit.anchor import on_line, spaced
from anthology.model.book import Selection
from anthology.model.decision import Decision
from anthology.model.document import Block, Gap, plain, start
from anthology.model.errors import PlaceError
from anthology.model.ledger import Entry
from anthology.model.splice import BlockSplice, Splice, reading

Row = tuple[int, Block]
"""A line of the source and the block that stands on it."""

_ENOUGH = 60  # characters that make a quotation tell its line from others to a person's eye


def rows(selection: Selection, entry: Entry) -> list[Row]:
    """Return the lines that an entry changes, each with its block as it was cleaned."""
    line = entry.place.line
    blocks = [block for block in selection.cleaned.blocks if not isinstance(block, Gap)]
    held = [at for at, block in enumerate(blocks) if on_line(block, line).strip()]
    if len(held) > 1:
        held = [at for at in held if _is_changed(blocks[at], entry)]
    if len(held) != 1:
        raise unanswerable(entry, f"line {line} does not hold its words exactly once")
    first, many = held[0], 1
    if isinstance(entry.change, BlockSplice):
        many = sum(1 for row in entry.old.splitlines() if row.strip()) or 1
    others = [(start(block).line, block) for block in blocks[first + 1 : first + many]]
    return [(line, blocks[first]), *others]


def _is_changed(block: Block, entry: Entry) -> bool:
    if isinstance(entry.change, Splice):
        return plain(block.words)[entry.change.start : entry.change.end] == entry.old
    return f"{entry.old}\n".startswith(f"{reading([block])}\n")


def unanswerable(entry: Entry, reason: str) -> PlaceError:
    """Return the error that no decision can say what a proposal asks for."""
    return PlaceError(
        f"no decision can answer this proposal, because {reason}",
        where=entry.place,
        remedy="decide by hand: write a decision with more of the line into record.toml",
    )


def quote(text: str) -> str:
    """Return enough of a line to know it by: all of a short one, the first words of a long one."""
    text = text.strip()
    end = text.find(" ", _ENOUGH)
    while 0 < end < len(text) and text.count(text[:end]) > 1:
        end = text.find(" ", end + 1)
    return text[:end] if end > 0 else text


def as_typed(selection: Selection, entry: Entry, decision: Decision) -> Decision:
    """Return a decision on a line with a quotation that stands there as it is typed.

    A rule may have changed the line, and a line that is decided on is out of its hands. Raises
    PlaceError where nothing that is left of the quotation tells the place.
    """
    blocks = selection.read.blocks
    typed = "\n".join(filter(None, (spaced(on_line(b, decision.line)) for b in blocks)))
    words = spaced(decision.quote)
    if words in typed:
        return decision
    alike = SequenceMatcher(None, words, typed, autojunk=False).find_longest_match()
    left = decision.quote[alike.a : alike.a + alike.size].strip()
    if typed.count(spaced(left)) != 1 or not any(c.isalnum() for c in left):
        raise unanswerable(entry, "too little of the line is printed as it is typed")
    return replace(decision, quote=left)


def unique(entry: Entry, line: int, block: Block) -> tuple[str, str]:
    """Return whole words around a change that stand once in the line, before and after it."""
    text = on_line(block, line)
    first = entry.change.start - plain(block.words).index(text)
    last = first + len(entry.old)
    low, high = _widened(text, first, last)
    while text.count(text[low:high]) > 1:
        low, high = _widened(text, max(0, low - 1), min(len(text), high + 1))
    return text[low:high], text[low:first] + entry.new + text[last:high]


def _widened(text: str, low: int, high: int) -> tuple[int, int]:
    """Return where the words begin and end that a stretch of text begins and ends in."""
    while low and not text[low - 1].isspace():
        low -= 1
    while high < len(text) and not text[high].isspace():
        high += 1
    return low, high
