"""The place that a decision means: one line, and in it one quotation; else the build stops."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from anthology.edit import loosely
from anthology.model.decision import Decision
from anthology.model.document import Block, Document, Insertion, plain
from anthology.model.errors import PlaceError

_NEAR = 0.6  # the likeness from which a line is worth showing as what may have been meant


def find(document: Document, decision: Decision, read: Document) -> int:
    """Return the index of the block that holds the decision's line.

    The quotation is the line's as it is cleaned, or as it was typed. Raises PlaceError where the
    line does not hold it exactly once; `read` is the text before it was cleaned.
    """
    times = dict(_times(document, decision))
    if not any(times.values()):
        times = _as_typed(document, decision, read)
    if not any(times.values()):
        raise _not_there(decision, read)
    if sum(times.values()) > 1:
        raise PlaceError(
            f"the quotation stands {sum(times.values())} times in line {decision.line}: "
            f"“{decision.quote}”",
            where=decision.where,
            remedy="quote more of the line, so that it means one place",
        )
    return next(index for index, count in times.items() if count)


def check_repeated(decision: Decision, read: Document) -> None:
    """Raise PlaceError where the line that a quotation is said to repeat is not there."""
    if decision.of and not any(True for _ in _holding(read, decision.of)):
        last = max(run.origin.line for block in read.blocks for run in block.words)
        raise PlaceError(
            f"line {decision.of}, which is said to be quoted, has no words",
            where=decision.where,
            remedy=f"let `of` name a line of {read.file} with words; it has {last}",
        )


def span(block: Block, decision: Decision) -> tuple[int, int]:
    """Return where in a block's words the quotation stands on the decision's line."""
    text = on_line(block, decision.line)
    before = plain(block.words).index(text)
    at = spaced(text).find(spaced(decision.quote))
    if at >= 0:
        return before + at, before + at + len(decision.quote)
    start, end = loosely.spans(decision.quote, text)[0]
    return before + start, before + end


def _times(document: Document, decision: Decision) -> Iterator[tuple[int, int]]:
    """Yield how often each block of the line holds the quotation."""
    wanted = spaced(decision.quote)
    for index in _holding(document, decision.line):
        yield index, spaced(on_line(document.blocks[index], decision.line)).count(wanted)


def _as_typed(document: Document, decision: Decision, read: Document) -> dict[int, int]:
    """Return how often blocks hold what was typed so; of none where it was not typed so."""
    typed = sum(count for _, count in _times(read, decision))
    held = {
        index: len(loosely.spans(decision.quote, on_line(document.blocks[index], decision.line)))
        for index in _holding(document, decision.line)
    }
    if typed == 0:
        return {}
    return held if typed == 1 or sum(held.values()) == typed else {}


def _holding(document: Document, line: int) -> Iterator[int]:
    for index, block in enumerate(document.blocks):
        printed = not isinstance(block, Insertion) and plain(block.words).strip()
        if printed and any(run.origin.line == line for run in block.words):
            yield index


def on_line(block: Block, line: int) -> str:
    """Return the words of a block that stand on one line of the source."""
    return "".join(run.text for run in block.words if run.origin.line == line)


def spaced(text: str) -> str:
    """Return the text with every no-break space plain, as a quotation is typed; of equal length."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def _not_there(decision: Decision, read: Document) -> PlaceError:
    near = _nearest(decision.quote, read)
    remedy = f"did you mean line {near[0]}: “{near[1]}”?" if near else "quote the line as it stands"
    return PlaceError(
        f"the quotation is not in line {decision.line} of {read.file}: “{decision.quote}”",
        where=decision.where,
        remedy=remedy,
    )


def _nearest(quote: str, read: Document) -> tuple[int, str] | None:
    """Return the line most like the quotation; a likeness is a hint, never an anchor."""
    best, likeness = None, _NEAR
    matcher = SequenceMatcher(b=spaced(quote), autojunk=False)
    for block in read.blocks:
        text = plain(block.words).strip()
        if quote in text:
            return block.words[0].origin.line, _short(text)
        matcher.set_seq1(text[: 4 * len(quote) + 40])
        if matcher.real_quick_ratio() > likeness and matcher.ratio() > likeness:
            best, likeness = (block.words[0].origin.line, _short(text)), matcher.ratio()
    return best


def _short(text: str) -> str:
    return text if len(text) <= 100 else f"{text[:99]}…"  # noqa: PLR2004 - what a terminal shows
