"""Lints of the editor's own typography; the texts' is the rules' affair."""

import re
from collections.abc import Iterator

from anthology.check.copy import Copy
from anthology.check.drafts import skeletons
from anthology.check.passages import passages
from anthology.model.finding import Finding, Severity

_SLIPS = (
    ("T001", re.compile(r"(?<=\S) {2,}(?=\S)"), "two spaces", "leave one"),
    ("T002", re.compile(r"[\"']"), "a straight quotation mark", "set “…” or ‘…’, or ’ in a word"),
    ("T003", re.compile(r"(?<=\w) -{1,2} (?=\w)|(?<=\w)--(?=\w)"), "a hyphen for a dash", "set –"),
    ("T004", re.compile(r"\.{3}"), "three full stops", "set …"),
    ("T005", re.compile(r"(?<=\w) [,.;:!?](?=\s|$)"), "a space before a stop", "close it up"),
)
_SPACED_STOPS = {"fr"}  # where a space stands before some stops


def examine(copy: Copy) -> Iterator[Finding]:
    """Find slips in all that the editor wrote to be printed."""
    drafted = skeletons(copy)  # they hold the text's own first and last words
    for passage in passages(copy):
        if passage.kind == "headnote" and passage.slug in drafted:
            continue
        for code, slip, name, remedy in _SLIPS:
            if code == "T005" and copy.language in _SPACED_STOPS:
                continue
            for found in slip.finditer(passage.text):
                around = passage.text[max(0, found.start() - 12) : found.end() + 12].strip()
                where = passage.place(copy, max(0, found.start()))
                yield Finding(Severity.WARNING, code, f"{name}: “{around}”", where, remedy)
