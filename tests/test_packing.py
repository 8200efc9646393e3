"""Packing: what is unpacked is what was packed."""

from collections.abc import Hashable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anthology import packing
from anthology.clean import cleaner
from anthology.cleaned import Washed
from anthology.model.document import Document
from anthology.model.splice import Reach
from tests.strategies import documents

_PLAIN: st.SearchStrategy[Hashable] = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text()
    | st.binary()
    | st.dates()
    | st.sampled_from(Reach)
)
_THINGS = st.recursive(
    _PLAIN,
    lambda inner: (
        st.lists(inner).map(tuple) | st.frozensets(_PLAIN) | st.dictionaries(_PLAIN, inner)
    ),
)


@given(_THINGS)
def test_what_is_unpacked_is_what_was_packed(thing: object) -> None:
    """Each plain value comes back equal and of its own type."""
    back = packing.unpack(packing.pack(thing))

    assert (type(back), back) == (type(thing), thing)


@given(documents)
def test_a_cleaned_text_is_packed(document: Document) -> None:
    """Records keep all that they hold, however they share it."""
    washed = Washed(document, cleaner.clean(document))

    assert packing.unpack(packing.pack(washed)) == washed


def test_what_runs_is_not_packed() -> None:
    """A function or a foreign object is refused, not written down."""
    for strange in (print, object(), [lambda: 1]):
        with pytest.raises(TypeError):
            packing.pack(strange)


def test_a_half_of_a_packed_thing_is_refused() -> None:
    """Whatever is cut off or put in is either unpacked or refused with one error."""
    whole = packing.pack((Path("seeds"), date(2026, 1, 2), b"bytes", {"a": (1, "b")}))
    for end in range(len(whole)):
        with pytest.raises(packing.Unpackable):
            packing.unpack(whole[:end])
