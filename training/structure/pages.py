"""Scraped pages as lessons need them: the author's lines, and the items their bullets tell."""

import gzip
import hashlib
import json
import random
import re
import unicodedata
import zlib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypedDict

from anthology.clean.structure.forest import ITEM
from anthology.clean.structure.shapes import Shape, shape_of

UNKNOWN, UNSCORED = -2, -1
_WORD = re.compile(
    "[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af]"
    "|[^\\W_\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af]+"
    "(?:['’][^\\W_\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af]+)*"
)
_RUN = re.compile(r"([A-Z])([0-9]*)")
_VARIANTS = ("Ar", "Br")
_BULLET = re.compile(r"\s+[0-9]+\.\s+(?=\S)|\s*[-•●▪◦–*✓✔✅·]\s+(?=\S)|\s*[•●▪◦✓✔✅](?=\S)")
_OPEN = re.compile(r"\t|^\s*[0-9]{1,2}[.)]\s")
FOLDS = 4
_HASH_LENGTH = 16
_ASIDE_SHARE = 0.7
_MOST_LINES = 200
_LEAST_LINES = 6


class _Record(TypedDict):
    """What is read of a page in the train file."""

    page: str
    variant: str
    site: str
    raw: str
    mask: str


@dataclass
class Page:
    """The author's lines of a page, the blank lines before them, and what bullets and mask tell."""

    fold: int
    texts: list[str] = field(default_factory=list)
    blanks: list[bool] = field(default_factory=list)
    kinds: list[int] = field(default_factory=list)
    shapes: list[Shape] = field(default_factory=list)

    def add(self, text: str, *, blank: bool, kind: int) -> None:
        """Add a line."""
        self.texts.append(text)
        self.blanks.append(blank)
        self.kinds.append(kind)
        self.shapes.append(shape_of(text))


def read_pages(source: Path, held: frozenset[str]) -> list[tuple[str, Page]]:
    """Return the pages of the train file in two variants, but for the sites held out."""
    chance = random.Random(0)  # choosing lines needs no secrets
    found: dict[str, list[tuple[str, Page]]] = defaultdict(list)
    with gzip.open(source, "rt", encoding="utf-8") as records:
        for record in map(json.loads, records):
            if record["variant"] in _VARIANTS and _hash_of(record["site"]) not in held:
                page = _read_page(record, aside=chance.random() < _ASIDE_SHARE)
                if len(page.texts) >= _LEAST_LINES:
                    found[record["page"]].append((record["variant"], page))
    for variants in found.values():
        _share_items([page for _, page in variants])
    return [entry for variants in found.values() for entry in variants]


def _hash_of(site: str) -> str:
    """Return the hash by which a site is held out, so that no list names it."""
    return hashlib.sha256(site.encode()).hexdigest()[:_HASH_LENGTH]


def _read_page(record: _Record, *, aside: bool) -> Page:
    """Return the author's lines of a page, with or without those the mask leaves open (a title)."""
    labels = "".join(label * int(count or 1) for label, count in _RUN.findall(record["mask"]))
    page = Page(zlib.crc32(record["site"].encode()) % FOLDS)
    place, blank = 0, False
    for raw in record["raw"].split("\n"):
        size = len(_WORD.findall(_normal(raw)))
        found = _kind_of(raw, labels[place : place + size])
        place += size
        if found is not None and not (aside and "N" in labels[place - size : place]):
            page.add(raw[found[1] :].strip(), blank=blank, kind=found[0])
        if size or not raw.strip():
            blank = not raw.strip()
        if len(page.texts) == _MOST_LINES:
            break
    return page


def _normal(text: str) -> str:
    """Return a line as the mask counts its words."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return folded.replace("\u00ad", "").replace("\u200b", "")


def _kind_of(raw: str, labels: str) -> tuple[int, int] | None:
    """Return what bullet and mask tell of an author's line, and where its words begin."""
    if 2 * labels.count("K") > len(labels):
        if bullet := _BULLET.match(raw):
            return ITEM, bullet.end()
        return (UNSCORED if _OPEN.search(raw) else UNKNOWN), 0
    return (UNSCORED, 0) if 2 * labels.count("N") > len(labels) else None


def _share_items(pages: Sequence[Page]) -> None:
    """Take a line for an item where another variant of its page kept the bullet."""
    items = {
        text
        for page in pages
        for text, kind in zip(page.texts, page.kinds, strict=True)
        if kind == ITEM
    }
    for page in pages:
        lines = zip(page.texts, page.kinds, strict=True)
        page.kinds = [ITEM if text in items else kind for text, kind in lines]
