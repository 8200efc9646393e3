"""How languages set quotations and dashes, and whether a line is in the language it should be."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

NARROW = "\u202f"
_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 3  # small words that tell a language
_LOOKED_AT = 4_000  # characters of a line
_ENOUGH_FOR_A_TEXT = 6  # small words
_CLEARLY = 1.5  # times as many as of any other language


@dataclass(frozen=True, slots=True)
class Usage:
    """The marks of one language: around quotations, around those within them, and dashes."""

    language: str
    outer: tuple[str, str]
    inner: tuple[str, str]
    joined: str = " – "
    """What two hyphens between two words are, typed without spaces."""
    long: str = "–"
    """What two hyphens are beside a space or a stop."""
    short: str = "–"
    """What one hyphen between two spaces is."""

    @property
    def apostrophe_closes(self) -> bool:
        """Return whether an apostrophe and the end of an inner quotation are one character."""
        return self.inner[1] == "’"


_CURLY, _SINGLE = ("“", "”"), ("‘", "’")
_SPACED = (f"«{NARROW}", f"{NARROW}»")
_ANGLED, _LOW, _LOW_SINGLE = ("«", "»"), ("„", "“"), ("‚", "‘")
_USAGES = {
    usage.language: usage
    for usage in (
        Usage("en", _CURLY, _SINGLE, "—", "—"),
        Usage("de", _LOW, _LOW_SINGLE),
        Usage("de-ch", _ANGLED, ("‹", "›")),
        Usage("fr", _SPACED, _CURLY),
        Usage("es", _ANGLED, _CURLY, "—", "—"),
        Usage("es-419", _CURLY, _SINGLE, "—", "—"),
        Usage("es-mx", _CURLY, _SINGLE, "—", "—"),
        Usage("es-ar", _CURLY, _SINGLE, "—", "—"),
        Usage("ru", _ANGLED, _LOW, " — ", "—", "—"),
        Usage("uk", _ANGLED, _LOW, " — ", "—", "—"),
        Usage("it", _ANGLED, _CURLY),
        Usage("nl", _CURLY, _SINGLE),
        Usage("pl", ("„", "”"), _ANGLED),
        Usage("pt", _ANGLED, _CURLY, "—", "—"),
        Usage("pt-br", _CURLY, _SINGLE, "—", "—"),
    )
}
_SMALL_WORDS = {
    "en": "the of and to in is that it was for with as on by this are from not but his had they",
    "de": "der die und das ist nicht ein eine den von mit zu auf dem des sich auch wie im war",
    "fr": "le les des et est une du dans pour pas qui au sur ce cette il elle ne sont avec",
    "es": "el los las y una del por con para se lo como más pero sus fue ha su al",
    "it": "il di che è gli della un per non sono nel alla dei delle anche più si da ed",
    "nl": "de het een van en dat niet met zijn voor op te er maar ook aan bij naar wordt",
    "pt": "o os as um uma do da que não em com para mais foi ao pelo ele seu são",
    "pl": "i w nie na się z do to jest że jak od o po ale za przez być co tak",
    "ru": "и в не на что с он как это по но из у за от о так же все был",
    "uk": "і в не на що з він як це по але із у за від про так та й був",
}
_LANGUAGES = {name: frozenset(words.split()) for name, words in _SMALL_WORDS.items()}
_CYRILLIC = {"ru", "uk"}


def usage(language: str) -> Usage | None:
    """Return the usage of a language (BCP 47), or of the one it is a kind of; None if unknown."""
    parts = language.lower().split("-")
    tags = ("-".join(parts[:many]) for many in range(len(parts), 0, -1))
    return next((_USAGES[tag] for tag in tags if tag in _USAGES), None)


def speaks(text: str, known: Usage) -> bool:
    """Return whether a line may be in the usage's language: by its letters and its small words."""
    words = _WORD.findall(text[:_LOOKED_AT].casefold())
    own = known.language.partition("-")[0]
    if not words or (own in _CYRILLIC) != _is_cyrillic(words):
        return False
    hits = {name: sum(word in small for word in words) for name, small in _LANGUAGES.items()}
    others = max(many for name, many in hits.items() if name != own)
    return others < _ENOUGH or hits[own] >= others


def told(lines: Iterable[str]) -> str:
    """Return the language that a text's small words tell, where no other is near; else nothing."""
    words = _WORD.findall(" ".join(lines).casefold())
    hits = Counter({n: sum(word in small for word in words) for n, small in _LANGUAGES.items()})
    (best, most), (_, next_most) = hits.most_common(2)
    return best if most >= _ENOUGH_FOR_A_TEXT and most >= _CLEARLY * next_most else ""


def _is_cyrillic(words: Iterable[str]) -> bool:
    letters = "".join(words)
    return 2 * sum("\u0400" <= letter <= "\u04ff" for letter in letters) > len(letters)
