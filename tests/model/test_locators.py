"""Locators of the index: what is mentioned on which page becomes numbers, ranges and notes."""

import pytest

from anthology.model.document import plain
from anthology.model.locators import Mention, locators, number


def _told(*pages: str) -> str:
    """Return the locators of mentions on those pages; “4n2” is a mention in a note."""
    mentions = []
    for place, page in enumerate(pages):
        label, _, note = page.partition("n")
        mentions.append(Mention(f"a_m{place}", f"a_{place}", int(note or 0), label))
    return ", ".join(plain(words) for words in locators(mentions, "passim"))


@pytest.mark.parametrize(
    ("pages", "told"),
    [
        ("4 4 4", "4"),
        ("4 5", "4, 5"),
        ("4 5 6", "4–6"),
        ("9 4 5 6", "4–6, 9"),
        ("xi 2 ix x", "ix–xi, 2"),
        ("4 4n2", "4"),
        ("5 4n2 4n1 4n1", "4n1, 4n2, 5"),
        ("4 5 6 5n3", "4–6"),
        ("1 3 5 7 9 11 13 15 17 19 21 23 25 40", "1–25 passim, 40"),
    ],
)
def test_pages_become_locators(pages: str, told: str) -> None:
    """A page is named once, three that follow each other are a range, many scattered are passim."""
    assert _told(*pages.split()) == told


def test_roman_numbers_are_read() -> None:
    """Pages of the front matter come before all others, in their order."""
    labels = ["i", "iv", "ix", "xiv", "xl", "1", "10"]

    assert sorted(labels, key=number) == labels
    assert [number(label)[1] for label in labels] == [1, 4, 9, 14, 40, 1, 10]
