"""What a forum's program prints around its posts is not the posters'."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from anthology.clean import forum_marks, forums
from anthology.clean.rule import BlockRule
from anthology.clean.vocabulary import entries, folded, openings
from anthology.model.document import Block, Heading, Item, Paragraph, is_blank, plain
from anthology.model.splice import BlockSplice, Reach

_WHOLE, _COUNTED = entries(forums.WHOLE), entries(forum_marks.COUNTED)
_OPENINGS, _ENDINGS = openings(forum_marks.OPENINGS), openings(forum_marks.ENDINGS)
_NAMED, _PANEL = openings(forum_marks.NAMED), openings(forum_marks.PANEL)
_NUMBER = re.compile(r"\s*#(?P<number>[0-9]{1,5})(?: · \(Edited\))?\s*")
_LONGEST = 160  # characters
_SHORT = 60  # characters of a line about the poster
_NAME_WORDS = 7  # of a line that names someone, its opening included
_STOPS = ".!?…"
_FORUM = 2  # kinds of such lines that tell the page is a forum's


def find(blocks: Sequence[Block]) -> Iterator[BlockSplice]:
    """Find the program's lines: sure on a page that shows two kinds of them, else proposed.

    A line about the poster (“Location: Riga”) may be an author's: it goes on such a page, beside
    another one. The numbers of posts go where they rise. What counts pages tells nothing of them.
    """
    texts = {at: plain(block.words) for at, block in enumerate(blocks) if not is_blank(block)}
    own = {at: text for at, text in texts.items() if isinstance(blocks[at], _SPOKEN)}
    lines = {at: folded(text) for at, text in own.items() if len(text) <= _LONGEST}
    known = {at: kind for at, line in lines.items() if (kind := _kind(line, own[at]))}
    about = _about_posters(list(texts), lines) | _numbers(own)
    sure = bool(known) and len({*known.values(), *about.values()}) >= _FORUM
    counted = {at for at, line in lines.items() if line in _COUNTED}
    for at in sorted({*known, *about, *counted} if sure else known):
        yield BlockSplice(at, at + 1, (), sure=sure)


_SPOKEN = Paragraph | Heading | Item


def _kind(line: str, text: str) -> str:
    """Return the entry of the tables by which the line is known; nothing where it is not."""
    if line in _WHOLE:
        return line
    is_name = line.count(" ") < _NAME_WORDS and text.rstrip()[-1:] not in _STOPS
    beginnings = (*_OPENINGS, *_NAMED) if is_name else _OPENINGS
    if line.startswith(beginnings):
        return next(filter(line.startswith, beginnings))
    return next(filter(line.endswith, _ENDINGS)) if line.endswith(_ENDINGS) else ""


def _about_posters(places: Sequence[int], lines: Mapping[int, str]) -> dict[int, str]:
    """Return the lines about posters of which another stands just before or after."""
    panel = {at for at, line in lines.items() if len(line) <= _SHORT and line.startswith(_PANEL)}
    return {at: "poster" for pair in pairwise(places) if panel.issuperset(pair) for at in pair}


def _numbers(texts: Mapping[int, str]) -> dict[int, str]:
    """Return the lines that are numbers of posts, if there are several and they rise."""
    numbers = {
        at: int(found["number"]) for at, text in texts.items() if (found := _NUMBER.fullmatch(text))
    }
    rising = all(earlier < later for earlier, later in pairwise(numbers.values()))
    return dict.fromkeys(numbers, "number") if rising and len(numbers) > 1 else {}


RULE = BlockRule(
    name="forum_lines",
    why="The forum's program speaks of the post, the poster or the page; no poster wrote it.",
    reach=Reach.WORDS,
    find=find,
)
