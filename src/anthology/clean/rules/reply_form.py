"""The form for a reply at the end of a page is not the text's."""

from collections.abc import Iterator, Sequence

from anthology.clean.forms import is_field, is_opening
from anthology.clean.rule import BlockRule
from anthology.clean.vocabulary import prompt
from anthology.model.counting import count_words
from anthology.model.document import Block, is_blank, plain
from anthology.model.splice import BlockSplice, Reach

_MOST_WORDS = 40


def find(blocks: Sequence[Block]) -> Iterator[BlockSplice]:
    """Find the row of form lines, from the form's opening to the very end of the text.

    One line among them that is not a form's, or is long, and all of it stays.
    """
    for index in range(len(blocks) - 1, -1, -1):
        if is_blank(blocks[index]):
            continue
        text = plain(blocks[index].words).strip()
        if count_words([text]) > _MOST_WORDS:
            return
        if is_opening(text):
            yield BlockSplice(_first(blocks, index), len(blocks), ())
            return
        if not (is_field(text) or prompt(text)):
            return


def _first(blocks: Sequence[Block], opening: int) -> int:
    first = opening
    for index in range(opening - 1, -1, -1):
        if not is_blank(blocks[index]):
            if not is_opening(plain(blocks[index].words)):
                return first
            first = index
    return first


RULE = BlockRule(
    name="reply_form",
    why="The page's form for replies; no author wrote it.",
    reach=Reach.WORDS,
    find=find,
)
