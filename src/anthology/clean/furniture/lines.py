"""What one line shows by itself: its shape, its common words, its signs."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from anthology.clean.furniture import marks
from anthology.clean.furniture.marks import LOOK, words_of
from anthology.clean.furniture.shape import shape, signs
from anthology.clean.furniture.vocabulary import FUNCTION_WORDS, FURNITURE_WORDS

TELLING = 5  # letters: a word of this length is about something
LANGUAGES = tuple(FUNCTION_WORDS)
GROUPS = tuple(FURNITURE_WORDS)

_LANGUAGE_BITS: dict[str, tuple[int, ...]] = {}
for _place, _language in enumerate(LANGUAGES):
    for _word in FUNCTION_WORDS[_language]:
        _LANGUAGE_BITS[_word] = (*_LANGUAGE_BITS.get(_word, ()), _place)
_GROUP_OF = {
    word: place
    for place, group in reversed(list(enumerate(GROUPS)))
    for word in FURNITURE_WORDS[group]
}

OWN = [
    *(
        "characters",
        "words",
        "word_length",
        "capital_share",
        "all_capitals",
        "digit_share",
        "sentence_ends",
    ),
    *(
        "ending",
        "opening",
        "commas",
        "function_share",
        "function_words",
        "dates",
        "months",
        "links",
        "bars",
    ),
    *("copyrights", "moneys", "quotes", "question", "bullet", "indent", "furniture_share", "cjk"),
    *(f"group_{group}" for group in GROUPS),
]


@dataclass(frozen=True)
class Line:
    """A line that is not blank, and whether a blank line stood before it."""

    text: str
    after_blank: bool = False


@dataclass(frozen=True)
class Sight:
    """What was seen of one line: numbers in the order of OWN, its words and what they are."""

    numbers: tuple[float, ...]
    words: tuple[str, ...]
    groups: tuple[int, ...]
    telling: frozenset[str]
    names: frozenset[str]


def lettered(rows: Sequence[str]) -> tuple[list[int], list[Line]]:
    """Return the places of the rows that carry letters or digits, and these rows as lines."""
    places, lines, blank = [], [], False
    for place, row in enumerate(rows):
        if marks.LETTER.search(row):
            places.append(place)
            lines.append(Line(row, blank))
            blank = False
        elif not row.strip():
            blank = True
    return places, lines


def sight(text: str) -> Sight:
    """Return what the line shows by itself."""
    head = marks.BULLET.sub("", text[:LOOK], count=1) or text[:LOOK]
    words = words_of(head)
    languages = [0] * len(LANGUAGES)
    for word in words:
        for place in _LANGUAGE_BITS.get(word, ()):
            languages[place] += 1
    groups, furniture = _furniture(words)
    cjk = 0 if text.isascii() else len(marks.CJK_LETTER.findall(head))
    function = max(*languages, len(marks.CJK_FUNCTION.findall(head)) if cjk else 0)
    count = max(1.0, float(len(words)))
    numbers = (
        *shape(text, head, words, cjk),
        round(function / count, 3),
        float(function),
        *signs(head, words),
        float(marks.BULLET.match(text) is not None),
        float(min(8, len(text) - len(text.lstrip()))) if text[0] == " " else 0.0,
        round(furniture / count, 3),
        float(min(2, cjk * 3 // max(1, len(head)))),
        *groups,
    )
    names = frozenset(filter(_is_name, marks.NAME.findall(head)))
    return Sight(numbers, tuple(words), groups, frozenset(filter(_telling, words)), names)


def _telling(word: str) -> bool:
    """Return whether the word is long enough to be about something."""
    return len(word) >= TELLING or word[0] > "\u2e80"


def _is_name(word: str) -> bool:
    """Return whether the word is capitalised."""
    return word[0].isupper()


def _furniture(words: list[str]) -> tuple[tuple[int, ...], int]:
    """Return how many furniture words of each group there are, and how many words were hit."""
    groups = [0] * len(GROUPS)
    hits = 0
    heard = words[:60]
    for term in [*heard, *map(" ".join, pairwise(heard))]:
        if term in _GROUP_OF:
            groups[_GROUP_OF[term]] += 1
            hits += 1
    return tuple(groups), hits
