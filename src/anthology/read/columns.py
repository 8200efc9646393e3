"""Columns for words that stand among markup: nothing tells theirs, so what was read is counted.

So no two characters of a text have one place, however much of it stands on one line.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from anthology.model.document import Block, Run
from anthology.model.place import Origin


def counted(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks; a column is 1 and how many characters were read on its line before it."""
    read: Counter[int] = Counter()
    for block in blocks:
        yield replace(block, words=tuple(_run(run, read) for run in block.words))


def _run(run: Run, read: Counter[int]) -> Run:
    line = run.origin.line
    column = read[line] + 1
    read[line] += len(run.text)
    return replace(run, origin=Origin(line, column))
