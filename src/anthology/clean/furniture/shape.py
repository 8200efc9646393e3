"""The outward shape of one line: its size, letters, punctuation and signs."""

from anthology.clean.furniture import marks
from anthology.clean.furniture.marks import LOOK
from anthology.clean.furniture.vocabulary import MONTHS


def shape(text: str, head: str, words: list[str], cjk: int) -> tuple[float, ...]:
    """Return size, letters and punctuation of the line, in the order of OWN."""
    count = len(words) - cjk // 2
    whole = " ".join(words)
    parts = head.split()
    initials = sum(part[0].isupper() for part in parts)
    digits = len(marks.DIGIT.findall(head))
    return (
        float(len(text)),
        float(max(1, count) * max(1, len(text) // LOOK)),
        round(len(whole) / max(1, len(words)), 1),
        round(initials / max(1, len(parts)), 2),
        float(head.isupper()),
        round(digits / len(head), 2),
        float(len(marks.SENTENCE_END.findall(head))),
        float(_ending(text.rstrip())),
        float(_opening(text.lstrip())),
        float(len(marks.COMMA.findall(head))),
    )


def _ending(text: str) -> int:
    """Return a code for how the line ends."""
    if text.endswith(("...", "[…]")):
        return 3
    bare = text[-3:].rstrip(marks.CLOSERS)
    code = marks.ENDINGS.get(bare[-1:], 0)
    if code:
        return code
    return (
        6
        if text[-1:].isdigit()
        else 7
        if text[-1:] in marks.CLOSERS
        else 0
        if text[-1:].isalpha()
        else 8
    )


def _opening(text: str) -> int:
    """Return a code for how the line begins."""
    first = text[:1]
    if first.isalpha():
        return 0 if first.islower() else 1 if first.isupper() else 2
    return 3 if first.isdigit() else 4 if first in "\"“„«'‘「" else 5


def signs(head: str, words: list[str]) -> tuple[float, ...]:
    """Return counts of dates, links and marks, in the order of OWN."""
    months = float(len(MONTHS.intersection(words)))
    if not marks.SIGN.search(head):
        return (0.0, months, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    patterns = (marks.LINK, marks.BAR, marks.COPYRIGHT, marks.MONEY, marks.QUOTE)
    return (
        float(len(marks.DATE.findall(head))),
        months,
        *(float(len(pattern.findall(head))) for pattern in patterns),
        float("?" in head or "？" in head),
    )
