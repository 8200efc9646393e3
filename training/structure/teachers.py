"""Teachers of headings: rules that vote on the unmarked lines of scraped pages.

No page of the train file says what is a heading. The rules look at what a heading is in any
language: a short line without a stop, set off by blank lines, after the end of a paragraph and
before the next, one of several.
"""

import re
from collections import Counter
from collections.abc import Sequence

from pages import Page

from anthology.clean.structure.forest import ITEM
from anthology.clean.structure.shapes import (
    BRACKET,
    COLON,
    COMMA,
    OPEN,
    QUESTION,
    SEMICOLON,
    STOP,
    Shape,
)

_SHORT = 60
_LONGEST = 110
_PROSE = 120
_NEVER = -9.0
_CREDIT = re.compile(
    r"[©@|]|https?:|www\.|\b(?:foto|photo|image|source|bild|by|von)\b ?[:/]?", re.IGNORECASE
)
_DATE = re.compile(r"[\d\s.,:/–-]*|.{0,12}\b(?:19|20)\d\d\b.{0,12}")
_CODE = re.compile(r"[{}<>=\\$]|\(\)|//")
_ENDINGS = {
    OPEN: 1.0,
    STOP: -2.0,
    QUESTION: 0.8,
    COLON: -1.0,
    COMMA: -5.0,
    SEMICOLON: -5.0,
    BRACKET: -0.2,
}
_EXCLAIMED = -0.3
_TITLE_CASE = 0.8
_LIKELY = 2
_SEVERAL = 3
_MOST_SHARE = 0.3


def votes(page: Page) -> list[float]:
    """Return how much speaks for each line being a heading: above 0 more than against it."""
    alone = [_own_vote(text, shape) for text, shape in zip(page.texts, page.shapes, strict=True)]
    parted = sum(page.blanks) > len(page.blanks) / 4
    places = [_place_vote(index, page, parted=parted) for index in range(len(alone))]
    counts = Counter(page.texts)
    sums = [
        one + other - 2.5 * (counts[text] > 1)
        for one, other, text in zip(alone, places, page.texts, strict=True)
    ]
    heard = _company(sums, page.shapes)
    return [vote if kind != ITEM else _NEVER for vote, kind in zip(heard, page.kinds, strict=True)]


def _own_vote(text: str, shape: Shape) -> float:
    """Return what the line alone says."""
    if not 0 < shape.length <= _LONGEST or shape.lower_start or _CODE.search(text):
        return _NEVER
    vote = _EXCLAIMED if text.endswith(("!", "！")) else _ENDINGS.get(shape.ending, 0.0)
    vote += 1.0 if shape.length <= _SHORT else -0.02 * (shape.length - _SHORT)
    vote -= 1.5 * shape.sentences + 0.5 * min(3, max(0, shape.commas - 1))
    vote -= 1.5 * shape.quote_start + 1.5 * (_CREDIT.search(text) is not None) + 0.5 * shape.label
    vote -= 3.0 * (_DATE.fullmatch(text) is not None)
    return vote + 0.7 * (shape.capitals > _TITLE_CASE) + 0.5 * shape.numbered + 0.3 * shape.upper


def _place_vote(index: int, page: Page, *, parted: bool) -> float:
    """Return what the lines around a line say."""
    shapes, kinds = page.shapes, page.kinds
    if index + 1 == len(shapes):
        return -4.0
    after = shapes[index + 1]
    ended = _closed(after) or kinds[index + 1] == ITEM
    vote = 1.2 if after.length > _PROSE else 0.5 if ended else -1.0
    if index:
        before = shapes[index - 1]
        vote += 0.8 if _closed(before) or kinds[index - 1] == ITEM else -0.8
        vote -= 1.2 * (before.ending == COLON) + 2.0 * (before.ending in (COMMA, SEMICOLON))
    if parted:
        vote += 0.5 if page.blanks[index + 1] else -2.0
        vote += 0.3 if page.blanks[index] or index == 0 else -2.5
    return vote


def _closed(shape: Shape) -> bool:
    """Return whether a line ends as a paragraph does."""
    return shape.ending in (STOP, QUESTION, COLON) or shape.length > _PROSE


def _company(sums: Sequence[float], shapes: Sequence[Shape]) -> list[float]:
    """Return the votes with what the page says: headings are several, but never most of a text."""
    found = [index for index, vote in enumerate(sums) if vote > _LIKELY]
    share = len(found) / len(sums)
    bonus = min(3, len(found) - 1) * 0.4 if found else 0.0
    bonus -= 8.0 * max(0.0, share - _MOST_SHARE)
    ends = Counter(shapes[index].ending for index in found)
    like = {ending for ending, count in ends.items() if count >= _SEVERAL}
    return [
        vote + bonus + 0.5 * (shape.ending in like) - 2.0
        for vote, shape in zip(sums, shapes, strict=True)
    ]
