"""The help of every command, as its user reads it, and completion in a shell."""

import resource
import subprocess
import sys
from pathlib import Path

import pytest

from anthology.cli.program import COMMANDS
from tests.end_to_end.program import run

_NAMES = [*(name.split() for name, _, _ in COMMANDS), ["note", "add"]]
_HEAVY = {"weasyprint", "ebooklib", "jinja2", "lxml", "pikepdf", "markdown_it", "rich", "langcodes"}
_MOST = 0.3  # seconds of the processor


@pytest.mark.parametrize("words", _NAMES, ids=" ".join)
def test_help_shows_an_example_and_loads_nothing_heavy(words: list[str], tmp_path: Path) -> None:
    """A command's help has an example of its use, at once, and in lines that a terminal holds."""
    code = (
        f"import sys\nsys.argv = ['anthology', *{words!r}, '--help']\n"
        "try:\n    import anthology.__main__\nexcept SystemExit:\n    pass\n"
        f"sys.exit(' '.join(sorted({_HEAVY!r} & set(sys.modules))) or 0)\n"
    )
    seconds, done = _timed(code, tmp_path)

    assert done.returncode == 0, done.stderr
    assert "Example" in done.stdout
    assert f"anthology {' '.join(words)}" in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 80
    assert seconds < _MOST or min(_timed(code, tmp_path)[0] for _ in range(3)) < _MOST


def _timed(code: str, folder: Path) -> tuple[float, subprocess.CompletedProcess[str]]:
    """Run the code; return the seconds of the processor it took, and how it ended."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=False
    )
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before, done


def test_the_list_of_commands_cuts_none_of_them_short(tmp_path: Path) -> None:
    """Each command is told in one line, to its end."""
    told = run(tmp_path, "--help").out.partition("Commands:")[2]

    assert "..." not in told
    assert len(told.split("\n")) > len(COMMANDS)


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("bild",), 2, "Did you mean 'build'?"),
        (("-C", "book", "build"), 2, "-C goes behind the command: anthology build -C book"),
        (("build", "--theme", "modren"), 2, "modren: did you mean modern?"),
        (("build", "--format", "mobi"), 2, "mobi: choose from pdf,epub,html"),
        (("show", "shpis"), 3, "did you mean ships?"),
        (("check", "shpis"), 3, "did you mean ships?"),
        (("explain", "QQ"), 2, "there is no code QQ; anthology explain lists all"),
        (("note", "add", "ships", "--quote", "x", "--status", "sure"), 2, "choose from settled"),
        (("note", "add", "ships", "--quote", "no such words"), 4, "error: the note's quotation is"),
        (("add", "nowhere.txt"), 3, "name a file, a folder or an address"),
        (("add", "ftp://example.org/page"), 3, "only http and https are asked"),
        (("clean", "--accept", "all"), 2, "anthology clean SLUG --accept all"),
        (("preview", "-C", "nowhere"), 3, "there is no such folder"),
        (("lock", "-C", "dist"), 3, "here is no project"),
    ],
)
def test_a_wrong_word_is_answered_with_what_to_do(
    project: Path, words: tuple[str, ...], code: int, said: str
) -> None:
    """Nothing is printed as data, and the error says which word was meant, or what to do."""
    (project / "dist").mkdir(exist_ok=True)
    done = run(project, *words)

    assert (done.code, done.out) == (code, "")
    assert said in done.err


def test_an_explanation_is_plain_on_a_terminal(tmp_path: Path) -> None:
    """Only the page of all codes is Markdown."""
    told = run(tmp_path, "explain", "H004").out

    assert told.startswith("H004 (warning): A quotation")
    assert "**" not in told


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("anthology ch", ["check"]),
        ("anthology check sh", ["ships"]),
        ("anthology note add s", ["ships"]),
        ("anthology build --theme m", ["modern"]),
        ("anthology preview --size a", ["a4", "a5"]),
        ("anthology explain N00", ["N002", "N003", "N004"]),
        ("anthology schema rea", ["reading"]),
        ("anthology show ships --after c", ["clean"]),
    ],
)
def test_a_shell_completes_what_is_typed(project: Path, typed: str, completed: list[str]) -> None:
    """Typer's completion knows the commands, and the words that stand for few things."""
    at = str(len(typed.split()) - 1)
    shell = {"_ANTHOLOGY_COMPLETE": "complete_bash", "COMP_WORDS": typed, "COMP_CWORD": at}

    assert run(project, **shell).out.split() == completed


def test_schemas_are_printed_or_written(tmp_path: Path) -> None:
    """One schema goes to standard output; all of them go into a folder; a wrong name is told."""
    written = run(tmp_path, "schema", "--into", "schemas").out.split()

    assert '"title": "anthology.toml"' in run(tmp_path, "schema").out
    assert run(tmp_path, "schema", "notes").out == (tmp_path / written[3]).read_text("utf-8")
    assert run(tmp_path, "schema", "recrod").code == 2
