"""Quotations that rules can tell: answers in threads, lines credited to someone or announced."""

import re
from collections.abc import Mapping, Sequence

from anthology.clean.structure.answers import repeat_findings
from anthology.clean.structure.introductions import led_lines
from anthology.clean.structure.lines import Finding, Line
from anthology.clean.structure.repeats import Repeat
from anthology.clean.structure.shapes import BRACKET, COLON, OPEN, STOP, Shape

_QUOTATION_MARK = re.compile(r'["“”„«»]')
_CREDIT = re.compile(r"(?:Per|From|Source|Via|Quelle|Von|Aus):? \S.{1,60}")
_AUTHOR = re.compile(r"(?:[—―]|--) ?[^\W\d_a-z].{1,70}")
_LEAST_QUOTED = 40


def quotation_findings(
    lines: Sequence[Line], shapes: Sequence[Shape], repeats: Mapping[int, Repeat]
) -> dict[int, Finding]:
    """Return the quotations that rules can tell."""
    found: dict[int, Finding] = {}
    for index in range(len(lines)):
        found.update(_credited(index, lines, shapes) or _announced(index, lines, shapes))
    return found | repeat_findings(lines, repeats) | led_lines(lines, repeats)


def _credited(index: int, lines: Sequence[Line], shapes: Sequence[Shape]) -> dict[int, Finding]:
    """Return the findings for a line that the next one credits, and for a credit after a dash."""
    if index + 1 >= len(lines) or shapes[index].length < _LEAST_QUOTED:
        return {}
    after = lines[index + 1]
    number = after.number or index + 2
    named = shapes[index + 1].ending in (OPEN, BRACKET)
    signed = named and _AUTHOR.fullmatch(after.text) is not None
    if signed and (shapes[index].wrapped or shapes[index].ending == STOP):
        reason = f"credited by line {number}, a name after a dash"
        said = Finding("quotation", lines[index].text, 0.85, sure=False, reason=reason)
        reason = "a name after a dash: credits the line before"
        credit = Finding("quotation", after.text, 0.85, sure=False, reason=reason)
        return {index: said, index + 1: credit}
    if shapes[index].wrapped and _CREDIT.fullmatch(after.text):
        reason = f"in quotation marks, credited by line {number}"
        return {index: Finding("quotation", lines[index].text, 0.9, sure=False, reason=reason)}
    return {}


def _announced(index: int, lines: Sequence[Line], shapes: Sequence[Shape]) -> dict[int, Finding]:
    """Find a line wholly in quotation marks under a line that ends with a colon."""
    whole = shapes[index].wrapped and not _QUOTATION_MARK.search(lines[index].text[1:-1])
    if (
        not whole
        or index == 0
        or shapes[index - 1].ending != COLON
        or shapes[index].length < _LEAST_QUOTED
    ):
        return {}
    above = lines[index - 1].number or index
    reason = f"wholly in quotation marks, under line {above}, which ends with a colon"
    return {index: Finding("quotation", lines[index].text, 0.75, sure=False, reason=reason)}
