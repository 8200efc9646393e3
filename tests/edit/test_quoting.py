"""A quotation that stands several times is told apart by the fewest words beside it."""

from hypothesis import given
from hypothesis import strategies as st

from anthology.edit import quoting
from anthology.model.book import Selection
from anthology.model.document import plain
from anthology.model.ledger import Ledger
from anthology.model.record import Record
from tests.strategies import as_document

_WORDS = st.lists(st.sampled_from(["the", "clerk", "kept", "a", "register"]), min_size=1)
_LINES = st.lists(_WORDS.map(" ".join), min_size=1, max_size=6)


def _selection(text: str) -> Selection:
    read = as_document(text)
    return Selection(Record("text", read.file), read, read, read, Ledger(), None)


def test_each_place_has_words_of_its_own() -> None:
    """A word before, or one after, tells one place from another; a single place needs neither."""
    selection = _selection("The clerk kept it.\nNobody kept the clerk.\n")

    assert list(quoting.standings(selection, "clerk")) == [
        quoting.Standing(1, "The ", ""),
        quoting.Standing(2, "the ", ""),
    ]
    assert list(quoting.standings(selection, "Nobody")) == [quoting.Standing(2, "", "")]


@given(_LINES, st.sampled_from(["the", "clerk", "kept", "kept a"]))
def test_what_tells_a_place_tells_only_that(lines: list[str], quote: str) -> None:
    """Every proposed prefix or suffix makes the quotation stand once in the text."""
    selection = _selection("\n".join(lines))
    whole = "\n".join(plain(block.words) for block in selection.body.blocks)

    for one in quoting.standings(selection, quote):
        if one.prefix or one.suffix:
            assert whole.count(one.prefix + quote + one.suffix) == 1
