"""What `[epub]` in the plan says, and what is wrong in it."""

import datetime

import pytest

from anthology.model.binding import Binding, Cover
from anthology.model.errors import SeedError
from anthology.model.record import Source
from anthology.read import book

_DAY = datetime.date(2026, 1, 2)
_FILES = {"editorial/cover.jpg": b"\xff\xd8\xff\xe0 picture", "editorial/cover.txt": b"no picture"}


def _binding(toml: str) -> Binding:
    return book.read(Source("anthology.toml", toml.encode()), _DAY, _FILES).binding


def test_a_cover_is_read_with_what_it_shows() -> None:
    """The picture's bytes, its kind by its first bytes, and the editor's words for it."""
    toml = '[epub]\ncover = "editorial/cover.jpg"\ncover_shows = "A harbour"\n'

    assert _binding(toml).cover == Cover(_FILES["editorial/cover.jpg"], "image/jpeg", "A harbour")
    assert _binding("").cover is None


@pytest.mark.parametrize(
    ("toml", "what"),
    [
        ('cover = "editorial/none.png"', "there is no editorial/none.png"),
        ('cover = "editorial/cover.txt"', "neither a PNG nor a JPEG"),
        ('cover = "editorial/cover.jpg"', "what it shows"),
        ('fonts = "some"', "fonts = 'some' is not known"),
        ('covr = "x"', "unknown key covr"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(toml: str, what: str) -> None:
    """A cover that is not there, no picture or not described, and a key that nobody knows."""
    with pytest.raises(SeedError) as caught:
        _binding(f"[epub]\n{toml}\n")

    assert what in caught.value.what
    assert str(caught.value.where).startswith("anthology.toml:2")


def test_editors_are_filed_one_for_one() -> None:
    """As many ways of sorting as editors, or an error."""
    with pytest.raises(SeedError, match="one for each of the editors"):
        _binding('editors = ["A B", "C D"]\neditors_filed = ["B, A"]\n')
