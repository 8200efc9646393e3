"""Reference marks and raised figures: which line is the note that a word calls, how surely."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from anthology.model.document import (
    AuthorNote,
    Block,
    Gap,
    Heading,
    Item,
    Paragraph,
    SceneBreak,
    Speaker,
    is_blank,
    plain,
)
from anthology.model.labels import SIGNS, Label, calls, label, written

_STYLES = {"sign", "raised"}
_SIGNS = re.compile(rf"[{SIGNS}]+")
_WORDS = re.compile(r"[(\"“„«‘¿¡\[]*[^\W\d_]\S*\s+\S")
_BULLET = re.compile(r"\s*[-•*·▪◦‣●○■□–—+](?=\s)")
_BEFORE = {"**": "*", "***": "**", "††": "†", "‡": "†", "‡‡": "‡"}


@dataclass(frozen=True, slots=True)
class Pair:
    """A call and the line that begins with its mark, by their blocks' indices."""

    at: int
    call: Label
    note: int
    sure: bool


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a mark is in a block, by the block's index: an other where it stands there twice."""

    at: int
    kind: Literal["call", "note", "other"]
    label: Label


_Marks = Mapping[str, Sequence[_Seen]]  # by its name, where a mark stands, in order


def pairs(blocks: Sequence[Block]) -> Iterator[Pair]:
    """Yield each call with the line that answers it, where that line is no item of a list.

    It is sure where its mark stands for nothing else in the text, one line for each call; where the
    marks before it in their order are there too; and where the line stands at the foot of the text,
    of a section or of the paragraph that calls, or with other notes.
    """
    shown = [at for at, block in enumerate(blocks) if not is_blank(block)]
    marks = _marks(blocks, shown)
    known = _in_order([name for name, seen in marks.items() if _alternate(seen)])
    couples = [couple for seen in marks.values() for couple in _couples(seen)]
    notes = {note.at for _, note in couples}
    places = {at: place for place, at in enumerate(shown)}
    for call, note in couples:
        place = places[note.at]
        beside = [*shown[max(0, place - 1) : place], *shown[place + 1 : place + 2]]
        if note.label.name == "*" and any(_is_listed(blocks[at]) for at in {*beside} - notes):
            continue
        last = place + 1 == len(shown) or isinstance(
            blocks[shown[place + 1]], Heading | Speaker | SceneBreak
        )
        settled = last or call.at == shown[place - 1] or notes.intersection(beside)
        yield Pair(call.at, call.label, note.at, bool(settled) and call.label.name in known)


def _marks(blocks: Sequence[Block], shown: Sequence[int]) -> _Marks:
    """Return all places of those marks with which a line begins that goes on in words."""
    heads = {at: found for at in shown if (found := _head(blocks[at]))}
    marks: dict[str, list[_Seen]] = {found.name: [] for found in heads.values()}
    for at in shown if heads else ():
        for seen in _seen(at, blocks[at], heads.get(at)):
            marks.get(seen.label.name, []).append(seen)
    return marks


def _head(block: Block) -> Label | None:
    if not isinstance(block, Paragraph | AuthorNote):
        return None
    text = written(block.words)
    found = label(text)
    if not found or found.style not in _STYLES:
        return None
    return found if _WORDS.match(text, len(text) - len(text[found.end :].lstrip())) else None


def _seen(at: int, block: Block, head: Label | None) -> Iterator[_Seen]:
    """Yield the marks of a block; a power is none, nor are the stars between scenes."""
    if isinstance(block, SceneBreak | Speaker | Gap):
        return
    text = written(block.words)
    called = [one for one in calls(text) if one.style in _STYLES]
    raised = [one.name for one in (*called, head) if one and one.style == "raised"]
    known = {one.name: one for one in (*called, head) if one}
    for name, times in Counter([*_SIGNS.findall(text), *raised]).items():
        if times > 1 or name not in known:
            yield _Seen(at, "other", Label(name, "", 0, 0))
        else:
            yield _Seen(at, "note" if known[name] == head else "call", known[name])


def _alternate(seen: Sequence[_Seen]) -> bool:
    """Return whether a mark is called and answered in turn, and stands nowhere else."""
    kinds = [one.kind for one in seen]
    return kinds == ["call", "note"] * (len(kinds) // 2)


def _couples(seen: Sequence[_Seen]) -> Iterator[tuple[_Seen, _Seen]]:
    """Yield the calls that a line answers next, each with that line."""
    for before, after in pairwise(seen):
        if before.kind == "call" and after.kind == "note":
            yield before, after


def _in_order(names: Iterable[str]) -> set[str]:
    """Return those names before which, in their order, none is missing."""
    kept = {""}
    for name in sorted(names, key=lambda name: (len(name), name)):
        number = int(name) if name.isdigit() else 1
        if (_BEFORE.get(name, "") if number == 1 else str(number - 1)) in kept:
            kept.add(name)
    return kept


def _is_listed(block: Block) -> bool:
    if isinstance(block, Item):
        return block.number is None
    return bool(_BULLET.match(plain(block.words)))
