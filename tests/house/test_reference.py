"""The documents: the reference is what the program says, and what they lead to is there."""

import re
import subprocess
import sys

from tests.conftest import TOP


def test_the_reference_is_what_the_program_says() -> None:
    """`make reference` changes nothing."""
    command = [sys.executable, str(TOP / "tools" / "reference.py")]
    written = subprocess.run(command, capture_output=True, text=True, check=True).stdout

    assert written == (TOP / "docs" / "reference.md").read_text("utf-8"), "run: make reference"


def test_documents_lead_to_files_that_are_there() -> None:
    """Every link and picture of the README and of docs/ is a file, and pictures are small."""
    for document in (TOP / "README.md", *(TOP / "docs").glob("*.md")):
        text = re.sub(r"```.*?```|`[^`]*`", "", document.read_text("utf-8"), flags=re.DOTALL)
        for target in re.findall(r"\]\(([^):#]+)", text):
            file = document.parent / target
            assert file.is_file(), f"{document.name}: {target}"
            assert file.suffix != ".png" or file.stat().st_size < 150_000, target
