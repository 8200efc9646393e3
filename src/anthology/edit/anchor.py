"""The place that a decision means: one line, and in it one quotation; else the build stops."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from anthology.model.decision import Decision
from anthology.model.document import Block, Document, Insertion, plain
from anthology.model.errors import PlaceError

_NEAR = 0.6  # the likeness from which a line is worth showing as what may have been meant


def find(document: Document, decision: Decision, read: Document) -> int:
    """Return the index of the block that holds the decision's line.

    Raises PlaceError where the line does not hold the quotation exactly once; `read` is the text
    before it was cleaned, in which the nearest line is looked for.
    """
    wanted = spaced(decision.quote)
    times = {
        index: spaced(on_line(document.blocks[index], decision.line)).count(wanted)
        for index in _holding(document, decision.line)
    }
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
