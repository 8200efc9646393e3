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
    Chances,
    Forest,
    best_sequence,
    open_to_doubt,
    read_forest,
)
from anthology.clean.structure.headings import levels, sure_headings, title
from anthology.clean.structure.introduced import introduced
from anthology.clean.structure.lines import Finding, Line
from anthology.clean.structure.marks import marked_findings
from anthology.clean.structure.quotations import quotation_findings
from anthology.clean.structure.reasons import heading_reason, item_reason, paragraph_reason
from anthology.clean.structure.repeats import repeats_of
from anthology.clean.structure.shapes import Shape, shape_of
from anthology.clean.structure.wholes import Text

_TOGETHER = 512  # lines that are measured before the trees are asked about them
_MODEL = Path(__file__).with_name("structure.model")
_CLASSES = {"heading": HEADING, "item": ITEM, "quotation": PARAGRAPH, "paragraph": PARAGRAPH}
_Known = dict[int, Finding]


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
        source = finding.repeats
        found[index] = finding if source is None else replace(finding, repeats=kept[source])
    return [finding for finding in found if finding is not None]


def _unmarked(lines: Sequence[Line], known: _Known, forest: Forest) -> list[Finding]:
    """Return the findings for a text without its marks, by which some lines are known."""
    seen = {text: shape_of(text) for text in {line.text for line in lines}}
    shapes = [seen[line.text] for line in lines]
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
    kinds = best_sequence(forest, chances, fixed, introduced(shapes, chances))
    return _levelled(
        [
            known.get(index) or _learned(index, lines, shapes, kinds, chances[index][kinds[index]])
            for index in range(len(lines))
        ]
    )


def _chances_of(text: Text, known: Mapping[int, Finding], forest: Forest) -> list[Chances]:
    """Return the probabilities of each line's kinds; known and long lines are not asked about."""
    measure = Measure(text)
    asked = [
        index
        for index, shape in enumerate(text.shapes)
        if index not in known and open_to_doubt(shape)
    ]
    found = [CERTAIN] * len(text.shapes)
    for first in range(0, len(asked), _TOGETHER):
        some = asked[first : first + _TOGETHER]
        rows = [measure.row(index) for index in some]
        chances = forest.chances(rows, [text.shapes[index].length for index in some])
        for index, told in zip(some, chances, strict=True):
            found[index] = told
    return found


def _levelled(findings: Sequence[Finding]) -> list[Finding]:
    """Return the findings with the headings' levels set."""
    found = levels(
        [finding.kind == "heading" for finding in findings], [finding.text for finding in findings]
    )
    return [
        replace(finding, level=level) if level != finding.level else finding
        for finding, level in zip(findings, found, strict=True)
    ]


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
