"""A page's list of other texts after the text is not the text's."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from anthology.clean.dates import is_date
from anthology.clean.related import is_head
from anthology.clean.rule import BlockRule
from anthology.clean.vocabulary import prompt
from anthology.model.document import Block, is_blank, plain
from anthology.model.splice import BlockSplice, Reach

_TITLE = range(3, 21)  # words; names of commenters have fewer, paragraphs more
_NO_TITLE_ENDS = (".", ",", ";", ":", "!", "…", ".”", ".»", "!”")


def find(blocks: Sequence[Block]) -> Iterator[BlockSplice]:
    """Find the head of such a list and the titles after it: sure where they end the text."""
    shown = [at for at, block in enumerate(blocks) if not is_blank(block)]
    done = 0
    for number, at in enumerate(shown[1:], 1):
        if at >= done and is_head(plain(blocks[at].words)):
            titles = list(takewhile(lambda after: _is_listed(blocks[after]), shown[number + 1 :]))
            if any(_is_title(plain(blocks[title].words).strip()) for title in titles):
                done = titles[-1] + 1
                yield BlockSplice(at, done, (), sure=titles[-1] == shown[-1])


def _is_listed(block: Block) -> bool:
    text = plain(block.words).strip()
    return _is_title(text) or prompt(text) is not None or is_date(text) or is_head(text)


def _is_title(text: str) -> bool:
    words = len(text.split(None, _TITLE.stop))
    first = text.lstrip("“”\"'«„‘¿¡([#•*- ")[:1]
    return words in _TITLE and not first.islower() and not text.endswith(_NO_TITLE_ENDS)


RULE = BlockRule(
    name="related_links",
    why="The page's list of other texts it offers; the text is over.",
    reach=Reach.WORDS,
    find=find,
)
