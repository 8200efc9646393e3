"""The editor's answer to a proposal, as decisions that last."""

from collections.abc import Iterator, Sequence
from contextlib import suppress

from anthology.edit import lines
from anthology.edit.anchor import on_line
from anthology.edit.lines import Row
from anthology.model.book import Selection
from anthology.model.decision import Decision, Do
from anthology.model.document import (
    AuthorNote,
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
from anthology.model.ledger import Proposal
from anthology.model.place import Place
from anthology.model.splice import BlockSplice, Splice

_KINDS: dict[type[Block], Do] = {
    Paragraph: "paragraph",
    Heading: "heading",
    Item: "item",
    Quotation: "quotation",
    Verse: "verse",
    Speaker: "speaker",
    SceneBreak: "scene_break",
    AuthorNote: "author_note",
    Insertion: "paragraph",
    Gap: "drop",
}


def words(selection: Selection, proposal: Proposal) -> tuple[str, str]:
    """Return what a proposal would change, and into what; marks with the words that they are at."""
    entry = proposal.entry
    if isinstance(entry.change, Splice) and not any(c.isalnum() for c in entry.old):
        with suppress(PlaceError):
            return lines.unique(entry, *lines.rows(selection, entry)[0])
    return entry.old, entry.new


def accepting(selection: Selection, proposal: Proposal) -> Iterator[Decision]:
    """Yield the decisions that make what is proposed.

    Raises PlaceError where no decision can: the words are not found once, or lines would be joined.
    """
    for decision in _accepting(selection, proposal):
        words = decision.do == "emend"
        yield decision if words else lines.as_typed(selection, proposal.entry, decision)


def _accepting(selection: Selection, proposal: Proposal) -> Iterator[Decision]:
    entry = proposal.entry
    rows = lines.rows(selection, entry)
    match entry.change:
        case Splice():
            quote, put = lines.unique(entry, *rows[0])
            yield _decision("emend", (rows[0][0], quote), proposal, put=put)
        case BlockSplice(new=()):
            for line, block in rows:
                yield _decision("drop", (line, on_line(block, line)), proposal)
        case BlockSplice(new=(made,)) if _joins(rows, made):
            yield from _joining(rows, made, proposal)
        case BlockSplice(new=new):
            yield from _setting(rows, new, proposal)


def _joining(rows: Sequence[Row], made: Block, proposal: Proposal) -> Iterator[Decision]:
    (line, first), *others = rows
    if type(first) is not type(made):
        yield _as_block(made, (line, on_line(first, line)), proposal)
    for line, block in others:
        yield _decision("join", (line, on_line(block, line)), proposal)


def _setting(rows: Sequence[Row], new: Sequence[Block], proposal: Proposal) -> Iterator[Decision]:
    for (line, block), made in _paired(rows, new):
        text = on_line(block, line)
        if made:
            yield _as_block(made, (line, text), proposal)
        elif any(c.isalpha() for c in text):
            raise lines.unanswerable(proposal.entry, "it joins lines and changes their words")
        else:
            yield _decision("drop", (line, text), proposal)


def rejecting(selection: Selection, proposal: Proposal) -> Iterator[Decision]:
    """Yield the decisions that keep a proposal's words or lines as they are; raises PlaceError."""
    entry = proposal.entry
    if isinstance(entry.change, Splice):
        line, block = lines.rows(selection, entry)[0]
        quote, _ = lines.unique(entry, line, block)
        yield Decision("stet", line, quote, Place("record.toml"), why=_not_so(proposal))
        return
    for line, block in lines.rows(selection, entry):
        decision = _decision("keep", (line, on_line(block, line)), proposal)
        yield lines.as_typed(selection, entry, decision)


def _paired(rows: Sequence[Row], new: Sequence[Block]) -> Iterator[tuple[Row, Block | None]]:
    """Yield each line with what it becomes: None for a bullet that stood on a line of its own."""
    if len(rows) == len(new):
        yield from zip(rows, new, strict=True)
    else:
        made = {start(block).line: block for block in new}
        yield from ((row, made.get(row[0])) for row in rows)


def _joins(rows: Sequence[Row], made: Block) -> bool:
    """Return whether a block is the words of several lines, one after the other."""
    texts = [on_line(block, line).strip() for line, block in rows]
    joined = " ".join(plain(made.words).split())
    return len(texts) > 1 and joined == " ".join(" ".join(texts).split())


def _as_block(block: Block, row: tuple[int, str], proposal: Proposal) -> Decision:
    return Decision(
        do=_KINDS[type(block)],
        line=row[0],
        quote=lines.quote(row[1]),
        where=Place("record.toml"),
        why=proposal.why,
        level=block.level if isinstance(block, Heading) else 2,
        depth=block.depth if isinstance(block, Item | Speaker) else 0,
        number=block.number if isinstance(block, Item) else None,
        of=block.of if isinstance(block, Quotation) else 0,
    )


def _decision(do: Do, row: tuple[int, str], proposal: Proposal, put: str = "") -> Decision:
    quote = row[1] if do == "emend" else lines.quote(row[1])
    why = _not_so(proposal) if do == "keep" else proposal.why
    return Decision(do, row[0], quote, Place("record.toml"), put, why)


def _not_so(proposal: Proposal) -> str:
    return f"Not as proposed: {proposal.why}"
