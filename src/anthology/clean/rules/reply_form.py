"""The form for a reply at the end of a page is not the text's."""

import re
from collections.abc import Iterator, Sequence

from anthology.clean.rule import BlockRule
from anthology.model.document import Block, count_words, is_blank, plain
from anthology.model.splice import BlockSplice, Reach

_OPENING = re.compile(
    r"(?:leave|post|write|add) a (?:reply|comment|response)"
    r"|(?:cancel reply|post (?:a )?comment|submit (?:a )?comment|join the discussion)",
    re.IGNORECASE,
)
_FIELD = re.compile(
    r"\b(?:fill in your details|click an icon|log ?in|log ?out|sign ?in|you are commenting|e-?mail"
    r"|your name|name|website|required|comment|notify me|post|reply|logo|photo|connecting to"
    r"|address (?:never|will not)|captcha|save my name|this site uses|subscribe|cancel|submit"
    r"|change)\b",
    re.IGNORECASE,
)
_MOST_WORDS = 30


def find(blocks: Sequence[Block]) -> Iterator[BlockSplice]:
    """Find the row of form lines, from the form's opening to the very end of the text.

    One line among them that is not a form's, or is long, and all of it stays.
    """
    for index in range(len(blocks) - 1, -1, -1):
        text = plain(blocks[index].words).strip()
        if _OPENING.fullmatch(text):
            yield BlockSplice(index, len(blocks), ())
            return
        if not is_blank(blocks[index]) and not _is_field(text):
            return


def _is_field(text: str) -> bool:
    return count_words([text]) <= _MOST_WORDS and _FIELD.search(text) is not None


RULE = BlockRule(
    name="reply_form",
    why="The page's form for replies; no author wrote it.",
    reach=Reach.WORDS,
    find=find,
)
