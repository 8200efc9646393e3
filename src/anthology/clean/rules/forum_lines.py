"""What a forum's program prints around its posts is not the posters'."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from anthology.clean.forum_kinds import is_count, is_of_panel, kind
from anthology.clean.rule import BlockRule
from anthology.model.document import Block, Heading, Item, Paragraph, is_blank, plain
from anthology.model.splice import BlockSplice, Reach

_NUMBER = re.compile(r"\s*#(?P<number>[0-9]{1,5})(?: · \(Edited\))?\s*")
_FORUM = 2  # kinds of such lines that tell the page is a forum's


def find(blocks: Sequence[Block]) -> Iterator[BlockSplice]:
    """Find the program's lines: sure on a page that shows two kinds of them, else proposed.

    A line about the poster (“Location: Riga”) may be an author's: it goes on such a page, beside
    another one. The numbers of posts go where they rise. What counts pages tells nothing of them.
    """
    texts = {at: plain(block.words) for at, block in enumerate(blocks) if not is_blank(block)}
    own = {at: text for at, text in texts.items() if isinstance(blocks[at], _SPOKEN)}
    known = {at: entry for at, text in own.items() if (entry := kind(text))}
    about = _about_posters(list(texts), own) | _numbers(own)
    sure = bool(known) and len({*known.values(), *about.values()}) >= _FORUM
    counted = {at for at, text in own.items() if is_count(text)}
    for at in sorted({*known, *about, *counted} if sure else known):
        yield BlockSplice(at, at + 1, (), sure=sure)


_SPOKEN = Paragraph | Heading | Item


def _about_posters(places: Sequence[int], texts: Mapping[int, str]) -> dict[int, str]:
    """Return the lines about posters of which another stands just before or after."""
    panel = {at for at, text in texts.items() if is_of_panel(text)}
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
