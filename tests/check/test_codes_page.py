"""docs/codes.md is what the program prints."""

from pathlib import Path

from tests.conftest import TOP
from tests.end_to_end.program import run


def test_the_page_of_codes_is_what_the_program_says(tmp_path: Path) -> None:
    """`anthology explain --all > docs/codes.md` changes nothing."""
    assert run(tmp_path, "explain", "--all").out == (TOP / "docs" / "codes.md").read_text("utf-8")


def test_a_code_is_explained_by_itself(tmp_path: Path) -> None:
    """One code is explained whole, small letters will do, and an unknown one is wrong use."""
    done = run(tmp_path, "explain", "h004")

    assert "### H004 (warning)" in done.out
    assert "Bad, in `editorial/ships/headnote.md`:" in done.out
    assert run(tmp_path, "explain", "Q001").code == 2
    assert len(run(tmp_path, "explain").out.splitlines()) > 40
