"""The reference is what the program says of itself."""

import subprocess
import sys

from tests.conftest import TOP


def test_the_reference_is_what_the_program_says() -> None:
    """`make reference` changes nothing."""
    command = [sys.executable, str(TOP / "tools" / "reference.py")]
    written = subprocess.run(command, capture_output=True, text=True, check=True).stdout

    assert written == (TOP / "docs" / "reference.md").read_text("utf-8"), "run: make reference"
