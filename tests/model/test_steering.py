"""Characters that turn the words after them: how far each reaches, and which leave no order."""

import pytest

from anthology.model.steering import disordered, scopes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a \u2067b c\u2069 d", [("\u2067b c\u2069", "rtl", "b c")]),
        ("a \u2067b c", [("\u2067b c", "rtl", "b c")]),
        ("\u2067b \u202ac\u2069 d", [("\u2067b \u202ac\u2069", "rtl", "b \u202ac")]),
        ("\u202bb \u2066c\u202c\u2069 d\u202c e", [("\u202bb \u2066c\u202c\u2069 d\u202c", "rtl", None)]),
        ("\u2066a\u2069 \u2068(שלום)\u2069", [("\u2066a\u2069", "ltr", "a"), ("\u2068(שלום)\u2069", "rtl", "(שלום)")]),
        ("a\u2069 b\u202c c", []),
    ],
)  # fmt: skip
def test_a_scope_ends_with_what_closes_it_or_with_its_block(
    text: str, expected: list[tuple[str, str, str | None]]
) -> None:
    """An isolate's end ends what was opened in it; what nothing opened closes nothing."""
    found = scopes(text)

    assert [(text[one.start : one.end], one.way) for one in found] == [row[:2] for row in expected]
    for scope, (*_, inner) in zip(found, expected, strict=True):
        assert inner is None or text[slice(*scope.inner)] == inner


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a \u202ebc", ["\u202e"]),
        ("שלום \u202eעולם", []),
        ("\u202dשלום\u202c", ["\u202d"]),
        ("\u202dwords\u202c", []),
        ("wo\u2067rds", []),
        ("שלום wo\u2067rds", ["\u2067"]),
        ("שלום \u2067words", []),
    ],
)
def test_only_what_turns_or_tears_words_leaves_no_order(text: str, expected: list[str]) -> None:
    """An override counts where letters stand in reverse, an isolate where it parts a word."""
    assert [text[start:end] for start, end in disordered(text)] == expected
