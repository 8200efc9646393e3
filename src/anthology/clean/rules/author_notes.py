"""Lines at which the text's own note calls lead are notes of the author's, not of the editors."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from anthology.clean.rule import BlockRule
from anthology.model.document import (
    AuthorNote,
    Block,
    Item,
    Mark,
    Paragraph,
    Quotation,
    Run,
    Words,
    is_blank,
    plain,
    start,
)
from anthology.model.labels import Label, calls, label
from anthology.model.splice import BlockSplice, Reach, cut

_CALL = Mark("call")


_Called = Mapping[int, Sequence[Label]]  # by the index of the block, the calls in it


@dataclass(frozen=True, slots=True)
class _Note:
    """A line that begins with a label: its index in the row of blocks, and the label."""

    at: int
    label: Label


def find(blocks: Sequence[Block]) -> Iterator[BlockSplice]:
    """Find notes that follow each other by number, each called in the text above, and the calls.

    A list that ends the text is notes where all calls are its, by number, and no line answers else.
    """
    called = {at: found for at, block in enumerate(blocks) if (found := _calls(block))}
    if not called:
        return
    notes = {note.at: note for run in _runs(blocks) if _answers(run, called) for note in run}
    if not notes:
        notes = {note.at: note for note in _last(blocks, called)}
    numbers = {note.label.number for note in notes.values()}
    for at, block in enumerate(blocks):
        if at in notes:
            yield BlockSplice(at, at + 1, (_note(block),), _WHY_NOTE)
        elif mine := [one for one in called.get(at, ()) if one.number in numbers]:
            marked = _marked(block, mine)
            if marked != block:
                yield BlockSplice(at, at + 1, (marked,), _WHY_CALL)


_WHY_NOTE = "The text calls this line by its label: a note of the author's, kept as one."
_WHY_CALL = "The text calls a note of the author's here."


def _calls(block: Block) -> tuple[Label, ...]:
    if not isinstance(block, Paragraph | Item | Quotation):
        return ()
    return tuple(calls(plain(block.words)))


def _runs(blocks: Sequence[Block]) -> Iterator[list[_Note]]:
    """Yield the rows of lines whose labels are of one style and count upwards by one."""
    run: list[_Note] = []
    for at, block in enumerate(blocks):
        if is_blank(block):
            continue
        found = _label(block)
        follows = run and found and found.style == run[-1].label.style
        if run and not (follows and found and found.number == run[-1].label.number + 1):
            yield run
            run = []
        if found:
            run.append(_Note(at, found))
    if run:
        yield run


def _label(block: Block) -> Label | None:
    match block:
        case Paragraph():
            return label(plain(block.words))
        case Item(number=int(number)):
            return Label(number, "counted", 0, 0)
        case _:
            return None


def _answers(run: Sequence[_Note], called: _Called) -> bool:
    """Return whether lines that begin with calls' own labels are each called above."""
    above = {one.number for at in called if at < run[0].at for one in called[at]}
    return run[0].label.style != "counted" and {note.label.number for note in run} <= above


def _last(blocks: Sequence[Block], called: _Called) -> Sequence[_Note]:
    """Return the counted lines that end the text, if they are what is called, one for one."""
    last = max(at for at, block in enumerate(blocks) if not is_blank(block))
    run = next((run for run in _runs(blocks) if run[-1].at == last), [])
    numbers = [note.label.number for note in run]
    above = [one.number for at in sorted(called) for one in called[at]]
    return run if len(run) > 1 and numbers == above else []


def _note(block: Block) -> AuthorNote:
    words = block.words
    if isinstance(block, Item):  # its number was the page's to print, and is now its label
        words = (Run(f"{block.number}. ", start(block)), *words)
    return AuthorNote(words)


def _marked(block: Block, found: Sequence[Label]) -> Block:
    """Return the block with its calls marked."""
    words: list[Run] = []
    done = 0
    for one in found:
        words += cut(block.words, done, one.start)
        words += _with_mark(tuple(cut(block.words, one.start, one.end)), one.number)
        done = one.end
    return replace(block, words=(*words, *cut(block.words, done, len(plain(block.words)))))


def _with_mark(words: Words, number: int) -> Iterator[Run]:
    for run in words:
        yield replace(run, marks=run.marks | {replace(_CALL, value=str(number))})


RULE = BlockRule(
    name="author_notes",
    why=_WHY_NOTE,
    reach=Reach.STRUCTURE,
    find=find,
)
