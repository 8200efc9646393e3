"""Lines that are headings by their shape and place are set as headings."""

from collections.abc import Iterator, Sequence

from anthology.clean.recovered import found
from anthology.clean.rule import BlockRule
from anthology.model.document import Block, Heading
from anthology.model.splice import BlockSplice, Reach

_HIGHEST = 2  # level 1 is the title of the text


def find(blocks: Sequence[Block]) -> Iterator[BlockSplice]:
    """Find headings; sure are those that several others of their kind and paragraphs bear out."""
    for index, finding in found(blocks, "heading"):
        heading = Heading(blocks[index].words, max(_HIGHEST, finding.level))
        why = f"Set as a heading: {finding.reason}."
        yield BlockSplice(index, index + 1, (heading,), why, sure=finding.sure)


RULE = BlockRule(
    name="headings",
    why="A heading's layout was lost; the line is set as a heading.",
    reach=Reach.STRUCTURE,
    find=find,
)
