"""`anthology check` and the release gate, as their user runs them."""

import json
import shutil
from pathlib import Path

import pytest

from anthology.check.explanation import Example
from tests.check.harbour import digested, sound, with_examples
from tests.end_to_end.program import run

NO_JAVA = "/nonexistent"


@pytest.fixture
def drafted(project: Path) -> Path:
    """Give the small project with a headnote that is wrong in one word."""
    folder = project / "editorial" / "ships"
    folder.mkdir(parents=True)
    (folder / "headnote.md").write_text(
        '+++\nwho = "A clerk"\n+++\n\nIt was “a bright cold night in the town”.\n', "utf-8"
    )
    return project


def test_a_finding_is_a_line_an_excerpt_and_a_remedy(drafted: Path) -> None:
    """The first line can be taken apart; a caret shows the place; below stands what to do."""
    done = run(drafted, "check", "--select", "h004")

    said = "“a bright cold night in the town”"
    assert done.code == 1
    assert done.out.splitlines() == [
        f"editorial/ships/headnote.md:5:9: warning H004 the quotation stands in no text: {said}",
        "    It was “a bright cold night in the town”.",
        "            ^",
        "    did you mean: “a bright cold day in the town by”?",
    ]
    assert done.err == "1 warning\n"


def test_findings_are_data_or_commands_on_request(drafted: Path) -> None:
    """--output-format json is an array, github a workflow command for each finding."""
    found = json.loads(run(drafted, "check", "--output-format", "json").out)
    github = run(drafted, "check", "--output-format", "github", "--select", "H004").out

    assert {"H004", "H002", "M001", "R001"} <= {finding["code"] for finding in found}
    assert found[0]["severity"] in {"notice", "warning", "error"}
    assert github.startswith(
        "::warning file=editorial/ships/headnote.md,line=5,col=9,title=H004::the quotation"
    )
    assert "%0Adid you mean" in github


def test_the_fail_level_decides_the_code(drafted: Path) -> None:
    """Warnings end with 1 unless only errors are to; what is ignored does not count."""
    assert run(drafted, "check").code == 1
    assert run(drafted, "check", "--fail-level", "error").code == 0
    assert run(drafted, "check", "--ignore", "H,M,R,S,T,Z,C").code == 0


def test_a_text_is_checked_alone(drafted: Path) -> None:
    """With a slug only that text's files are told of; an unknown one is an error."""
    (drafted / "seeds" / "boats.txt").write_text("The boats came home.\n", "utf-8")

    assert "boats" in run(drafted, "check").out
    assert "boats" not in run(drafted, "check", "ships").out
    assert run(drafted, "check", "rafts").code == 3
    (drafted / "anthology.toml").write_text("title = ", "utf-8")
    assert run(drafted, "check", "rafts").code == 3
    assert "anthology.toml: error S002" in run(drafted, "check", "ships").out
    (drafted / "anthology.toml").unlink()
    (drafted / "seeds" / "Old Rafts.txt").write_text("The rafts came home.\n", "utf-8")
    assert "seeds/Old Rafts.txt: warning M001" in run(drafted, "check", "old-rafts").out


@pytest.mark.parametrize("words", [("--output-format", "xml"), ("--fail-level", "fatal")])
def test_wrong_use_of_check_is_told(drafted: Path, words: tuple[str, str]) -> None:
    """A format or a level that there is not is a usage error."""
    assert run(drafted, "check", *words).code == 2


def test_a_release_is_refused_with_all_that_is_missing(drafted: Path) -> None:
    """Rights and findings are told at once, with 7; the last good books are untouched."""
    (drafted / "dist").mkdir()
    (drafted / "dist" / "anthology.pdf").write_bytes(b"the last good book")
    done = run(drafted, "build", "--release", path=NO_JAVA)

    assert done.code == 7
    assert "ships: the rights are not cleared" in done.err
    assert "H004 the quotation stands in no text" in done.err
    assert "M001 the text has no record" in done.err
    assert [file.name for file in (drafted / "dist").iterdir()] == ["anthology.pdf"]


def test_a_book_against_which_nothing_stands_is_released(tmp_path: Path) -> None:
    """With rights, headnote and all facts there, the gate is open."""
    for name, content in digested(sound()).items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    done = run(tmp_path, "build", "--release", "--format", "epub", path=NO_JAVA)

    assert done.code == 0, done.err
    assert run(tmp_path, "check").err == "nothing found\n"


def test_books_in_place_are_no_release(drafted: Path) -> None:
    """What was built for the editors is refused to readers, unchanged as it is; so is a proof."""
    words = ("build", "--format", "epub")

    assert run(drafted, *words, path=NO_JAVA).code == 0
    assert run(drafted, *words, "--release", path=NO_JAVA).code == 7
    assert run(drafted, *words, "--release", "--proof", path=NO_JAVA).code == 2


def test_what_is_open_stands_against_a_release_once(tmp_path: Path) -> None:
    """A permission that has ended and a proposal without an answer are told, each once."""
    rights = '[rights]\nbasis = "permission"\ncredit = "The harbour office"\nexpires = 2020-12-31\n'
    seed = f"{sound()['seeds/ships.txt']}\nHarbour Office ›\n\nThe clerk went home by the river.\n"
    spoilt = [Example("editorial/ships/record.toml", rights), Example("seeds/ships.txt", seed)]
    for name, content in digested(with_examples(spoilt)).items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    done = run(tmp_path, "build", "--release", path=NO_JAVA)
    errors = [line for line in done.err.splitlines() if "error:" in line]

    assert done.code == 7
    assert sum("ended on 2020-12-31" in line for line in errors) == 1
    assert sum("C001" in line for line in errors) == 1
    assert len(errors) == 2, errors


def test_the_first_book_is_refused_for_its_rights(top: Path, tmp_path: Path) -> None:
    """Five texts, five lines: none of them is cleared, and no program says that one is."""
    for name in ("seeds", "editorial"):
        shutil.copytree(top / name, tmp_path / name)
    shutil.copy(top / "anthology.toml", tmp_path)
    done = run(tmp_path, "build", "--release", path=NO_JAVA)
    lines = [line for line in done.err.splitlines() if "error:" in line]

    assert done.code == 7
    assert sum("the rights are not cleared" in line for line in lines) == 5


def test_a_code_is_explained_by_itself(tmp_path: Path) -> None:
    """One code is explained whole, small letters will do, and an unknown one is wrong use."""
    done = run(tmp_path, "explain", "h004")

    assert done.out.startswith("H004 (warning): ")
    assert "Bad, in `editorial/ships/headnote.md`:" in done.out
    assert run(tmp_path, "explain", "Q001").code == 2
    assert len(run(tmp_path, "explain").out.splitlines()) > 40
