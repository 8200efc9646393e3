"""What the learned line model is asked of, and what it is not."""

from anthology.clean.furniture.judge import LONGEST
from anthology.clean.rules import furniture
from anthology.model.document import plain
from tests.strategies import as_document

_PROSE = (
    "The river had been rising since the morning, and the people of the lower street were "
    "carrying chairs to the upper floors, as their parents had done before them.\n"
)
_FOOTER = "Share on Facebook\nSubscribe to our newsletter\n© 2020 All rights reserved\n"


def test_a_text_longer_than_any_page_is_judged_at_its_ends_alone() -> None:
    """Deep inside a long text nothing is taken for furniture, at its end it is."""
    half = _PROSE * (LONGEST // 2)
    blocks = as_document(half + _FOOTER + half + _FOOTER).blocks
    first, last = LONGEST // 2, len(blocks) - LONGEST // 2

    found = {splice.start for splice in furniture.find(blocks)}

    assert not found.intersection(range(first, last))
    assert {plain(blocks[place].words) for place in found} >= set(_FOOTER.splitlines())
