"""What no typography may touch: code, addresses, handles."""

import re
from collections.abc import Iterator, Sequence

from anthology.model.document import Block, Verse, plain
from anthology.model.splice import Splice

_CODE = re.compile(r"[{}]|\w[(\[]['\"]|=\s?['\"]|</|/>|\"\s?:\s?[\"\[{\d]|&&|\|\||::|;$")
_TICKED = re.compile(r"`[^`]+`|<[^<>]+>")
_WORD = re.compile(r"\S+")
_ADDRESS = re.compile(
    r"://|@|^www\.|\\|\w\.(?:com|org|net|html?|php|py|js|txt|pdf)\b", re.IGNORECASE
)
_LONGEST = 2_000  # characters of a word that is no address


def is_code(block: Block) -> bool:
    """Return whether a block is a line of code, or speaks in the signs of one."""
    text = plain(block.words)
    listing = isinstance(block, Verse) and text[:2] == "  "
    return listing or _CODE.search(text) is not None


def apart(splices: Sequence[Splice], block: Block) -> Iterator[Splice]:
    """Yield the splices that lie outside of code, addresses and handles; both are in order."""
    spans = iter(_spans(block) if splices else ())
    span = next(spans, None)
    for splice in splices:
        while span and span[1] <= splice.start:
            span = next(spans, None)
        if not span or splice.end <= span[0]:
            yield splice


def _spans(block: Block) -> list[tuple[int, int]]:
    """Return the stretches that are not to be touched, in order, joined where they overlap."""
    text = plain(block.words)
    found = [span.span() for span in _TICKED.finditer(text)]
    found += [word.span() for word in _WORD.finditer(text) if _is_address(word[0])]
    at = 0
    for run in block.words:
        if any(mark.name == "code" for mark in run.marks):
            found.append((at, at + len(run.text)))
        at += len(run.text)
    joined: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _is_address(word: str) -> bool:
    return len(word) > _LONGEST or _ADDRESS.search(word) is not None
