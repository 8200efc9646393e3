"""Lines that a learned model takes for furniture of the page go, or are proposed."""

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from anthology.clean.furniture.judge import judge
from anthology.clean.furniture.lines import lettered
from anthology.clean.furniture.model import Model, load
from anthology.clean.reference_marks import pairs
from anthology.clean.rule import BlockRule
from anthology.model.document import Block, Gap, Paragraph, plain
from anthology.model.splice import BlockSplice, Reach

_FILE = Path(__file__).parent.parent / "furniture" / "furniture.model"


def find(blocks: Sequence[Block]) -> Iterator[BlockSplice]:
    """Find the lines that are furniture, each with its reason; those in doubt are not sure.

    A line that one of the others calls by its mark is a note to it, and as little furniture.
    """
    rows = ["" if isinstance(block, Gap) else plain(block.words) for block in blocks]
    places, lines = lettered(rows)
    found = {
        place: verdict
        for place, verdict in zip(places, judge(lines, _model()), strict=True)
        if isinstance(blocks[place], Paragraph) and (verdict.sure or verdict.doubtful)
    }
    called = {pair.note for pair in pairs(blocks) if pair.at not in found}
    for place, verdict in found.items():
        if place not in called:
            why = f"Furniture of the page ({verdict.probability:.0%}): {verdict.reason}."
            yield BlockSplice(place, place + 1, (), why, sure=verdict.sure)


@cache
def _model() -> Model:
    return load(_FILE)


RULE = BlockRule(
    name="furniture",
    why="Furniture of the page; no author wrote it.",
    reach=Reach.WORDS,
    find=find,
    once=True,
)
