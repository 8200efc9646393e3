"""A book held against what it must say: its words in order, then how they are set."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from anthology.model.finding import Finding, Severity
from anthology.verify.setting import Fault
from anthology.verify.stream import Stream
from anthology.verify.words import differences

_SHOWN = 12  # words of what is missing or too many


def words_held(
    due: Stream, wanted: Sequence[str], found: Stream, read: Sequence[str], code: str
) -> Iterator[Finding]:
    """Yield a finding for each place where the words read are not those wanted.

    `due` and `found` are the streams of the same words: they know the places in source and book.
    """
    if wanted == read:
        return
    if sorted(wanted) == sorted(read) and (moved := list(_moved(due, found, code))):
        yield from moved
        return
    for one in differences(wanted, read):
        source = due.at(_offset(wanted, one.at)).place
        place = found.at(_offset(read, one.found_at)).place
        said = f"should say “{_short(one.wanted)}” and says “{_short(one.found)}”"
        message = f"{place or 'the book'}: after “{one.before}” it {said}"
        yield Finding(Severity.ERROR, code, message, source)


def _moved(due: Stream, found: Stream, code: str) -> Iterator[Finding]:
    """Yield a finding for each block that stands whole in the book, but out of its order."""
    blocks = due.blocks()
    places = [_place(due.text[block.start : block.end], block.start, found) for block in blocks]
    whole = [index for index, place in enumerate(places) if place >= 0]
    order = sorted(whole, key=places.__getitem__)
    for kind, i, j, _, _ in SequenceMatcher(None, whole, order, autojunk=False).get_opcodes():
        for index in whole[i:j] if kind != "equal" else ():
            start = blocks[index].start
            shown = due.shown(start, blocks[index].end)
            message = f"{found.at(places[index]).place}: “{shown}” stands out of its order"
            yield Finding(Severity.ERROR, code, message, due.at(start).place)


def _place(text: str, at: int, found: Stream) -> int:
    """Return where in the book a text stands, if it can there where it should; -1 for nowhere."""
    return at if found.text.startswith(text, at) else found.text.find(text)


def setting_held(faults: Iterator[Fault], code: str, remedy: str = "") -> Iterator[Finding]:
    """Yield a finding for each place where the book is set otherwise than it must be."""
    for fault in faults:
        message = f"{fault.found}: {fault.message}"
        yield Finding(Severity.ERROR, code, message, fault.source, remedy)


def _offset(words: Sequence[str], index: int) -> int:
    return sum(map(len, words[:index]))


def _short(text: str) -> str:
    words = text.split()
    if len(words) <= _SHOWN:
        return text
    return f"{' '.join(words[:_SHOWN])} … ({len(words)} words)"
