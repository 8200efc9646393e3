"""Notes that are called by number: which lines answer calls in brackets, and which counted ones."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from anthology.model.document import Block, Item, Paragraph, Quotation, is_blank
from anthology.model.labels import Label, calls, label, written

_Called = Mapping[int, Sequence[Label]]  # by the index of the block, the calls in it


@dataclass(frozen=True, slots=True)
class _Note:
    """A line that begins with a label: its index in the row of blocks, and the label."""

    at: int
    label: Label


def answered(
    blocks: Sequence[Block], *, alone: bool
) -> tuple[list[int], dict[int, Sequence[Label]]]:
    """Return the lines that answer calls by number, and the calls by their blocks.

    Counted lines answer, and raised figures call them, where they are `alone`: where no line
    answers else.
    """
    styles = {"bracketed", "raised"} if alone else {"bracketed"}
    called = {at: found for at, block in enumerate(blocks) if (found := _calls(block, styles))}
    if not called:
        return [], {}
    notes = [note for run in _runs(blocks) if _answers(run, called) for note in run]
    if alone and not notes:
        notes = list(_last(blocks, called))
    names = {note.label.name for note in notes}
    marked = {at: [one for one in found if one.name in names] for at, found in called.items()}
    return [note.at for note in notes], {at: found for at, found in marked.items() if found}


def _calls(block: Block, styles: Collection[str]) -> tuple[Label, ...]:
    if not isinstance(block, Paragraph | Item | Quotation):
        return ()
    return tuple(one for one in calls(written(block.words)) if one.style in styles)


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
            return label(written(block.words))
        case Item(number=int(number)):
            return Label(str(number), "counted", 0, 0)
        case _:
            return None


def _answers(run: Sequence[_Note], called: _Called) -> bool:
    """Return whether lines that begin with calls' own labels are each called above."""
    above = {one.number for at in called if at < run[0].at for one in called[at]}
    return run[0].label.style == "bracketed" and {note.label.number for note in run} <= above


def _last(blocks: Sequence[Block], called: _Called) -> Sequence[_Note]:
    """Return the counted lines that end the text, if they are what is called, one for one."""
    last = max(at for at, block in enumerate(blocks) if not is_blank(block))
    run = next((run for run in _runs(blocks) if run[-1].at == last), [])
    numbers = [note.label.number for note in run]
    above = [one.number for at in sorted(called) for one in called[at]]
    return run if len(run) > 1 and numbers == above else []
