"""Comparing words: nothing missing, nothing added, nothing changed goes by."""

from hypothesis import given
from hypothesis import strategies as st

from anthology.verify.words import differences, mended, words

_rows = st.lists(st.sampled_from(["a", "b", "well-made", "c."]), max_size=12)


@given(_rows, _rows)
def test_only_equal_words_are_without_difference(wanted: list[str], found: list[str]) -> None:
    """There is a difference exactly where the two are not the same."""
    assert (not list(differences(wanted, found))) == (wanted == found)


def test_a_difference_names_the_words_and_those_before() -> None:
    """A missing and a changed word are each named, after the words that stand before them."""
    found = list(
        differences(["one", "two", "three", "four", "five"], ["one", "three", "four", "six"])
    )

    assert [(d.before, d.wanted, d.found) for d in found] == [
        ("one", "two", ""),
        ("one two three four", "five", "six"),
    ]


def test_lines_are_joined_where_they_were_broken() -> None:
    """Soft hyphens, hard hyphens and over-long words at a line's end make whole words again."""
    wanted = ["a", "well-made", "paper", "of", "anticonstitution", "and", "pre-", "and", "post-war"]
    broken = "a well-\nmade pa\u00ad\nper of anticon\nstitution and pre-\nand post-war"

    assert mended(broken, wanted) == wanted


def test_a_word_longer_than_several_lines_is_joined() -> None:
    """An address set over many lines is one word again, and the words around it stay apart."""
    wanted = ["at", "https://ships.example/a?b=c&d=e", "it", "was"]

    assert mended("at\nhttps://ships.\nexample/a?\nb=c&\nd=e it\nwas", wanted) == wanted


def test_two_words_at_a_line_end_stay_two() -> None:
    """A line's end between two words of the book joins nothing, though the joined word exists."""
    assert mended("to\nday and\ntoday", ["to", "day", "and", "today"]) == [
        "to",
        "day",
        "and",
        "today",
    ]


def test_ligatures_are_the_letters_they_join() -> None:
    """Words are compared in compatibility form."""
    assert words(["ﬁn  de\u00a0siècle"]) == ["fin", "de", "siècle"]
