"""Bad input: each one clear error with file and remedy, its code, and the last good books whole."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from anthology.cli import program
from tests.end_to_end.program import run

NO_JAVA = "/nonexistent"
_GOOD = b"the last good book"
_LISTENING = (  # a shell's background jobs are born deaf to Ctrl-C
    "import signal, sys\n"
    "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
    "sys.argv = ['anthology', 'build', '-v']\n"
    "import anthology.__main__\n"
)


@pytest.fixture
def kept(project: Path) -> Path:
    """Give the small project with last good books in dist/."""
    (project / "dist").mkdir()
    for name in ("anthology.pdf", "anthology.epub"):
        (project / "dist" / name).write_bytes(_GOOD)
    return project


def _books(project: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in sorted((project / "dist").glob("[!.]*"))}


def _seed(content: bytes) -> Callable[[Path], object]:
    return lambda project: (project / "seeds" / "ships.txt").write_bytes(content)


def _plan(text: str) -> Callable[[Path], object]:
    return lambda project: (project / "anthology.toml").write_text(text, "utf-8")


def _record(text: str) -> Callable[[Path], object]:
    def write(project: Path) -> None:
        (project / "editorial" / "ships").mkdir(parents=True)
        (project / "editorial" / "ships" / "record.toml").write_text(text, "utf-8")

    return write


def _link(project: Path) -> None:
    (project / "seeds" / "ships.txt").unlink()
    (project / "seeds" / "ships.txt").symlink_to("/etc/hostname")


def _pipe(project: Path) -> None:
    (project / "seeds" / "ships.txt").unlink()
    os.mkfifo(project / "seeds" / "ships.txt")


def _nothing(project: Path) -> None:
    shutil.rmtree(project / "seeds")


@pytest.mark.parametrize(
    ("spoil", "code", "said"),
    [
        (_seed(b""), 3, "seeds/ships.txt: error: the seed is empty"),
        (_seed(b"\x7fELF\0\0"), 3, "seeds/ships.txt:1:5: error: the seed is not plain text"),
        (_seed(b"one\n\xe9t\xe9"), 3, "seeds/ships.txt:2:1: error: the seed is not UTF-8"),
        (_seed(b"\x07\n\x07"), 3, "seeds/ships.txt: error: nothing of this text is left"),
        (_nothing, 3, "seeds: error: the project has no texts yet"),
        (_link, 3, "seeds/ships.txt: error: the link leads out of the project"),
        (_pipe, 3, "seeds/ships.txt: error: not a regular file"),
        (_plan("selections = ['../ships']"), 3, "anthology.toml:1:1: error: '../ships' is not"),
        (_plan("selections = ['boats']"), 3, "anthology.toml:1:16: error: no text for boats"),
        (_plan("theme = 'gothic'"), 5, "anthology.toml: error: there is no theme gothic"),
        (_plan("title = 1"), 3, "anthology.toml:1:1: error: title must be a string"),
        (_plan("title = 'a\nb'"), 3, "anthology.toml:1:11: error: not valid TOML"),
        (_plan('title = "a\\u0007b"'), 3, "anthology.toml:1:1: error: title holds a control"),
        (
            _record("[text]\nsource = 'seeds/boats.txt'"),
            3,
            "editorial/ships/record.toml:2:1: error: seeds/boats.txt is not there",
        ),
        (
            _record(f"[text]\nsource = 'seeds/ships.txt'\nsha256 = '{'0' * 64}'"),
            3,
            "error: seeds/ships.txt is not the file that was recorded",
        ),
    ],
)
def test_bad_input_is_one_clear_error(
    kept: Path, spoil: Callable[[Path], object], code: int, said: str
) -> None:
    """The error names file, place and remedy; the program ends with the code of who must act."""
    before = _books(kept)
    spoil(kept)
    done = run(kept, "build", path=NO_JAVA)

    assert (done.code, done.out) == (code, "")
    assert said in done.err
    assert len(done.err.splitlines()) == 2, done.err
    assert _books(kept) == before


def test_several_bad_texts_are_told_together(kept: Path) -> None:
    """One run names every text that is wrong."""
    (kept / "seeds" / "boats.txt").write_bytes(b"")
    (kept / "seeds" / "ships.txt").write_bytes(b"\xff")
    done = run(kept, "build", path=NO_JAVA)

    assert done.code == 3
    assert "seeds/boats.txt: error" in done.err
    assert "seeds/ships.txt:1:1: error" in done.err


def test_a_template_of_the_project_that_is_wrong_is_named(kept: Path) -> None:
    """A template that cannot be read is an error with its file and line."""
    (kept / "templates").mkdir()
    (kept / "templates" / "page.xhtml").write_text("\n{% bogus %}", "utf-8")
    done = run(kept, "build", "--format", "epub", path=NO_JAVA)

    assert done.code == 5
    assert "templates/page.xhtml:2: error: not a template" in done.err


def test_a_style_of_the_project_may_load_nothing(kept: Path) -> None:
    """A style sheet that asks for a file of the machine stops the build."""
    (kept / "styles" / "themes").mkdir(parents=True)
    (kept / "styles" / "themes" / "mine.css").write_text(
        "body { background: url(file:///etc/hostname) }", "utf-8"
    )
    done = run(kept, "build", "--theme", "mine", path=NO_JAVA)

    assert done.code == 5
    assert "a page may not load file:///etc/hostname" in done.err


def test_books_that_cannot_be_written_are_an_error(kept: Path) -> None:
    """Where dist/ is no folder that can be written to, the error says so."""
    shutil.rmtree(kept / "dist")
    (kept / "dist").write_bytes(_GOOD)
    done = run(kept, "build", "--format", "epub", path=NO_JAVA)

    assert done.code == 5
    assert "dist: error: nothing can be written here" in done.err
    assert (kept / "dist").read_bytes() == _GOOD


def test_a_full_disk_leaves_the_last_books_whole(kept: Path) -> None:
    """A write that fails half-way leaves no part behind and changes no book."""
    before = _books(kept)
    limit = (
        "import resource, signal, sys\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))\n"
        "sys.argv = ['anthology', 'build', '--format', 'epub']\n"
        "import anthology.__main__\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", limit],
        cwd=kept,
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": NO_JAVA, "PYTHONDONTWRITEBYTECODE": "1"},  # or half a module is kept
    )

    assert done.returncode == 5, done.stderr
    assert "the books cannot be written" in done.stderr
    assert _books(kept) == before


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_an_interrupted_build_leaves_the_last_books_whole(kept: Path, sent: signal.Signals) -> None:
    """Ctrl-C and kill end the build; the books are those of the last good build."""
    before = _books(kept)
    prose = (kept / "seeds" / "ships.txt").read_text("utf-8") * 200
    (kept / "seeds" / "ships.txt").write_text(prose, "utf-8")
    command = [sys.executable, "-c", _LISTENING]
    with subprocess.Popen(command, cwd=kept, stderr=subprocess.PIPE, text=True) as building:
        assert building.stderr
        while "render" not in building.stderr.readline():
            pass
        time.sleep(0.2)
        building.send_signal(sent)
        _, said = building.communicate(timeout=60)

    assert building.returncode == (-sent if sent is signal.SIGKILL else 130)
    assert "Traceback" not in said
    assert _books(kept) == before


def test_missing_pango_is_an_error_that_says_what_to_install(kept: Path) -> None:
    """Where Pango cannot be loaded, the error gives the command that mends it."""
    before = _books(kept)
    hide = (
        "import ctypes.util, sys, cffi\n"
        "real = cffi.FFI.dlopen\n"
        "def dlopen(ffi, name, flags=0):\n"
        "    if 'pango' in str(name):\n        raise OSError(f'cannot load library {name}')\n"
        "    return real(ffi, name, flags)\n"
        "cffi.FFI.dlopen = dlopen\n"
        "sys.argv = ['anthology', 'build']\n"
        "import anthology.__main__\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", hide], cwd=kept, capture_output=True, text=True, check=False
    )

    assert done.returncode == 5, done.stderr
    assert done.stdout == ""
    assert "Pango is missing" in done.stderr
    assert "install -y --no-install-recommends libpango-1.0-0" in done.stderr
    assert "Traceback" not in done.stderr
    assert _books(kept) == before


def test_a_fault_of_the_program_is_said_to_be_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What no one foresaw ends with 70, with what a report needs."""

    def broken(**_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(program, "app", broken)
    monkeypatch.setattr("signal.signal", lambda *_: None)
    with pytest.raises(SystemExit) as ended:
        program.main()

    assert ended.value.code == 70
    said = capsys.readouterr().err
    assert "a fault of the program: ZeroDivisionError" in said
    assert "Traceback" in said
