"""Who says a line: a question's or an answer's letter, or a name, before a colon at its head."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

_LABEL = re.compile(r"\s*(?P<label>[^\W\d_][^:\n]{0,40}):(?=\s|$)")
_ASKING = {
    "q": {"a", "r"},
    "question": {"answer", "réponse", "a", "r"},
    "f": {"a"},
    "frage": {"antwort"},
    "p": {"r"},
    "pregunta": {"respuesta"},
    "в": {"о"},
    "вопрос": {"ответ"},
}
_ANSWERING = frozenset().union(*_ASKING.values())
_OTHERS = """
note notes update edit source sources photo image video warning example summary tags title author
date published subject from to re pros cons pro contra myth fact before after problem solution
verdict rating price name email reply comment hinweis quelle foto beispiel datum fuente ejemplo
fecha nota exemple автор дата источник пример примечание
"""
_SMALL = "de da del der den van von di la le el al du dos y e of the"
_NO_NAMES = frozenset(_OTHERS.split())
_PARTICLES = frozenset(_SMALL.split())
_MOST_WORDS = 4
_MOST_SPEAKERS = 8
_SURE = 6  # lines with labels that are an interview beyond doubt
_FEWEST = 3
_TWO = 2
_ASKED = 0.15  # of all turns, in a talk


def label_end(text: str) -> int:
    """Return where a line's label ends, its colon included; 0 where it has none."""
    found = _LABEL.match(text)
    return found.end() if found else 0


def label(text: str) -> str:
    """Return the label at the head of a line, folded; empty where there is none."""
    found = _LABEL.match(text)
    said = " ".join(found["label"].split()) if found else ""
    asks = said.casefold() in _ASKING or said.casefold() in _ANSWERING
    return said.casefold() if asks or _is_name(said) else ""


def turns(lines: Sequence[tuple[str, bool]]) -> Mapping[str, bool]:
    """Return the labels that name who speaks, and of each whether that is sure.

    A line is its label, or nothing, and whether it asks. Letters of question and answer are sure
    where both are there; names where several change places, and ask now and then.
    """
    counts = Counter(one for one, _ in lines if one)
    found = {
        one: True
        for asking, answers in _ASKING.items()
        if counts[asking] and (met := [answer for answer in answers if counts[answer]])
        for one in (asking, *met)
    }
    names = [one for one in counts if one not in _ASKING and one not in _ANSWERING]
    named = frozenset(names)
    spoken = [one for one, _ in lines if one in named]
    asked = sum(asks for one, asks in lines if one in named)
    if asked < _ASKED * len(spoken):
        return found
    changes = sum(one != other for one, other in pairwise(spoken))
    often = [one for one in names if counts[one] > 1]
    if len(often) > 1 and len(names) <= _MOST_SPEAKERS and 2 * changes > len(spoken):
        found |= dict.fromkeys(names, len(spoken) >= _SURE)
    elif often and len(names) == _TWO and len(spoken) >= _FEWEST and changes > 1:
        found |= dict.fromkeys(names, False)
    return found


def _is_name(said: str) -> bool:
    words = said.split()
    if not words or len(words) > _MOST_WORDS or said.casefold() in _NO_NAMES:
        return False
    if any(character in said for character in ',;!?…"“”«»()[]/=<>'):
        return False
    return words[0][0].isupper() and all(
        word[0].isupper() or word.casefold() in _PARTICLES for word in words
    )
