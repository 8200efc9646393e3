"""HTML's names for characters, left over in a plain text, become the characters."""

import html
import re
from collections.abc import Iterator
from html.entities import html5

from anthology.clean.rule import TextRule
from anthology.model.splice import Reach, Splice

_ENTITY = re.compile(
    r"&(?:amp;){0,3}(?:#[0-9]{2,7}|#[xX][0-9a-fA-F]{2,6}|(?P<name>[A-Za-z][A-Za-z0-9]{1,31}));"
)
_MARKUP = re.compile(r"</?[A-Za-z!]|\?>|\]\]>|[{}]")
_SPEAKS_OF_HTML = re.compile(r"\b(?:x?html|xml|entit|escap|unicode|ampersand)", re.IGNORECASE)
_UNPRINTABLE = {"\u00a0", "\u00ad", "\u2002", "\u2003", "\u2009", "\u200c", "\u200d"}
_MOST_LEVELS = 4


def find(text: str) -> Iterator[Splice]:
    """Find well-formed names and numbers (HTML 13.5); unsure where the text speaks of markup."""
    found = [entity for entity in _ENTITY.finditer(text) if _is_known(entity)]
    doubtful = found and bool(_MARKUP.search(text) or _SPEAKS_OF_HTML.search(text))
    for entity in found:
        meant = _meant(entity[0])
        opens_a_tag = meant == "<" and text[entity.end() : entity.end() + 1].strip() != ""
        yield Splice(*entity.span(), meant, sure=not doubtful and not opens_a_tag)


def _is_known(entity: re.Match[str]) -> bool:
    name = entity["name"]
    meant = _meant(entity[0])
    known = name is None or f"{name};" in html5
    return known and meant != "\ufffd" and (meant.isprintable() or meant in _UNPRINTABLE)


def _meant(entity: str) -> str:
    for _ in range(_MOST_LEVELS):
        entity = html.unescape(entity)
    return entity


RULE = TextRule(
    name="html_entities",
    why="A page's code for a character was left in the text; the character stands in its place.",
    reach=Reach.WORDS,
    find=find,
)
