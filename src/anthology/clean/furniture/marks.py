"""Named patterns for what a line is made of: words, marks, dates, links; none can backtrack."""

import re
from itertools import pairwise

LOOK = 3000  # characters of a line that are looked at: more tells nothing new and costs time

CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
CJK_LETTER = re.compile(f"[{CJK}]")
CJK_FUNCTION = re.compile("[的了是在和有不这我他也就都而及与着或被对]")
WORD = re.compile(rf"[{CJK}]+|[^\W_{CJK}]+(?:['’-][^\W_{CJK}]+)*")
NAME = re.compile(r"(?<=\w )[^\W\d_]\w{2,}")  # a word after another; a name if it is capitalised
BULLET = re.compile(r"\s*(?:[•·‣◦▪■●○*+\-–—►▼]|\d{1,3}[.)])\s")
SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]?(?=\s|$)|[。！？；]")
LINK = re.compile(r"https?:|www\.|\.(?:com|org|net|de|ru|pl|cn|fr|es|it|gr|br)\b|@\w")
BAR = re.compile(r"[|›»«·•→←▼►>/¦‹＞]")
COPYRIGHT = re.compile(r"[©®™]|\(c\)", re.IGNORECASE)
MONEY = re.compile(r"[$€£¥₽]\s?\d|\d\s?[€₽%]")
DATE = re.compile(r"\b(?:19|20)\d\d\b|\b\d\d?[:.]\d\d\b|\d\d?[./]\d\d?[./]\d\d|年\d|月\d")
QUOTE = re.compile('["“”„«»「」]')
COMMA = re.compile("[,;、，]")
SIGN = re.compile(r"[^\w\s.,'’-]|\d|\.\w|www")  # without any there is no date, link or mark
DIGIT = re.compile(r"\d")
LETTER = re.compile(r"\w")

ENDINGS = {
    ".": 1,
    "!": 1,
    "?": 2,
    "…": 3,
    "。": 1,
    "！": 1,
    "？": 2,
    ":": 4,
    "：": 4,
    ",": 5,
    ";": 5,
    "，": 5,
}
CLOSERS = "\"'”’»)]）」"


def words_of(text: str) -> list[str]:
    """Return the words of the text in small letters; Chinese and Japanese as pairs of letters."""
    found = WORD.findall(text[:LOOK].casefold().replace("’", "'"))
    if text.isascii() or not CJK_LETTER.search(text):
        return found
    words: list[str] = []
    for word in found:
        if CJK_LETTER.match(word) and len(word) > 1:
            words.extend(first + second for first, second in pairwise(word))
        else:
            words.append(word)
    return words
