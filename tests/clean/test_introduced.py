"""What a line that ends with a colon introduces."""

from collections.abc import Sequence

import pytest

from anthology.clean.structure.introduced import introduced
from anthology.clean.structure.shapes import shape_of

_LIKELY, _UNLIKELY = (0.5, 0.0, 0.5), (0.9, 0.0, 0.1)


@pytest.mark.parametrize(
    ("texts", "items", "expected"),
    [
        (("Bring with you:", "a boat", "a lamp", "The sea."), ".xx.", ".xx."),
        (("Bring with you:", "a boat", "The sea.", "a lamp"), ".x.x", "...."),
        (("Bring with you.", "a boat", "a lamp"), ".xx", "..."),
        (("Boats:", "a boat", "a lamp"), ".xx", "..."),
        (("Bring with you:", "on the boat:", "a lamp", "a coat"), ".xxx", ".xxx"),
    ],
)
def test_only_a_run_of_likely_items_beneath_a_colon_is_introduced(
    texts: Sequence[str], items: str, expected: str
) -> None:
    """Two likely items or more, from the next line on; one word with a colon is a label."""
    chances = [_LIKELY if item == "x" else _UNLIKELY for item in items]
    found = introduced([shape_of(text) for text in texts], chances)

    assert "".join("x" if one else "." for one in found) == expected
