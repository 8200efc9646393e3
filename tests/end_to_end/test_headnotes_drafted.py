"""`anthology headnote`, as its user runs it: nothing is invented, nothing is written over."""

import sys
from pathlib import Path

import pytest

from tests.end_to_end.program import run

_HEADNOTE = Path("editorial/ships/headnote.md")
_DRAFT = Path("editorial/ships/headnote.draft.md")


def test_a_skeleton_says_what_is_proved_and_todo_for_the_rest(project: Path) -> None:
    """Length, first and last words are found; what nobody recorded is TODO, and not released."""
    done = run(project, "headnote", "ships")
    said = (project / _HEADNOTE).read_text("utf-8")

    assert done.out == f"{_HEADNOTE}\n"
    assert 'who = "TODO: who speaks, and as what"' in said
    assert "- Length: 41 words in 2 blocks" in said
    assert "- Opening: “It was a bright cold day in the town by the river" in said
    assert "H007 the mark of a draft: TODO" in run(project, "check").out
    assert run(project, "build", "--release").code == 7


def test_a_skeleton_takes_over_what_the_record_says(project: Path) -> None:
    """Facets that the record answers are filled from it and from nothing else."""
    (project / "editorial" / "ships").mkdir(parents=True)
    (project / "editorial" / "ships" / "record.toml").write_text(
        '[text]\nsource = "seeds/ships.txt"\n[published]\nbyline = "A \\"clerk\\""\ndate = "1912"\n',
        "utf-8",
    )
    said = run(project, "headnote", "ships", "--print").out

    assert 'who = "A \\"clerk\\""' in said
    assert 'when = "1912"' in said
    assert "- Dated: 1912" in said
    assert not (project / _HEADNOTE).exists()


@pytest.mark.parametrize("line", ["![a](b) <b>x</b> `c` *d* [e](f)", "- # 1. &amp; \\"])
def test_a_skeleton_of_any_text_can_be_read(project: Path, line: str) -> None:
    """What looks like markup in a text is only its characters in the headnote."""
    (project / "seeds" / "ships.txt").write_text(f"{line}\n\nThe end, {line}\n", "utf-8")
    run(project, "headnote", "ships")

    assert "S002" not in run(project, "check").out


def test_no_headnote_is_written_over(project: Path) -> None:
    """A headnote that is there stays; the error says how to see the skeleton."""
    (project / _HEADNOTE).parent.mkdir(parents=True)
    (project / _HEADNOTE).write_text('+++\nwho = "A"\n+++\nMine.\n', "utf-8")
    done = run(project, "headnote", "ships")

    assert done.code == 3
    assert "nothing is written over" in done.err
    assert "Mine." in (project / _HEADNOTE).read_text("utf-8")


def test_a_draft_of_a_command_lies_beside_and_is_marked(project: Path) -> None:
    """The command gets the text on its standard input; its answer enters no book by itself."""
    code = "import sys; print('By hand:', sys.stdin.read().count('register'))"
    command = f'{sys.executable} -c "{code}"'
    done = run(project, "headnote", "ships", "--draft-with", command)
    said = (project / _DRAFT).read_text("utf-8")

    assert done.code == 0, done.err
    assert said.startswith("DRAFT, written by “")
    assert said.endswith("\n\nBy hand: 3\n")
    assert not (project / _HEADNOTE).exists()
    assert "H010 a draft lies beside" in run(project, "check").out
    assert run(project, "headnote", "ships", "--draft-with", command).code == 3


@pytest.mark.parametrize("command", ["/no/such/program", "false", "true", "'"])
def test_a_command_that_fails_writes_nothing(project: Path, command: str) -> None:
    """A command that is not there, fails or says nothing is an error of this machine."""
    done = run(project, "headnote", "ships", "--draft-with", command)

    assert done.code == 5
    assert command in done.err
    assert not (project / "editorial").exists()
