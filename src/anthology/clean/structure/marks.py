"""Marks that give a line away: bullets, numbers, quotation signs, and bullets left alone."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from anthology.clean.structure.lines import Finding, Line

_ORPHANS = frozenset("-•*–·▪◦‣●○■□")
_BULLET = re.compile(r"([•·▪◦‣●○■□]|[-*+](?= )) *(?=\S)")
_DASH = re.compile(r"[–—] +(?=\S)")
_NUMBER = re.compile(r"\(?([0-9]{1,3})[.)] +(?=\S)")
_SIGNED = re.compile(r"(?:> ?)+(?=[^>\s\d])")
_DIALOGUE = re.compile(r" [-–—] ")
_SAFE_BULLETS = frozenset("•▪◦‣●○■□")
_NEAR = 3


@dataclass(frozen=True, slots=True)
class _Mark:
    """A mark at the opening of a line: its kind, its number, and where the words begin."""

    kind: str
    number: int
    start: int
    safe: bool


def marked_findings(lines: Sequence[Line]) -> list[Finding | None]:
    """Return what the marks alone say of each line."""
    marks = [_mark_of(line) for line in lines]
    companions = _orphan_companions(marks)
    found: list[Finding | None] = []
    for index, line in enumerate(lines):
        mark = marks[index]
        if mark is not None and mark.kind == "orphan":
            found.append(_mark_finding(line, companion=index in companions))
        elif _orphaned(marks, index):
            found.append(_orphan_finding(line, companion=index - 1 in companions))
        else:
            found.append(_marked_finding(lines, marks, index))
    return found


def _mark_of(line: Line) -> _Mark | None:
    """Return the mark a line opens with, if it opens with one."""
    if line.text in _ORPHANS:
        return _Mark("orphan", 0, len(line.text), safe=True)
    if found := _SIGNED.match(line.text):
        return _Mark("quotation", 0, found.end(), safe=True)
    if found := _BULLET.match(line.text):
        return _Mark("bullet", 0, found.end(), safe=found[1] in _SAFE_BULLETS)
    if found := _DASH.match(line.text):
        return _Mark("dash", 0, found.end(), safe=False)
    if found := _NUMBER.match(line.text):
        return _Mark("number", int(found[1]), found.end(), safe=False)
    return None


def _orphan_companions(marks: Sequence[_Mark | None]) -> set[int]:
    """Return the lone bullets that have another lone bullet two or three lines away."""
    lone = [index for index, mark in enumerate(marks) if mark is not None and mark.kind == "orphan"]
    return {index for pair in pairwise(lone) if pair[1] - pair[0] <= _NEAR for index in pair}


def _mark_finding(line: Line, *, companion: bool) -> Finding:
    """Return the finding for a lone bullet itself."""
    near = "as others nearby" if companion else "the only one nearby"
    reason = f"a bullet alone on its line, {near}"
    return Finding("mark", line.text, 1.0 if companion else 0.8, sure=companion, reason=reason)


def _orphaned(marks: Sequence[_Mark | None], index: int) -> bool:
    """Return whether the line before is a bullet left alone, which then belongs to this line."""
    before = marks[index - 1] if index else None
    return before is not None and before.kind == "orphan"


def _orphan_finding(line: Line, *, companion: bool) -> Finding:
    """Return the finding for a line after a lone bullet."""
    if companion:
        reason = "its bullet stands alone on the line before, as others do nearby"
        return Finding("item", line.text, 1.0, sure=True, reason=reason)
    reason = "a bullet stands alone on the line before, but no other is near: perhaps a stray mark"
    return Finding("item", line.text, 0.8, sure=False, reason=reason)


def _marked_finding(
    lines: Sequence[Line], marks: Sequence[_Mark | None], index: int
) -> Finding | None:
    """Return the finding for a line that opens with a mark, if the mark decides it."""
    line, mark = lines[index], marks[index]
    if mark is None:
        return None
    words = line.text[mark.start :]
    if mark.kind == "quotation":
        return Finding("quotation", words, 1.0, sure=True, reason="opens with a quotation sign")
    if mark.kind == "bullet":
        sure = mark.safe or (_repeated(marks, index) and _DIALOGUE.search(words) is None)
        confidence = 1.0 if sure else 0.8
        return Finding("item", words, confidence, sure=sure, reason="opens with a bullet")
    if mark.kind == "number" and _counted(marks, lines, index):
        reason = f"numbered {mark.number}, next to the number before or after"
        return Finding("item", words, 1.0, sure=True, reason=reason, number=mark.number)
    if mark.kind == "number" and line.indent > 0:
        reason = f"set in and numbered {mark.number}, without its neighbour number"
        return Finding("item", words, 0.85, sure=False, reason=reason, number=mark.number)
    return None


def _repeated(marks: Sequence[_Mark | None], index: int) -> bool:
    """Return whether the line before or after opens with a mark of the same kind."""
    mark = marks[index]
    near = [marks[other] for other in (index - 1, index + 1) if 0 <= other < len(marks)]
    return mark is not None and any(other is not None and other.kind == mark.kind for other in near)


def _counted(marks: Sequence[_Mark | None], lines: Sequence[Line], index: int) -> bool:
    """Return whether a neighbour, as deep, carries the number before or after this line's."""
    mark = marks[index]
    if mark is None or mark.kind != "number":
        return False
    for other in (index - 1, index + 1):
        near = marks[other] if 0 <= other < len(marks) else None
        same_depth = near is not None and lines[other].indent == lines[index].indent
        if (
            near is not None
            and near.kind == "number"
            and same_depth
            and near.number - mark.number == other - index
        ):
            return True
    return False
