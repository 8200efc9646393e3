"""What known furniture says: which lines pages print about themselves, and why each is none's."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from anthology.clean import buttons, further, notices, programs, prompts

_NUMBER = re.compile(r"[0-9]+")
_MOST_CHARACTERS = 600
_MOST_WORDS = 40
_LEGAL_WORDS = 120  # a notice on cookies goes on


@dataclass(frozen=True, slots=True)
class Prompt:
    """What a line of furniture is: its reason to go, and whether it tells by itself.

    One that may be its author's own words is never sure to go, whatever stands around it.
    """

    why: str
    certain: bool
    own_words: bool = False


def folded(text: str) -> str:
    """Return a line as the vocabularies know it: small, unmarked, with 0 for each number."""
    small = " ".join(text.casefold().replace("'", "’").split())
    start, end = 0, len(small)
    while start < end and not (small[start].isalnum() or small[start] in "©(¿"):
        start += 1
    while end > start and not small[end - 1].isalnum():
        end -= 1
    return _NUMBER.sub("0", small[start:end])


def entries(table: str) -> frozenset[str]:
    """Return the entries of a table, folded; its lines and its bars part them."""
    return frozenset(filter(None, map(folded, table.replace("\n", "|").split("|"))))


def openings(table: str) -> tuple[str, ...]:
    """Return the beginnings of lines in a table; as entries, but with the marks at their ends."""
    return tuple(table.strip().replace("\n", "|").split("|"))


_SHARING = Prompt("The page's offer to share or print the text or to follow it.", certain=True)
_SUBSCRIBING = Prompt("The page asks for a subscription, a gift or a name.", certain=True)
_STEERING = Prompt("The page's own signpost: to other parts, posts, tags.", certain=True)
_LEGAL = Prompt("The page's notice on its rights, cookies or terms.", certain=True)
_PROGRAM = Prompt("The page's program prints this around every text.", certain=True)
_SPEAKING = Prompt("The page offers, asks or steers here; no author wrote it.", certain=True)
_BUTTON = Prompt("A button or a link of the page, among others.", certain=False)
_WHOLE = {
    **dict.fromkeys(entries(buttons.BUTTONS + programs.LINKS + further.LINKS), _BUTTON),
    **dict.fromkeys(entries(programs.WHOLE), _PROGRAM),
    **dict.fromkeys(entries(further.WHOLE), _SPEAKING),
    **dict.fromkeys(entries(prompts.SHARING), _SHARING),
    **dict.fromkeys(entries(prompts.SUBSCRIBING), _SUBSCRIBING),
    **dict.fromkeys(entries(prompts.STEERING), _STEERING),
    **dict.fromkeys(entries(notices.LEGAL), _LEGAL),
}


_SENTENCES = (
    (openings(prompts.SHARING_SENTENCES), _SHARING, _MOST_WORDS),
    (openings(prompts.SUBSCRIBING_OPENINGS), _SUBSCRIBING, _MOST_WORDS),
    (openings(prompts.STEERING_SENTENCES), _STEERING, _MOST_WORDS),
    (openings(notices.LEGAL_OPENINGS), _LEGAL, _LEGAL_WORDS),
    (openings(programs.OPENINGS), _PROGRAM, _MOST_WORDS),
    (openings(further.SENTENCES), _SPEAKING, _MOST_WORDS),
)
_LABELS = (
    (openings(prompts.SHARING_OPENINGS), _SHARING, _MOST_WORDS),
    (openings(prompts.STEERING_OPENINGS), _STEERING, _MOST_WORDS),
    (openings(further.LABELS), _SPEAKING, _MOST_WORDS),
)
_WORDS_OF_A_SIGN = 3
_STOPS = (".", "!", "?")
_CLOSING = "”\"»“’')"


@lru_cache(maxsize=4096)
def prompt(text: str) -> Prompt | None:
    """Return what furniture a whole line is, if it is any that is known."""
    if len(text) > _MOST_CHARACTERS:
        return None
    line = folded(text)
    return _whole(line, text) or _opening(line, _SENTENCES) or _label(line, text) or _row(text)


def _whole(line: str, text: str) -> Prompt | None:
    """Return what a whole line is; a signpost of few words with a stop may be an author's."""
    found = _WHOLE.get(line)
    if found is _STEERING and line.count(" ") < _WORDS_OF_A_SIGN and _is_sentence(text):
        return replace(found, certain=False, own_words=True)
    return found


def _opening(line: str, table: Iterable[tuple[tuple[str, ...], Prompt, int]]) -> Prompt | None:
    words = line.count(" ") + 1
    for beginnings, kind, most in table:
        if line.startswith(beginnings) and words <= most:
            return kind
    return None


def _label(line: str, text: str) -> Prompt | None:
    """Return what a line is that goes on after a label; as a sentence it may be an author's."""
    found = _opening(line, _LABELS)
    if found and _is_sentence(text):
        return replace(found, certain=False, own_words=True)
    return found


def _is_sentence(text: str) -> bool:
    end = text.rstrip().rstrip(_CLOSING)
    return end.endswith(_STOPS) and not end.endswith("..")


APPEAL = Prompt(
    "It asks for gifts or followers, and may be the author's own words.",
    certain=False,
    own_words=True,
)
_GIVING = re.compile(
    r"\b(?:patreon|pay ?pal|ko-?fi|donat\w+|subscri\w+|monetiz\w+|tip jar|crowdfund\w+|spenden?"
    r"|abonnier\w+|faire un don|abonnez|donar|donaci\w+|suscríb\w+|пожертв\w+|подпи\w+)\b",
    re.IGNORECASE,
)
_ASKING = re.compile(
    r"\b(?:my channel|shar(?:e|ing)|lik(?:e|ing)|support (?:me|us|my|our|the|this)|help (?:me|us)"
    r"|please|bitte|teilen|unterstütz\w+|partage[rz]?|soutenez|compart\w+|apóya\w+|por favor"
    r"|пожалуйста|поддерж\w+)\b",
    re.IGNORECASE,
)
_APPEALS = 3  # different words of giving and asking in a line that appeals
_MOST_OF_AN_APPEAL = 1_200  # characters


def appeal(text: str) -> Prompt | None:
    """Return what a line is that asks for gifts, shares and followers in its author's words."""
    if len(text) > _MOST_OF_AN_APPEAL:
        return None
    given = {found[0].casefold()[:5] for found in _GIVING.finditer(text)}
    asked = {found[0].casefold()[:5] for found in _ASKING.finditer(text)} if given else given
    return APPEAL if asked and len(given | asked) >= _APPEALS else None


_PARTS = re.compile(r"[|•·∙/]|\s{2,}")


def _row(text: str) -> Prompt | None:
    parts = [folded(part) for part in _PARTS.split(text)]
    known = [_WHOLE.get(part) for part in parts if part]
    if len(known) > 1 and all(known):
        return next((kind for kind in known if kind and kind.certain), _BUTTON)
    return None
