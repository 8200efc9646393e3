"""The labels of a book, by its language."""

from anthology.compose.languages.english import ENGLISH
from anthology.compose.languages.french import FRENCH
from anthology.compose.languages.german import GERMAN
from anthology.compose.languages.labels import Labels
from anthology.compose.languages.russian import RUSSIAN
from anthology.compose.languages.spanish import SPANISH

LANGUAGES: dict[str, Labels] = {
    "en": ENGLISH,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "ru": RUSSIAN,
}


def labels(language: str) -> Labels:
    """Return the labels in a language (BCP 47); in English where the program knows none."""
    return LANGUAGES.get(language.split("-", maxsplit=1)[0].lower(), ENGLISH)
