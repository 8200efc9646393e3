"""Which way words run: by their letters, and by the language they are in."""

import pytest

from anthology.model.direction import runs_backward, stretches, way, way_of_language


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The river", "ltr"),
        ("Река", "ltr"),
        ("河水", "ltr"),
        ("הנהר עלה", "rtl"),
        ("كان النهر", "rtl"),
        ("שלום is a greeting", "ltr"),
        ("המילה hello בלבד היא", "rtl"),
        ("1948 – …", None),
        ("", None),
    ],
)
def test_most_letters_tell_the_way(text: str, expected: str | None) -> None:
    """A line runs as most of its letters do, whatever it begins with; one without runs as any."""
    assert way(text) == expected


def test_a_number_alone_runs_no_way() -> None:
    """Digits and stops are no words from right to left."""
    assert not runs_backward("1948, “…” é 河")


@pytest.mark.parametrize(
    ("text", "around", "expected"),
    [
        ("see (שלום עולם), then", "ltr", ["שלום עולם"]),
        ("a שלום b עולם c", "ltr", ["שלום", "עולם"]),
        ("in שְׁלוֹם.", "ltr", ["שְׁלוֹם"]),
        ("of שלום 1948.", "ltr", ["שלום"]),
        ("עם Windows 95 כאן", "rtl", ["Windows 95"]),
        ("nothing", "ltr", []),
    ],
)
def test_what_runs_against_its_line_is_found(text: str, around: str, expected: list[str]) -> None:
    """A stretch goes from its first letter to its last; brackets and stops around stay outside."""
    found = [text[a:b] for a, b in stretches(text, "rtl" if around == "rtl" else "ltr")]

    assert found == expected


@pytest.mark.parametrize(
    ("tag", "expected"),
    [("he", "rtl"), ("ar-EG", "rtl"), ("en", "ltr"), ("az-Arab", "rtl"), ("he-Latn", "ltr")],
)
def test_a_script_goes_before_what_its_language_is_usually_in(tag: str, expected: str) -> None:
    """A language is written as the script of its tag runs, or else as it usually is."""
    assert way_of_language(tag) == expected
