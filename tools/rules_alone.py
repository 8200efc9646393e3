"""Prints what the rules alone make of a project's texts, beside what the editors decided.

usage: python tools/rules_alone.py [PROJECT]

A line that the editors keep and the rules take is lost: there must be none. A line that the editors
take and the rules leave is listed, with what is proposed for it.
"""

import datetime
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from anthology import build, disk
from anthology.clean import cleaner
from anthology.clean.cleaner import Cleaned
from anthology.model.book import Selection
from anthology.model.document import Block, Insertion, is_blank, plain
from anthology.model.splice import BlockSplice, Splice
from anthology.read import project


@dataclass(frozen=True, slots=True)
class Compared:
    """A text by its slug: its lines by number, and what the rules alone make of them."""

    slug: str
    lines: dict[int, str]
    no_text: frozenset[int]
    """Lines that the editors take out."""
    lost: frozenset[int]
    left: dict[int, tuple[str, ...]]
    """Lines of these that the rules leave, each with the rules that propose it to go."""


def main(root: Path) -> None:
    """Print each text's figures and its lines that are lost or left, then the sums."""
    texts = compared(root)
    for text in texts:
        print(f"{text.slug}: {len(text.lost)} lost, {len(text.left)} of {len(text.no_text)} left")
        for number in sorted(text.lost):
            print(f"  line {number} lost: {text.lines[number]}")
        for number, rules in sorted(text.left.items()):
            doubt = f"proposed to go by {', '.join(rules)}" if rules else "not proposed"
            print(f"  line {number} left, {doubt}: {text.lines[number]}")
    left = [rules for text in texts for rules in text.left.values()]
    print(
        f"in all: {sum(len(text.lost) for text in texts)} lines of the authors' lost, "
        f"{len(left)} of {sum(len(text.no_text) for text in texts)} others left, "
        f"{sum(map(bool, left))} of these proposed to go"
    )


def compared(root: Path) -> list[Compared]:
    """Return what the rules alone make of the texts of the project in that folder."""
    files = disk.gather(root)
    plan = project.read(files, datetime.datetime.now(datetime.UTC).date())
    return [_compared(text) for text in build.select(files, plan, lambda *_: None)]


def _compared(text: Selection) -> Compared:
    alone = cleaner.clean(text.read)
    read, kept = _lines(text.read.blocks), _lines(text.body.blocks)
    printed = _lines(alone.document.blocks)
    no_text = frozenset(read) - frozenset(kept)
    return Compared(
        text.record.slug,
        read,
        no_text,
        frozenset(kept) - frozenset(printed),
        {number: _proposing(alone, number) for number in no_text & frozenset(printed)},
    )


def _lines(blocks: Iterable[Block]) -> dict[int, str]:
    """Return the words that stand on each line of the source; what the editors inserted is none."""
    return {
        run.origin.line: plain(block.words).strip()
        for block in blocks
        if not is_blank(block) and not isinstance(block, Insertion)
        for run in block.words
    }


def _proposing(alone: Cleaned, line: int) -> tuple[str, ...]:
    """Return the rules by whose proposals nothing of a line would stand."""
    doubts = [doubt for doubt in alone.proposals if doubt.entry.place.line == line]
    return tuple(doubt.rule for doubt in doubts if not _stands(line, doubt.entry.change))


def _stands(line: int, change: Splice | BlockSplice) -> bool:
    return line in _lines(change.new) if isinstance(change, BlockSplice) else bool(change.new)


if __name__ == "__main__":
    main(Path(*sys.argv[1:]))
