"""The shape of a single line: its length, letters, ends and opening, without its neighbours."""

import re
from dataclasses import dataclass

_HEAD = 1_500
_TAIL = 200
_FINAL = ".!?…。！？"
_CLOSERS = "\"'”’»)]“*_"
OPENERS = '"“„«‚‘'
_SENTENCE_BREAK = re.compile(r"[.!?…][\"”’»)]? +(?=[^\W\d_])")
_WORD = re.compile(r"[^\W\d_]+")
_LABEL = re.compile(r"[^:.!?]{2,60}: ?\S")
_DASHED = re.compile(r"[^.!?–—]{2,60} [–—-] \S")
_NUMBERED = re.compile(r"(?:[^\W\d_]{2,12} )?#?\(?[0-9]{1,3}[.):]? ")
_CODE_OPENERS = frozenset("{}<>$#@/\\|=+&%;._`~^)]*")
_CODE_CLOSERS = frozenset("{}<>=;\\|`_/&$([,")
_CODE_SIGNS = re.compile(r"[{}<>=;$\\|`_/]")
_DIGITS = re.compile("[0-9]")
OPEN, STOP, QUESTION, COLON, COMMA, SEMICOLON, BRACKET = range(7)
_LONG_WORD = 4
_TWO_MARKS = 2


@dataclass(frozen=True, slots=True)
class Shape:
    """What can be measured on one line alone."""

    length: int
    words: int
    capitals: float
    upper: bool
    lower_start: bool
    digit_start: bool
    quote_start: bool
    wrapped: bool
    ending: int
    sentences: int
    commas: int
    label: bool
    dashed: bool
    numbered: bool
    code: float
    code_ends: int
    digits: float
    first: str
    last: str


def shape_of(text: str) -> Shape:
    """Return the shape of a line, measured on its beginning and its end if it is long."""
    head = text[:_HEAD]
    tail = text[-_TAIL:]
    words = _WORD.findall(head)
    wrapped = head[:1] in OPENERS and tail.rstrip(".,")[-1:] in '"”“»’'
    return Shape(
        length=len(text),
        words=len(words),
        capitals=_capital_share(words),
        upper=head.isupper(),
        lower_start=head[:1].islower(),
        digit_start=head[:1].isdigit(),
        quote_start=head[:1] in OPENERS,
        wrapped=wrapped and len(text) > _TWO_MARKS,
        ending=_ending_of(tail),
        sentences=len(_SENTENCE_BREAK.findall(head)),
        commas=head.count(","),
        label=_LABEL.match(head) is not None,
        dashed=_DASHED.match(head) is not None,
        numbered=_NUMBERED.match(head) is not None,
        code=_share(head, _CODE_SIGNS),
        code_ends=2 * (head[:1] in _CODE_OPENERS) + (tail[-1:] in _CODE_CLOSERS),
        digits=_share(head, _DIGITS),
        first=words[0].casefold() if words else "",
        last=words[-1].casefold() if words else "",
    )


def _capital_share(words: list[str]) -> float:
    """Return the share of long words that begin with a capital, the first word left out."""
    long = [word for word in words[1:] if len(word) >= _LONG_WORD]
    if not long:
        return 0.5
    return sum(word[0].isupper() for word in long) / len(long)


def _ending_of(text: str) -> int:
    """Return what a line ends with, closing quotation marks and brackets left out."""
    bare = text.rstrip(_CLOSERS)
    mark = bare[-1:]
    if mark in "?？" and mark:
        return QUESTION
    if mark and mark in _FINAL:
        return STOP
    if mark and mark in ":：":
        return COLON
    if mark and mark in ",;":
        return COMMA if mark == "," else SEMICOLON
    return BRACKET if text.endswith((")", "]")) else OPEN


def _share(text: str, signs: re.Pattern[str]) -> float:
    """Return the share of the signs in the text."""
    return len(signs.findall(text)) / max(1, len(text))
