"""The hands that set a book: what becomes of a task whose process is ended."""

import os
import signal
from pathlib import Path

import pytest

from anthology import resources
from anthology.model.errors import RenderError
from anthology.render.pdf.desk import Desk
from anthology.render.pdf.hands import Hands


def _ended(_: Desk, task: str) -> str:
    """Be ended, as a system ends a process when its memory runs out."""
    os.kill(os.getpid(), signal.SIGKILL)
    return task


def test_a_process_that_the_system_ends_is_told_as_such() -> None:
    """A rendering process that is killed is one error with its remedy, and no fault of ours."""
    desk = Desk(resources.theme("classic", Path("nowhere")), "<html lang='en'><body>")
    hands = Hands(desk, 2)

    with pytest.raises(RenderError, match="ended from outside") as caught:
        hands.do(_ended, [("one", 200_000, "one"), ("two", 200_000, "two")])
    hands.leave()

    assert "memory" in caught.value.remedy
