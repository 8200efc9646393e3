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


def test_a_long_word_is_joined_though_its_pieces_are_words_as_well() -> None:
    """Where a word of fifty letters is due, lines that hold it in words of the book hold it whole."""
    wanted = ["so", "river" * 10, "river" * 4, "river" * 2, "it", "was"]
    broken = f"so\n{'river' * 4}\n{'river' * 4}\n{'river' * 2}\n{'river' * 4} {'river' * 2} it was"

    assert mended(broken, wanted) == wanted


def test_a_word_that_is_due_is_not_joined_with_the_long_word_after_it() -> None:
    """Before a word of many lines a word of the book ends, though both together are one as well."""
    wanted = ["river", "river" * 9, "river" * 4, "river" * 2]
    broken = f"river\n{'river' * 3}\n{'river' * 6}\n{'river' * 4} {'river' * 2}"

    assert mended(broken, wanted) == wanted


def test_a_stop_that_stands_apart_is_joined_where_it_is_due() -> None:
    """A comma seen apart from its word ends it where the book has it so, and nowhere else."""
    wanted = ["set", "to", "TRUE,", "or", "TRUE", ",", "or"]

    assert mended("set to TRUE\n, or TRUE\n, or", wanted) == wanted


def test_a_long_word_that_lacks_a_piece_stays_in_pieces() -> None:
    """What lines hold of a long word is no word of the book where a letter of it is missing."""
    wanted = ["river" * 10, "river" * 4]
    broken = f"{'river' * 4}\n{'river' * 4}\nrivr\n{'river' * 4}"

    assert mended(broken, wanted) != wanted


def test_ligatures_are_the_letters_they_join() -> None:
    """Words are compared in compatibility form."""
    assert words(["ﬁn  de\u00a0siècle"]) == ["fin", "de", "siècle"]
