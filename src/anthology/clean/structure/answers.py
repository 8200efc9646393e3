"""Quotations in threads: lines that repeat what they answer."""

import re
from collections.abc import Iterable, Mapping, Sequence

from anthology.clean.structure.lines import Finding, Line
from anthology.clean.structure.repeats import Repeat
from anthology.clean.structure.shapes import OPENERS

_CODE = re.compile(r"[{}<>=\\$|]|\(\)|//|--|\": ")
_WORD_START = re.compile(r"[^\W\d_]")
_ENOUGH = 6
_LONG = 12
_FEW = 3
_ONCE = 1
_THREAD = 2
_NEAR = 60
_MOST_QUOTED = 20


def repeat_finding(index: int, lines: Sequence[Line], repeat: Repeat, confidence: float) -> Finding:
    """Return the finding for a line that quotes an earlier one."""
    part = "" if repeat.whole else "a part of "
    source = lines[repeat.source].number or repeat.source + 1
    reason = f"repeats {part}line {source} of the text"
    sure = confidence == 1.0
    text = lines[index].text
    return Finding("quotation", text, confidence, sure=sure, reason=reason, repeats=repeat.source)


def repeat_findings(lines: Sequence[Line], repeats: Mapping[int, Repeat]) -> dict[int, Finding]:
    """Return the repeats that are quotations: sure in a thread.

    Several repeats of a part of a line make a thread; manuals repeat whole lines.
    """
    strong = {index for index in repeats if _likely(index, lines, repeats, _ENOUGH)}
    parts = sum(
        not repeats[index].whole and index - repeats[index].source <= _NEAR for index in strong
    )
    thread = parts >= _THREAD
    found = {}
    for index in strong:
        spoken = lines[index].text[:1] in OPENERS
        if index - repeats[index].source <= _NEAR and (thread or spoken):
            found[index] = repeat_finding(index, lines, repeats[index], 1.0)
        elif thread or spoken or not repeats[index].whole:
            found[index] = repeat_finding(index, lines, repeats[index], 0.6)
    for index in repeats if thread else ():
        beside = index - 1 in strong or index + 1 in strong
        if index not in strong and beside and _likely(index, lines, repeats, _FEW):
            found[index] = repeat_finding(index, lines, repeats[index], 0.9)
    return found


def _likely(index: int, lines: Sequence[Line], repeats: Mapping[int, Repeat], least: int) -> bool:
    """Return whether a line repeats so many words, is answered, and is no heading or code."""
    text, repeat = lines[index].text, repeats.get(index)
    if repeat is None or repeat.words < least or repeat.times > _ONCE:
        return False
    doubled = repeat.whole and index - repeat.source == 1
    return (
        not doubled
        and _sentence(text, repeat.words)
        and _CODE.search(text) is None
        and _answered(index, lines, repeats)
    )


def _sentence(text: str, words: int) -> bool:
    """Return whether a line is no heading: long, or begun small, or like speech."""
    end = text.rstrip("\"'”’»)")[-1:]
    return words >= _LONG or text[:1].islower() or end in (".", "!", "…") or text[:1] in OPENERS


def _answered(index: int, lines: Sequence[Line], repeats: Mapping[int, Repeat]) -> bool:
    """Return whether a new line follows the repeats, not the one that followed their source."""
    last = index
    while last + 1 in repeats and last - index < _MOST_QUOTED:
        last += 1
    if last + 1 >= len(lines):
        return False
    after, known = lines[last + 1].text, lines[repeats[last].source + 1].text
    return _WORD_START.search(after) is not None and after.casefold() != known.casefold()


def is_thread(findings: Iterable[Finding]) -> bool:
    """Return whether a text is a thread: its posts surely quote some of its own lines."""
    return sum(finding.sure and finding.repeats is not None for finding in findings) >= _THREAD
