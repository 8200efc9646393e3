"""A book held against what it must say: its words in order, then how they are set."""

from collections.abc import Iterator, Sequence

from anthology.model.finding import Finding, Severity
from anthology.verify.setting import Fault
from anthology.verify.stream import Stream
from anthology.verify.words import Difference, differences

_SHOWN = 12  # words of what is missing or too many


def words_held(
    due: Stream, wanted: Sequence[str], found: Stream, read: Sequence[str], code: str
) -> Iterator[Finding]:
    """Yield a finding for each place where the words read are not those wanted.

    `due` and `found` are the streams of the same words: they know the places in source and book.
    """
    differing = list(differences(wanted, read))
    for one in differing:
        source = due.at(_offset(wanted, one.at)).place
        place = found.at(_offset(read, one.found_at)).place
        said = f"should say “{_short(one.wanted)}” and says “{_short(one.found)}”"
        message = f"{place or 'the book'}: after “{one.before}” it {said}{_moved(one, differing)}"
        yield Finding(Severity.ERROR, code, message, source)


def setting_held(faults: Iterator[Fault], code: str) -> Iterator[Finding]:
    """Yield a finding for each place where the book is set otherwise than it must be."""
    for fault in faults:
        yield Finding(Severity.ERROR, code, f"{fault.found}: {fault.message}", fault.source)


def _offset(words: Sequence[str], index: int) -> int:
    return sum(map(len, words[:index]))


def _moved(one: Difference, all_of_them: Sequence[Difference]) -> str:
    """Return a remark where what is missing here stands elsewhere, or the other way round."""
    others = [other for other in all_of_them if other is not one]
    away = one.wanted and any(one.wanted == other.found for other in others)
    come = one.found and any(one.found == other.wanted for other in others)
    return "; the words stand out of their order" if away or come else ""


def _short(text: str) -> str:
    words = text.split()
    if len(words) <= _SHOWN:
        return text
    return f"{' '.join(words[:_SHOWN])} … ({len(words)} words)"
