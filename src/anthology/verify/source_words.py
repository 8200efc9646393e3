"""The law of the ledger: the source, without what it took and with what it put, is printed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, zip_longest

from anthology.model.book import Selection
from anthology.model.document import Gap
from anthology.model.finding import Finding, Severity
from anthology.model.place import Place
from anthology.verify.characters import Character, characters
from anthology.verify.galley import Galley, Made
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


@dataclass(frozen=True, slots=True)
class Balance:
    """The accounts of texts by a ledger, and where they do not hold."""

    ledger: bytes
    accounts: tuple[Account, ...]
    findings: tuple[Finding, ...]


def balance(ledger: bytes, selections: Sequence[Selection]) -> Balance:
    """Return how the words read become the words printed by the ledger, made again.

    Where the ledger cannot be read, that is found, and there are no accounts.
    """
    try:
        told = rows(ledger)
    except ValueError as error:
        return Balance(ledger, (), (Finding(Severity.ERROR, "C010", str(error)),))
    accounts: list[Account] = []
    findings: list[Finding] = []
    for selection in selections:
        changes = told.pop(selection.record.slug, [])
        galley = Galley(selection.read.blocks, selection.record.redactions)
        findings += _unmade(galley, changes)
        made, printed = list(galley.made()), _printed(selection)
        accounts.append(_account(selection.record.slug, galley, made, printed))
        findings += _examined(selection.body.file, galley, made, printed, changes)
    for text in told:
        message = f"the ledger tells of {text}, which is not printed"
        findings.append(Finding(Severity.ERROR, "C011", message))
    return Balance(ledger, tuple(accounts), tuple(findings))


def _account(
    text: str, galley: Galley, made: Sequence[Made], shown: Sequence[Character]
) -> Account:
    read = _words([one.begins for one in galley.read])
    printed = _words([one.begins for one in shown])
    numbers = [number for _, _, number in made]
    whole = {tuple(word) for word in read}
    same = sum(tuple(numbers[word.start : word.stop]) in whole for word in printed)
    return Account(text, len(read), len(read) - same, len(printed) - same, len(printed))


def _words(begins: Sequence[bool]) -> list[range]:
    """Return each word as the indices of its characters."""
    starts = [index for index, begun in enumerate(begins) if begun]
    return [range(start, end) for start, end in pairwise([*starts, len(begins)])]


def _unmade(galley: Galley, changes: Sequence[Row]) -> Iterator[Finding]:
    """Make the changes; find those that take what does not stand there."""
    for row in changes:
        if not galley.make(row.place, row.old, row.new):
            message = f"the ledger changes what does not stand there: “{row.old[:_SHOWN]}”"
            yield Finding(Severity.ERROR, "C012", message, row.place)


def _examined(
    file: str,
    galley: Galley,
    made: Sequence[Made],
    printed: Sequence[Character],
    changes: Sequence[Row],
) -> Iterator[Finding]:
    """Find where what the ledger makes is not what is printed, and where words join or part."""
    for at, (one, other) in enumerate(zip_longest(made, printed)):
        if one is None or other is None or one[0] != other.text:
            said = "".join(text for text, _, _ in made[at : at + _SHOWN])
            place = one[1] if one else printed[at].place
            message = f"by the ledger “{said}” is printed, and “{_shown(printed, at)}” stands there"
            yield Finding(Severity.ERROR, "C013", message, Place(file, *place))
            return
        _, place, number = one
        begun = other.begins if number is None else galley.read[number].begins
        if begun != other.begins and not (
            place in galley.touched or any(row.covers(place) for row in changes)
        ):
            how = "begins a new word" if other.begins else "is joined to the word before"
            message = f"“{_shown(printed, at)}” {how}, and no change of the ledger says so"
            yield Finding(Severity.ERROR, "C014", message, Place(file, *place))


def _printed(selection: Selection) -> list[Character]:
    return list(characters(block for block in selection.body.blocks if not isinstance(block, Gap)))


def _shown(row: Sequence[Character], at: int) -> str:
    return "".join(f" {one.text}" if one.begins else one.text for one in row[at : at + _SHOWN])
