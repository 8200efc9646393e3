"""The editor's answer to a proposal, as decisions that last."""

from collections.abc import Iterator

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
from anthology.model.ledger import Entry, Proposal
from anthology.model.place import Place
from anthology.model.splice import BlockSplice, Splice

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
    """Yield the decisions that make what is proposed."""
    entry = proposal.entry
    rows = _rows(selection, entry)
    match entry.change:
        case Splice():
            quote, put = _unique(selection, entry, rows[0][1])
            yield _decision("emend", (rows[0][0], quote), proposal, put=put)
        case BlockSplice(new=()):
            for row in rows:
                yield _decision("drop", row, proposal)
        case BlockSplice(new=new):
            for row, block in zip(rows, new, strict=False):
                yield _as_block(block, row, proposal)


def rejecting(selection: Selection, proposal: Proposal) -> Iterator[Decision]:
    """Yield the decisions that keep the lines of a proposal as they are."""
    for row in _rows(selection, proposal.entry):
        yield _decision("keep", row, proposal)


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


def _rows(selection: Selection, entry: Entry) -> list[tuple[int, str]]:
    """Return the lines that an entry changes, each with its words as they were cleaned."""
    line = entry.place.line
    blocks = [block for block in selection.cleaned.blocks if not isinstance(block, Gap)]
    first = next(i for i, b in enumerate(blocks) if any(r.origin.line == line for r in b.words))
    many = 1
    if isinstance(entry.change, BlockSplice):
        many = sum(1 for row in entry.old.splitlines() if row.strip()) or 1
    others = [(start(block).line, block) for block in blocks[first + 1 : first + many]]
    return [(at, on_line(block, at)) for at, block in [(line, blocks[first]), *others]]


def _quote(text: str) -> str:
    """Return enough of a line to know it by: all of a short one, the first words of a long one."""
    text = text.strip()
    end = text.find(" ", _ENOUGH)
    while 0 < end < len(text) and text.count(text[:end]) > 1:
        end = text.find(" ", end + 1)
    return text[:end] if end > 0 else text


def _unique(selection: Selection, entry: Entry, text: str) -> tuple[str, str]:
    """Return words around a change that stand once in the line, before and after the change."""
    whole = plain(selection.cleaned.blocks[entry.block].words)
    low = entry.change.start - whole.index(text)
    high = low + len(entry.old)
    new = entry.new
    while text.count(text[low:high]) > 1 or low == high:
        if low:
            low, new = low - 1, text[low - 1] + new
        if high < len(text):
            high, new = high + 1, new + text[high]
    return text[low:high], new
