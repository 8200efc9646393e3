"""Lines under "someone wrote:", as forums set it over a quotation."""

import re
from collections.abc import Mapping, Sequence

from anthology.clean.structure.answers import repeat_finding
from anthology.clean.structure.lines import Finding, Line
from anthology.clean.structure.repeats import Repeat

_SAYING = (
    "said|says|wrote|writes|replied|posted|schrieb|schreibt|geschrieben|sagte|meinte|"
    "écrit|dit|escribió|dijo|scritto|detto|escreveu|disse|pisze|napisał|napisała|napisał\\(a\\)|"
    "написал|написала|написал\\(а\\)|пишет|писал|сказал|schreef|skrev|έγραψε|írta|yazdı"
)
_SAID = re.compile(rf"\S.{{0,70}} (?:{_SAYING}) ?:", re.IGNORECASE)
_POSTED = re.compile(
    r"(?:Originally posted by|Zitat von|Quote from|Citation de|Cita de|Quoting) .{1,50}"
    r"|Zitat:|Quote:"
)
_FEW = 3


def led_lines(lines: Sequence[Line], repeats: Mapping[int, Repeat]) -> dict[int, Finding]:
    """Return the findings for the lines "someone wrote:" and what they introduce."""
    found: dict[int, Finding] = {}
    heads = [index for index, line in enumerate(lines) if _introduces(line.text)]
    for head in heads:
        sure = head + 1 in repeats or (len(heads) > 1 and head + 2 in repeats)
        if not sure and (len(heads) < _FEW or head + 1 == len(lines)):
            continue
        reason = "names the writer of the quotation below it"
        several = sure and len(heads) > 1
        confidence = 1.0 if several else 0.8
        text = lines[head].text
        found[head] = Finding("quotation", text, confidence, sure=several, reason=reason)
        found.update(_below(head, lines, repeats))
    return found


def _introduces(text: str) -> bool:
    """Return whether a line is the "someone wrote:" that forums set over a quotation."""
    return _SAID.fullmatch(text) is not None or _POSTED.fullmatch(text) is not None


def _below(head: int, lines: Sequence[Line], repeats: Mapping[int, Repeat]) -> dict[int, Finding]:
    """Return the findings for the lines quoted under a "someone wrote:"."""
    found: dict[int, Finding] = {}
    index = head + 1
    if index < len(lines) and index not in repeats:
        reason = f"stands under line {lines[head].number or head + 1}, which names a writer"
        found[index] = Finding("quotation", lines[index].text, 0.75, sure=False, reason=reason)
        index += 1
    while index in repeats:
        found[index] = repeat_finding(index, lines, repeats[index], 1.0)
        index += 1
    return found
