"""Structure recovery itself: for each line of a text, what it is, how sure, and why."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from anthology.clean.structure.answers import is_thread
from anthology.clean.structure.features import Measure
from anthology.clean.structure.forest import (
    CERTAIN,
    HEADING,
    ITEM,
    PARAGRAPH,
    Forest,
    best_sequence,
    open_to_doubt,
    read_forest,
)
from anthology.clean.structure.headings import levels, sure_headings, title
from anthology.clean.structure.lines import Finding, Line
from anthology.clean.structure.marks import marked_findings
from anthology.clean.structure.quotations import quotation_findings
from anthology.clean.structure.reasons import heading_reason, item_reason, paragraph_reason
from anthology.clean.structure.repeats import repeats_of
from anthology.clean.structure.shapes import Shape, shape_of
from anthology.clean.structure.wholes import Text

_MODEL = Path(__file__).with_name("structure.model")
_CLASSES = {"heading": HEADING, "item": ITEM, "quotation": PARAGRAPH, "paragraph": PARAGRAPH}
_Known = dict[int, Finding]
_Chances = tuple[float, float, float]


def recover(lines: Sequence[Line], forest: Forest | None = None) -> list[Finding]:
    """Return what each line is: by marks and certain reasons, or else by the learned part."""
    found = marked_findings(lines)
    kept = [
        index for index, finding in enumerate(found) if finding is None or finding.kind != "mark"
    ]
    known = {place: finding for place, index in enumerate(kept) if (finding := found[index])}
    rest = _unmarked(
        [_bare(lines[index], found[index]) for index in kept], known, forest or _model()
    )
    for index, finding in zip(kept, rest, strict=True):
        repeats = None if finding.repeats is None else kept[finding.repeats]
        found[index] = replace(finding, repeats=repeats)
    return [finding for finding in found if finding is not None]


def _unmarked(lines: Sequence[Line], known: _Known, forest: Forest) -> list[Finding]:
    """Return the findings for a text without its marks, by which some lines are known."""
    shapes = [shape_of(line.text) for line in lines]
    marked = [index in known and known[index].kind == "item" for index in range(len(lines))]
    quoted = quotation_findings(lines, shapes, repeats_of([line.text for line in lines]))
    first = title(lines, shapes)
    known = {**quoted, **sure_headings(lines, shapes), **({0: first} if first else {}), **known}
    text = Text(
        shapes,
        [line.blank_before for line in lines],
        marked,
        [line.text.casefold() for line in lines],
    )
    chances = _chances_of(text, known, forest)
    posts = PARAGRAPH if is_thread(quoted.values()) else None
    fixed = [
        _CLASSES[known[index].kind] if index in known else posts for index in range(len(lines))
    ]
    kinds = best_sequence(forest, chances, fixed)
    return _levelled(
        [
            known.get(index) or _learned(index, lines, shapes, kinds, chances[index][kinds[index]])
            for index in range(len(lines))
        ]
    )


def _chances_of(text: Text, known: Mapping[int, Finding], forest: Forest) -> list[_Chances]:
    """Return the probabilities of each line's kinds; known and long lines are not asked about."""
    measure = Measure(text)
    return [
        forest.chances(measure.row(index), shape.length)
        if index not in known and open_to_doubt(shape)
        else CERTAIN
        for index, shape in enumerate(text.shapes)
    ]


def _levelled(findings: Sequence[Finding]) -> list[Finding]:
    """Return the findings with the headings' levels set."""
    found = levels(
        [finding.kind == "heading" for finding in findings], [finding.text for finding in findings]
    )
    return [replace(finding, level=level) for finding, level in zip(findings, found, strict=True)]


def _learned(
    index: int, lines: Sequence[Line], shapes: Sequence[Shape], kinds: Sequence[int], chance: float
) -> Finding:
    """Return the finding for a line the learned part decides."""
    text = lines[index].text
    if kinds[index] == HEADING:
        return Finding("heading", text, chance, sure=False, reason=heading_reason(index, shapes))
    if kinds[index] == ITEM:
        reason = item_reason(index, lines, shapes, kinds)
        return Finding("item", text, chance, sure=False, reason=reason)
    return Finding("paragraph", text, chance, sure=False, reason=paragraph_reason(shapes[index]))


def _bare(line: Line, finding: Finding | None) -> Line:
    """Return a line without its bullet or number."""
    return line if finding is None else replace(line, text=finding.text)


@cache
def _model() -> Forest:
    """Return the learned part that comes with this package."""
    return read_forest(_MODEL)
