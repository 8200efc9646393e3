"""Dates in EDTF: what each means, and what is none."""

from datetime import date

import pytest

from anthology.model.moment import moment


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("1932", date(1932, 1, 1), date(1932, 12, 31)),
        ("1932-02", date(1932, 2, 1), date(1932, 2, 29)),
        ("1932-12", date(1932, 12, 1), date(1932, 12, 31)),
        ("1932-05-20", date(1932, 5, 20), date(1932, 5, 20)),
        ("1932?", date(1932, 1, 1), date(1932, 12, 31)),
        ("1932-05~", date(1932, 5, 1), date(1932, 5, 31)),
        ("193X", date(1930, 1, 1), date(1939, 12, 31)),
        ("18XX", date(1800, 1, 1), date(1899, 12, 31)),
        ("1932-XX", date(1932, 1, 1), date(1932, 12, 31)),
        ("1932-05-XX", date(1932, 5, 1), date(1932, 5, 31)),
        ("1932-24", date(1932, 12, 1), date(1933, 2, 28)),
        ("1932/1933-03", date(1932, 1, 1), date(1933, 3, 31)),
        ("../1933", date(1933, 1, 1), date(1933, 12, 31)),
        ("1932/..", date(1932, 1, 1), date(1932, 12, 31)),
        ("1932/", date(1932, 1, 1), date(1932, 12, 31)),
    ],
)
def test_a_date_means_its_first_and_its_last_day(text: str, first: date, last: date) -> None:
    """Each form of levels 0 and 1 means the days from its first to its last."""
    found = moment(text)

    assert found is not None
    assert (found.first, found.last, found.edtf) == (first, last, text)


@pytest.mark.parametrize(
    "text",
    ["", "..", "/", "1932-13", "1932-02-30", "1933/1932", "about 1932", "32", "193X-05", "0000"],
)
def test_what_is_no_date_is_none(text: str) -> None:
    """What EDTF has no form for, or no calendar a day for, is not guessed at."""
    assert moment(text) is None


def test_doubt_is_known() -> None:
    """`?` is uncertain, `~` is approximate, `%` is both; an open end stays open."""
    days = [moment(f"1932{mark}") for mark in ("", "?", "~", "%")]

    assert [(d.begin.uncertain, d.begin.approximate) for d in days if d and d.begin] == [
        (False, False),
        (True, False),
        (False, True),
        (True, True),
    ]
    stretch = moment("1932/..")
    assert stretch is not None
    assert stretch.is_stretch
    assert stretch.end is None
