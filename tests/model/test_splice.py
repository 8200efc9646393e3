"""Splices: the only way a text changes."""

from hypothesis import given
from hypothesis import strategies as st

from anthology.model.document import Mark, Run, plain
from anthology.model.origins import origin_at
from anthology.model.place import Origin
from anthology.model.splice import Reach, Splice, exceeds, spliced_words


def _words(text: str, cut: int) -> tuple[Run, ...]:
    cut = min(cut, len(text))
    runs = (Run(text[:cut], Origin(1, 1)), Run(text[cut:], Origin(1, cut + 1)))
    return tuple(run for run in runs if run.text) or (Run("", Origin(1, 1)),)


@st.composite
def _splices(draw: st.DrawFn, length: int) -> list[Splice]:
    ends = sorted(draw(st.lists(st.integers(0, length), max_size=8, unique=True)))
    pairs = zip(ends[::2], ends[1::2], strict=False)
    return [Splice(start, end, draw(st.text(max_size=3))) for start, end in pairs]


@given(st.text(min_size=1, max_size=60), st.integers(0, 60), st.data())
def test_splices_change_words_as_they_change_a_string(
    text: str, cut: int, data: st.DataObject
) -> None:
    """Splicing runs gives the same string as splicing their plain text."""
    splices = data.draw(_splices(len(text)))
    expected = text
    for splice in reversed(splices):
        expected = expected[: splice.start] + splice.new + expected[splice.end :]

    assert plain(spliced_words(_words(text, cut), splices)) == expected


@given(st.text(min_size=1, max_size=60), st.integers(0, 60), st.data())
def test_what_a_splice_leaves_keeps_its_place(text: str, cut: int, data: st.DataObject) -> None:
    """Every character that is kept still knows the column of the source it came from."""
    splices = [Splice(s.start, s.end, "") for s in data.draw(_splices(len(text)))]
    words = spliced_words(_words(text, cut), splices)

    for index, character in enumerate(plain(words)):
        assert text[origin_at(words, index).column - 1] == character


def test_words_do_not_fall_into_crumbs() -> None:
    """What goes on in the source where the run before ends, and bears its marks, is one run."""
    words = (
        Run("a\u00a0b\u00a0c", Origin(1, 1)),
        Run("  d", Origin(1, 6), frozenset({Mark("emphasis")})),
    )
    exchanged = spliced_words(words, [Splice(1, 2, " "), Splice(3, 4, " ")])

    assert exchanged == (Run("a b c", Origin(1, 1)), words[1])
    assert spliced_words(words, [Splice(1, 3, "")]) == (
        Run("a", Origin(1, 1)),
        Run("\u00a0c", Origin(1, 4)),
        words[1],
    )


def test_each_reach_forbids_what_lies_beyond_it() -> None:
    """A rule of white space may not touch a stop, nor one of punctuation a letter."""
    assert not exceeds(Reach.SPACE, "a\u00a0b", "a b")
    assert exceeds(Reach.SPACE, "a.", "a")
    assert not exceeds(Reach.PUNCTUATION, "a...", "a…")
    assert exceeds(Reach.PUNCTUATION, "ab", "a")
    assert not exceeds(Reach.FORM, "ﬁn", "fin")
    assert exceeds(Reach.FORM, "fin", "tin")
    assert exceeds(Reach.STRUCTURE, "one two", "one")
    assert not exceeds(Reach.WORDS, "one two", "")
