"""What a book must say, as a stream: each character with its block, its marks and its source."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, replace
from itertools import count

from anthology.model.anthology import Anthology, Section, Text
from anthology.model.book import Selection
from anthology.model.document import Block, Gap, Heading, Item, Quotation, Run, Verse, Words
from anthology.model.place import Place
from anthology.model.said import Labels, called, lines, on_pages, resolved
from anthology.verify.stream import Stream, Told
from anthology.verify.words import words

MARKS = frozenset({"emphasis", "strong", "code", "superscript", "subscript", "link"})
"""The marks of runs that are looked for in the books; a language has examinations of its own."""
Pieces = Sequence[str]


def due(
    anthology: Anthology, said: Iterable[tuple[Section, Pieces]], labels: Labels | None = None
) -> Stream:
    """Return the stream that the sections ask for; each comes with the pieces that it says.

    With the labels of pages it is the stream of what stands on paper.
    """
    stream, numbers = Stream(), count(1)
    selections = {selection.record.slug: selection for selection in anthology.selections}
    for section, pieces in said:
        selection = selections.get(section.anchor)
        for block, own in aligned(section, pieces, labels):
            if block is None:
                _add_bare(stream, own, _place(selection))
            else:
                shown = replace(block, words=resolved(block.words, labels))
                _add_block(stream, shown, next(numbers), _file(section, selection, block))
    return stream.closed()


def due_notes(
    anthology: Anthology, sections: Iterable[Section], labels: Labels | None = None
) -> Stream:
    """Return the stream of the sections' notes, in order: each its number, then its words."""
    stream, numbers = Stream(), count(1)
    selections = {selection.record.slug: selection for selection in anthology.selections}
    for text in sections:
        notes = text.notes if isinstance(text, Text) else ()
        for note, written in zip(
            notes, selections[text.anchor].notes if notes else (), strict=True
        ):
            number = next(numbers)
            stream.add(str(note.number), Told(number, "note", place=written.where))
            for run in resolved(note.words, labels):
                stream.add(run.text, Told(number, "note", _marks(run), place=written.where))
    return stream.closed()


def blocks_of(section: Section) -> Iterator[Block]:
    """Yield the blocks that a section is made of, in printing order: those its fields hold."""
    for field in fields(section):
        value = getattr(section, field.name)
        for block in value if isinstance(value, tuple) else ():
            if isinstance(block, Block) and not isinstance(block, Gap):
                yield block


def aligned(
    section: Section, pieces: Pieces, labels: Labels | None = None
) -> list[tuple[Block | None, Pieces]]:
    """Return the pieces in order, parted into those of each block and those of none.

    They are looked for from the end: what a section prints besides its blocks comes before them.
    """
    found: list[tuple[Block | None, Pieces]] = []
    rest = list(pieces)
    for block in reversed(list(blocks_of(section))):
        own = _own(block, labels)
        end = _last(rest, own)
        if end >= 0:
            found += [(None, rest[end:]), (block, own)]
            rest = rest[: end - len(own)]
    return [(None, rest), *reversed(found)]


def _own(block: Block, labels: Labels | None) -> list[str]:
    if labels is None:
        return list(lines((block,)))
    return [piece.text for piece in on_pages((block,), labels)]


def _last(pieces: list[str], own: list[str]) -> int:
    """Return the index after the last place where those pieces stand together; -1 for none."""
    for end in range(len(pieces), len(own) - 1, -1):
        if pieces[end - len(own) : end] == own:
            return end
    return -1


def _add_bare(stream: Stream, pieces: Pieces, place: Place) -> None:
    for piece in pieces:
        stream.add(piece, Told(place=place))


def _add_block(stream: Stream, block: Block, number: int, file: str) -> None:
    kind = _kind(block)
    if isinstance(block, Item) and block.number is not None:
        stream.add(f"{block.number}.", Told(number, kind, place=_at(file, block.words[0])))
    whole = sum(len(word) for word in words(["".join(run.text for run in block.words)]))
    parts = sum(len(word) for run in block.words for word in words([run.text]))
    for run in block.words if whole == parts else _joined(block.words):
        told = Told(number, kind, _marks(run), place=_at(file, run))
        stream.add(called(run) or run.text, told)


def _joined(row: Words) -> Words:
    """Return the words as one run, where a letter and its accent are parted by marks."""
    return (Run("".join(run.text for run in row), row[0].origin),)


def _at(file: str, run: Run) -> Place:
    return Place(file, run.origin.line, run.origin.column)


def _marks(run: Run) -> frozenset[tuple[str, str]]:
    return frozenset((mark.name, mark.value) for mark in run.marks if mark.name in MARKS)


def _kind(block: Block) -> str:
    match block:
        case Heading():
            return f"heading {block.level}"
        case Quotation():
            return "quotation"
        case Item():
            return "item"
        case Verse():
            return "verse"
        case _:
            return "paragraph"


def _place(selection: Selection | None) -> Place:
    if selection is None:
        return Place("anthology.toml")
    return selection.record.where or Place(selection.record.source)


def _file(section: Section, selection: Selection | None, block: Block) -> str:
    """Return the file that a block comes from."""
    if selection is None or not isinstance(section, Text):
        return f"editorial/{section.anchor}"
    if selection.headnote and any(block is one for one in section.headnote):
        return selection.headnote.where.file
    return selection.body.file
