"""The law of the ledger: the source, without what it took and with what it put, is printed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, zip_longest

from anthology.model.book import Selection
from anthology.model.document import Gap
from anthology.model.finding import Finding, Severity
from anthology.model.place import Place
from anthology.verify.characters import Character, characters
from anthology.verify.galley import Galley
from anthology.verify.ledger_rows import Row, rows

_SHOWN = 60  # characters of what is not where it should be


@dataclass(frozen=True, slots=True)
class Account:
    """The words of a text: read - gone + come = printed; what white space parts is a word.

    A word has gone if it is not printed as it stood, and come if it did not stand as it is printed.
    """

    text: str
    read: int
    gone: int
    come: int
    printed: int


def examine(ledger: bytes, selections: Sequence[Selection]) -> Iterator[Finding]:
    """Find where a text as it was read, with its ledger made again, is not the text printed."""
    try:
        told = rows(ledger)
    except ValueError as error:
        yield Finding(Severity.ERROR, "C010", str(error))
        return
    for selection in selections:
        yield from _examined(selection, told.pop(selection.record.slug, []))
    for text in told:
        yield Finding(Severity.ERROR, "C011", f"the ledger tells of {text}, which is not printed")


def account(ledger: bytes, selection: Selection) -> Account:
    """Return how the words read become the words printed by the ledger; it has been examined."""
    galley = Galley(selection.read.blocks, selection.record.redactions)
    for row in rows(ledger).get(selection.record.slug, []):
        galley.make(row.place, row.old, row.new)
    read = _words([one.begins for one in galley.read])
    printed = _words([one.begins for one in _printed(selection)])
    numbers = [number for _, _, number in galley.made()]
    whole = {tuple(word) for word in read}
    same = sum(tuple(numbers[i] for i in word) in whole for word in printed)
    text = selection.record.slug
    return Account(text, len(read), len(read) - same, len(printed) - same, len(printed))


def _words(begins: Sequence[bool]) -> list[range]:
    """Return each word as the indices of its characters."""
    starts = [index for index, begun in enumerate(begins) if begun]
    return [range(start, end) for start, end in pairwise([*starts, len(begins)])]


def _examined(selection: Selection, changes: Sequence[Row]) -> Iterator[Finding]:
    galley = Galley(selection.read.blocks, selection.record.redactions)
    for row in changes:
        if not galley.make(row.place, row.old, row.new):
            message = f"the ledger changes what does not stand there: “{row.old[:_SHOWN]}”"
            yield Finding(Severity.ERROR, "C012", message, row.place)
    made, printed = list(galley.made()), _printed(selection)
    for at, (one, other) in enumerate(zip_longest(made, printed)):
        if one is None or other is None or one[0] != other.text:
            said = "".join(text for text, _, _ in made[at : at + _SHOWN])
            place = one[1] if one else printed[at].place
            message = f"by the ledger “{said}” is printed, and “{_shown(printed, at)}” stands there"
            yield Finding(Severity.ERROR, "C013", message, Place(selection.body.file, *place))
            return
        _, place, number = one
        begun = other.begins if number is None else galley.read[number].begins
        if begun != other.begins and not (
            place in galley.touched or any(row.covers(place) for row in changes)
        ):
            how = "begins a new word" if other.begins else "is joined to the word before"
            message = f"“{_shown(printed, at)}” {how}, and no change of the ledger says so"
            yield Finding(Severity.ERROR, "C014", message, Place(selection.body.file, *place))


def _printed(selection: Selection) -> list[Character]:
    return list(characters(block for block in selection.body.blocks if not isinstance(block, Gap)))


def _shown(row: Sequence[Character], at: int) -> str:
    return "".join(f" {one.text}" if one.begins else one.text for one in row[at : at + _SHOWN])
