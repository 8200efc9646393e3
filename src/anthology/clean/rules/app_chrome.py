"""A player's or an app's own lines about itself are not the text's."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from anthology.clean.rule import BlockRule
from anthology.model.counting import count_words
from anthology.model.document import Block, Gap, Paragraph, plain
from anthology.model.splice import BlockSplice, Reach

_LABELS = frozenset(
    {
        "ai-powered",
        "podcast player",
        "play",
        "pause",
        "play episode",
        "download app",
        "get the app",
        "open in app",
        "now playing",
        "show transcript",
        "share episode",
    }
)
_WORDS = frozenset({"play", "pause", "now playing"})
_OFFER = re.compile(
    r"(?:listen to|hear|send|save|export|discover|enjoy|download|get|try|install|share)\b",
    re.IGNORECASE,
)
_WARES = re.compile(
    r"\b(?:ai-(?:powered|generated)|podcasts? you love|favou?rite podcasts|best highlights"
    r"|key takeaways|tap your headphones|(?:our|the) (?:free )?app\b|app store|google play"
    r"|export them to)\b",
    re.IGNORECASE,
)
_MOST_WORDS = 25


def find(blocks: Sequence[Block]) -> Iterator[BlockSplice]:
    """Find the rows of app lines at the beginning and at the end of the text, and no other."""
    rows = []
    at = 0
    for chrome, row in groupby(
        blocks, key=lambda block: isinstance(block, Gap) or _is_chrome(block)
    ):
        end = at + sum(1 for _ in row)
        if chrome and (at == 0 or end == len(blocks)) and _tells(blocks[at:end]):
            rows.append(BlockSplice(at, end, ()))
        at = end
    return iter(rows if len(rows) != 1 or rows[0].end - rows[0].start < len(blocks) else [])


def _tells(row: Sequence[Block]) -> bool:
    """Return whether a row is an app's: “Pause” alone may be an author's word."""
    lines = [plain(block.words).strip().lower() for block in row if not isinstance(block, Gap)]
    return any(line not in _WORDS for line in lines)


def _is_chrome(block: Block) -> bool:
    text = plain(block.words).strip()
    if not isinstance(block, Paragraph) or count_words([text]) > _MOST_WORDS:
        return False
    offer = _OFFER.match(text) is not None and _WARES.search(text) is not None
    return text.lower() in _LABELS or offer


RULE = BlockRule(
    name="app_chrome",
    why="An app speaking of itself before or after the text; no author wrote it.",
    reach=Reach.WORDS,
    find=find,
)
