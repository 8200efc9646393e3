"""The editor's answer to a proposal, as decisions that last."""

from collections.abc import Iterator, Sequence

from anthology.edit.anchor import on_line
from anthology.model.book import Selection
from anthology.model.decision import Decision, Do
from anthology.model.document import (
    Block,
    Gap,
    Heading,
    Insertion,
    Item,
    Paragraph,
    Quotation,
    SceneBreak,
    Speaker,
    Verse,
    plain,
    start,
)
from anthology.model.errors import PlaceError
from anthology.model.ledger import Entry, Proposal
from anthology.model.place import Place
from anthology.model.splice import BlockSplice, Splice, reading

_Row = tuple[int, Block]  # a line of the source and the block that stands on it

_ENOUGH = 60  # characters that make a quotation tell its line from others to a person's eye
_KINDS: dict[type[Block], Do] = {
    Paragraph: "paragraph",
    Heading: "heading",
    Item: "item",
    Quotation: "quotation",
    Verse: "verse",
    Speaker: "speaker",
    SceneBreak: "scene_break",
    Insertion: "paragraph",
    Gap: "drop",
}


def accepting(selection: Selection, proposal: Proposal) -> Iterator[Decision]:
    """Yield the decisions that make what is proposed.

    Raises PlaceError where no decision can: the words are not found once, or lines would be joined.
    """
    entry = proposal.entry
    rows = _rows(selection, entry)
    match entry.change:
        case Splice():
            quote, put = _unique(entry, *rows[0])
            yield _decision("emend", (rows[0][0], quote), proposal, put=put)
        case BlockSplice(new=()):
            for line, block in rows:
                yield _decision("drop", (line, on_line(block, line)), proposal)
        case BlockSplice(new=new):
            for (line, block), made in _paired(rows, new):
                text = on_line(block, line)
                if made:
                    yield _as_block(made, (line, text), proposal)
                elif any(c.isalpha() for c in text):
                    raise _unanswerable(entry, "it joins lines")
                else:
                    yield _decision("drop", (line, text), proposal)


def rejecting(selection: Selection, proposal: Proposal) -> Iterator[Decision]:
    """Yield the decisions that keep the lines of a proposal as they are; raises PlaceError."""
    for line, block in _rows(selection, proposal.entry):
        yield _decision("keep", (line, on_line(block, line)), proposal)


def _paired(rows: Sequence[_Row], new: Sequence[Block]) -> Iterator[tuple[_Row, Block | None]]:
    """Yield each line with what it becomes: None for a bullet that stood on a line of its own."""
    if len(rows) == len(new):
        yield from zip(rows, new, strict=True)
    else:
        made = {start(block).line: block for block in new}
        yield from ((row, made.get(row[0])) for row in rows)


def _as_block(block: Block, row: tuple[int, str], proposal: Proposal) -> Decision:
    return Decision(
        do=_KINDS[type(block)],
        line=row[0],
        quote=_quote(row[1]),
        where=Place("record.toml"),
        why=proposal.why,
        level=block.level if isinstance(block, Heading) else 2,
        depth=block.depth if isinstance(block, Item | Speaker) else 0,
        number=block.number if isinstance(block, Item) else None,
        of=block.of if isinstance(block, Quotation) else 0,
    )


def _decision(do: Do, row: tuple[int, str], proposal: Proposal, put: str = "") -> Decision:
    quote = row[1] if do == "emend" else _quote(row[1])
    why = f"Not as proposed: {proposal.why}" if do == "keep" else proposal.why
    return Decision(do, row[0], quote, Place("record.toml"), put, why)


def _rows(selection: Selection, entry: Entry) -> list[_Row]:
    """Return the lines that an entry changes, each with its block as it was cleaned."""
    line = entry.place.line
    blocks = [block for block in selection.cleaned.blocks if not isinstance(block, Gap)]
    held = [at for at, block in enumerate(blocks) if on_line(block, line).strip()]
    if len(held) > 1:
        held = [at for at in held if _is_changed(blocks[at], entry)]
    if len(held) != 1:
        raise _unanswerable(entry, f"line {line} does not hold its words exactly once")
    first, many = held[0], 1
    if isinstance(entry.change, BlockSplice):
        many = sum(1 for row in entry.old.splitlines() if row.strip()) or 1
    others = [(start(block).line, block) for block in blocks[first + 1 : first + many]]
    return [(line, blocks[first]), *others]


def _is_changed(block: Block, entry: Entry) -> bool:
    if isinstance(entry.change, Splice):
        return plain(block.words)[entry.change.start : entry.change.end] == entry.old
    return f"{entry.old}\n".startswith(f"{reading([block])}\n")


def _unanswerable(entry: Entry, reason: str) -> PlaceError:
    return PlaceError(
        f"no decision can answer this proposal, because {reason}",
        where=entry.place,
        remedy="decide by hand: write a decision with more of the line into record.toml",
    )


def _quote(text: str) -> str:
    """Return enough of a line to know it by: all of a short one, the first words of a long one."""
    text = text.strip()
    end = text.find(" ", _ENOUGH)
    while 0 < end < len(text) and text.count(text[:end]) > 1:
        end = text.find(" ", end + 1)
    return text[:end] if end > 0 else text


def _unique(entry: Entry, line: int, block: Block) -> tuple[str, str]:
    """Return words around a change that stand once in the line, before and after the change."""
    text = on_line(block, line)
    low = entry.change.start - plain(block.words).index(text)
    high = low + len(entry.old)
    new = entry.new
    while text.count(text[low:high]) > 1 or low == high:
        if low:
            low, new = low - 1, text[low - 1] + new
        if high < len(text):
            high, new = high + 1, new + text[high]
    return text[low:high], new
