"""How comment threads are headed and their speakers introduced, in the five languages."""

import re
from dataclasses import dataclass

from anthology.clean.dates import is_date

_HEADING = re.compile(
    r"\s*(?:[0-9]{1,5} (?:thoughts?|comments?|responses?|replies|reply) (?:on|to) \S.{0,200}"
    r"|[0-9]{1,5} (?:comments?|responses?|replies)|(?:comments?|responses?|replies) ?\([0-9]{1,5}\)"
    r"|[0-9]{1,5} (?:gedanken? zu|kommentare? zu|antwort(?:en)? (?:auf|zu)) \S.{0,200}"
    r"|[0-9]{1,5} (?:kommentare?|antworten)|(?:kommentare?|antworten) ?\([0-9]{1,5}\)"
    r"|[0-9]{1,5} (?:réflexions? sur|commentaires? sur|réponses? à) \S.{0,200}"
    r"|[0-9]{1,5} (?:commentaires?|réponses?)|(?:commentaires?|réponses?) ?\([0-9]{1,5}\)"
    r"|[0-9]{1,5} (?:comentarios? en|pensamientos? en|respuestas? a) \S.{0,200}"
    r"|[0-9]{1,5} (?:comentarios?|respuestas?)|(?:comentarios?|respuestas?) ?\([0-9]{1,5}\)"
    r"|[0-9]{1,5} (?:мысл(?:ь|и|ей) на|комментари(?:й|я|ев) к|ответ(?:а|ов)? на) \S.{0,200}"
    r"|[0-9]{1,5} (?:комментари(?:й|я|ев)|ответ(?:а|ов)?)"
    r"|(?:комментари[ий]|ответы) ?\([0-9]{1,5}\)):?\s*",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\s*(?P<number>[0-9]{1,4})[.)]\s+(?=\S)")
_SAYS = re.compile(
    r"(?:says|said|writes|wrote|sagt|sagte|schreibt|schrieb|meint|a écrit|a dit|dit|écrit|dice|dijo"
    r"|escribió|escribe|пишет|написала?|говорит|сказала?)\b",
    re.IGNORECASE,
)
_AUTHOR = re.compile(
    r"(?:post author|article author|beitragsautor(?:in)?|auteur de l[’']article"
    r"|auteur/autrice de l[’']article|autor de la entrada|автор записи)",
    re.IGNORECASE,
)
_NAME_WORDS = 4
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class Introduction:
    """A line that says who speaks: how far it is indented, and its number in a list, if any."""

    indent: int
    number: int | None
    certain: bool
    """Whether the line says so itself; a bare name after a number does not."""


def is_heading(text: str) -> bool:
    """Return whether a line heads a section of comments and counts them."""
    return len(text) < _LONGEST * 2 and _HEADING.fullmatch(text) is not None


def numbered(text: str) -> int:
    """Return where the words of a line begin after the number it has in a list; 0 without one."""
    number = _NUMBER.match(text)
    return number.end() if number else 0


def introduction(text: str) -> Introduction | None:
    """Return what a line says of who speaks next, if it does."""
    if len(text) > _LONGEST or is_date(text):
        return None
    number = _NUMBER.match(text)
    line = text[numbered(text) :].strip()
    said = _said(line)
    named = number is not None and _is_name(line)
    if not said and not named:
        return None
    indent = len(text) - len(text.lstrip())
    return Introduction(indent, int(number["number"]) if number else None, said)


def _said(line: str) -> bool:
    words = line.split()
    for at in range(1, min(len(words), _NAME_WORDS + 1)):
        rest = " ".join(words[at:])
        if _is_name(" ".join(words[:at])) and _is_introducing(rest):
            return True
    return False


def _is_introducing(rest: str) -> bool:
    if _AUTHOR.fullmatch(rest) or is_date(rest):
        return True
    verb = _SAYS.match(rest)
    after = rest[verb.end() :].strip() if verb else ""
    return after == ":" or (after.endswith(":") and is_date(after[:-1]))


def _is_name(text: str) -> bool:
    plain_end = text[-1:].isalnum() or (text[-1:] in {")", "."} and text[-2:-1].isupper())
    return plain_end and len(text.split()) <= _NAME_WORDS and not set(text) & set(',;:!?…“”«»"')
