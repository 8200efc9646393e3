"""Training pages: the labelled texts of the benchmark as lines with word counts of each label."""

import gzip
import json
import random
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from zlib import crc32

from anthology.clean.furniture.lines import Line, Sight, lettered, sight
from anthology.clean.furniture.marks import BULLET
from anthology.clean.furniture.records import records
from anthology.clean.furniture.restraint import said
from anthology.clean.furniture.told import is_told

RUN_LENGTH = re.compile(r"([A-Z])(\d*)")
FOLDS = 5
FEW_KINDS, ABROAD = {"forum": 5.0, "docs": 5.0}, 2.0
BLANKS, LISTED, LIST = 0.5, 0.75, 3  # shares of pages with blanks, of runs set as lists; a run
SHORT = 45  # characters: runs of such lines are set as lists in the variant made here


@dataclass(frozen=True)
class Page:
    """One text: its lines and for each how many words to keep, to drop and of reader comments.

    Recorded lines are never removed, said ones not by themselves; told is whether any line is known
    as a page's. A deaf text is read without word weights.
    """

    name: str
    site: str
    genre: str
    language: str
    variant: str
    fold: int
    lines: list[Line]
    sights: list[Sight]
    counts: list[tuple[int, int, int]]
    recorded: frozenset[int]
    said: list[bool]
    told: bool
    deaf: bool = False

    @property
    def importance(self) -> float:
        """Return how many pages this one stands for: kinds and languages that are few count more.

        The pages to be cleaned are of ten languages and six kinds; most of these are English news.
        """
        return FEW_KINDS.get(self.genre, 1.0 if self.language == "en" else ABROAD)


def read(benchmark: Path, pages: Path) -> Iterator[Page]:
    """Yield the training texts; whole pages come by lot with or without blank lines."""
    sys.path.insert(0, str(benchmark))
    from score import toks, unrle  # the benchmark's own reading of words and labels

    with gzip.open(pages, "rt", encoding="utf-8") as file:
        for record in map(json.loads, file):
            raw, variant, lot = record["raw"], record["variant"], random.Random(record["page"])
            if variant == "A" and lot.random() < BLANKS:
                raw, variant = with_blanks(raw, lot), "B"
            yield _page(record, raw, variant, (toks, unrle(record["mask"])))


def _page(record: dict[str, str], raw: str, variant: str, labels: tuple[object, str]) -> Page:
    """Return the page with the labels counted for each line."""
    words_in, mask = labels
    rows = raw.split("\n")
    starts = list(accumulate((len(words_in(row)) for row in rows), initial=0))  # type: ignore[operator]
    places, lines = lettered(rows)
    sights = [sight(line.text) for line in lines]
    marks = [mask[starts[place] : starts[place + 1]] for place in places]
    counts = [(mark.count("K"), mark.count("D"), mark.count("C")) for mark in marks]
    fold = crc32(record["site"].encode()) % FOLDS
    return Page(
        record["page"],
        record["site"],
        record["genre"],
        record["lang"],
        variant,
        fold,
        lines,
        sights,
        counts,
        frozenset(records(lines)),
        said(lines, sights),
        any(is_told(line.text) for line in lines),
    )


def with_blanks(raw: str, lot: random.Random) -> str:
    """Return the text with blank lines between blocks and bullets before runs of short lines."""
    bullet, share = lot.choice(["  • ", "  • ", "  • ", "  * ", ""]), lot.choice([0.5, 0.8, 0.95])
    rows: list[str] = []
    run: list[str] = []
    for row in [*raw.split("\n"), "." * SHORT]:
        if len(row) < SHORT and row.strip() and not BULLET.match(row):
            run.append(row)
            continue
        listed = len(run) >= LIST and lot.random() < LISTED
        rows += ["", *(bullet + item for item in run), ""] if listed else _spaced(run, share, lot)
        rows += _spaced([row], share, lot)
        run = []
    return "\n".join(rows[: rows.index("." * SHORT)])


def _spaced(rows: list[str], share: float, lot: random.Random) -> list[str]:
    """Return the rows, most of them followed by a blank one."""
    return [part for row in rows for part in ([row, ""] if lot.random() < share else [row])]
