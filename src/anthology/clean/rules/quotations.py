"""Lines that quote are set as quotations; one that repeats an earlier line says which."""

from collections.abc import Iterator, Sequence

from anthology.clean.recovered import found, line_repeated, without_mark
from anthology.clean.rule import BlockRule
from anthology.model.document import Block, Quotation
from anthology.model.splice import BlockSplice, Reach


def find(blocks: Sequence[Block]) -> Iterator[BlockSplice]:
    """Find quotations; sure are those that repeat an earlier line, or bear the sign of one."""
    for index, finding in found(blocks, "quotation"):
        of = line_repeated(blocks, finding)
        words = without_mark(blocks[index].words, finding.text)
        why = f"Set as a quotation: {finding.reason}."
        yield BlockSplice(index, index + 1, (Quotation(words, of),), why, sure=finding.sure)


RULE = BlockRule(
    name="quotations",
    why="A quotation's layout was lost; the line is set as a quotation.",
    reach=Reach.STRUCTURE,
    find=find,
)
