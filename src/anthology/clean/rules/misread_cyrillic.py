"""Cyrillic in Windows-1251 that was read as Windows-1252 is Cyrillic again."""

import re
from collections.abc import Iterator

from anthology.clean.rule import TextRule
from anthology.model.splice import Reach, Splice

# No language writes three letters in a row with accents only; misread Cyrillic writes all so.
_ACCENTS_ALONE = re.compile(r"(?<![\w¨¸ª¯²³´º¿])[À-ÿ¨¸ª¯²³´º¿]{3,}+(?![^\W_])")
_MISREAD = re.compile(r"[À-ÿ¨¸ª¯²³´º¿]+")
_LETTER = re.compile(r"[^\W\d_]")
_AT_LEAST = 3
_LONG = 5  # letters of a word that is proposed alone


def find(text: str) -> Iterator[Splice]:
    """Find the misread words of a line: sure where there are three that can be nothing else."""
    if text.isascii():
        return
    words = [word for word in _ACCENTS_ALONE.finditer(text) if len(set(word[0])) > 1]
    misread = [word for word in _MISREAD.finditer(text) if _stands_alone(text, word)]
    half = sum(len(word[0]) for word in misread) * 2 >= len(_LETTER.findall(text))
    sure = len(words) >= _AT_LEAST and half
    for word in misread if sure else words:
        if sure or len(word[0]) >= _LONG:
            yield Splice(*word.span(), word[0].encode("cp1252").decode("cp1251"), sure=sure)


def _stands_alone(text: str, word: re.Match[str]) -> bool:
    around = text[max(0, word.start() - 1) : word.start()] + text[word.end() : word.end() + 1]
    return _LETTER.search(around) is None and _LETTER.search(word[0]) is not None


RULE = TextRule(
    name="misread_cyrillic",
    why="Cyrillic letters were read as accented Latin ones (Windows-1251 as Windows-1252).",
    reach=Reach.WORDS,
    find=find,
    as_read=True,
)
