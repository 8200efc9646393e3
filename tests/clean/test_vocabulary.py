"""The word lists of the line model: each word stands as words of a text are heard."""

import pytest

from anthology.clean.furniture.marks import words_of
from anthology.clean.furniture.vocabulary import FUNCTION_WORDS, FURNITURE_WORDS, MONTHS

_LISTS = {**FUNCTION_WORDS, **FURNITURE_WORDS, "months": MONTHS}


@pytest.mark.parametrize("name", _LISTS)
def test_each_word_of_a_list_can_be_heard(name: str) -> None:
    """Words are heard folded, alone or in pairs; Chinese as pairs of letters or one letter."""
    unheard = {word for word in _LISTS[name] if words_of(word) != word.split(" ")}

    assert unheard == set()
    assert all(word.count(" ") < 2 for word in _LISTS[name])


def test_hardly_any_small_word_of_a_language_is_a_word_of_furniture() -> None:
    """What each sentence of a language says tells nothing of furniture; a few are both, known."""
    small = frozenset().union(*FUNCTION_WORDS.values())
    both = {word for words in FURNITURE_WORDS.values() for word in words & small}

    assert both == {
        *("like", "about", "more", "by", "under", "über", "von", "quelle", "więcej", "ещё", "所有")
    }
