"""`anthology doctor`, as its user runs it."""

import json
from pathlib import Path

from tests.end_to_end.program import run

_NOWHERE = "/nonexistent"


def test_what_is_there_and_what_is_not_is_told(tmp_path: Path) -> None:
    """Without Java a book can be made; what is off and the command that mends it are told."""
    done = run(tmp_path, "doctor", path=_NOWHERE)

    assert done.code == 0, done.out
    assert "ok   Python" in done.out
    assert "ok   Pango" in done.out
    assert "off  Java\n     without it: EPUBCheck does not judge the EPUB" in done.out


def test_a_machine_without_pango_makes_no_pdf(tmp_path: Path) -> None:
    """What is needed and missing ends the command with 1."""
    (tmp_path / "weasyprint.py").write_text("raise OSError('no pango')\n", "utf-8")
    done = run(tmp_path, "doctor", "--json", path=_NOWHERE, PYTHONPATH=str(tmp_path))
    pango = next(part for part in json.loads(done.out) if part["name"] == "Pango")

    assert done.code == 1
    assert pango["found"] == ""
    assert "pango" in pango["remedy"]
