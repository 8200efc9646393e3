"""However a build ends, dist/ holds the books of one good build, whole, and nothing else."""

import os
import subprocess
import sys
import time
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from anthology import shelf
from anthology.cli import program
from anthology.model.errors import RenderError
from tests.conftest import TOP
from tests.end_to_end.program import run

_FIRST = {"anthology.pdf": b"first pdf", "anthology.epub": b"first epub"}
_SECOND = {"anthology.pdf": b"second pdf", "anthology.epub": b"second epub"}


def _faults() -> ModuleType:
    """Return tools/faults.py, which `make faults` runs in full."""
    spec = spec_from_file_location("faults", TOP / "tools" / "faults.py")
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    sys.modules["faults"] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("fault", ["kill", "full"])
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_fault_before_any_call_of_the_system_loses_nothing(tmp_path: Path, fault: str) -> None:
    """Killed, or out of room, at each call in turn: the old pair or the new, never a mixture."""
    faults = _faults()
    tally = faults.at_every_call(tmp_path, getattr(faults, fault), fault)

    assert tally.losses == []
    assert tally.trials > 20
    assert tally.old + tally.new == tally.trials


def test_books_that_stood_as_files_are_taken_over(tmp_path: Path) -> None:
    """A dist/ of an older version becomes a shelf, and is a pair of one build at every moment."""
    for name, content in _FIRST.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "proof.pdf").write_bytes(b"a proof copy")
    faults = _faults()
    faults.put(tmp_path, _SECOND)

    assert faults.standing(tmp_path) == _SECOND | {"proof.pdf": b"a proof copy"}


def test_a_build_of_one_format_takes_the_other_away(tmp_path: Path) -> None:
    """dist/ never holds books of two builds."""
    faults = _faults()
    faults.put(tmp_path, _FIRST)
    faults.put(tmp_path, {"anthology.epub": b"second"})

    assert faults.standing(tmp_path) == {"anthology.epub": b"second"}


def test_a_second_build_is_told_to_wait(project: Path) -> None:
    """While one build holds dist/, another ends at once and says so."""
    with shelf.opened(project / "dist", project):
        done = run(project, "build", "--format", "epub", path="/nonexistent")

    assert done.code == 5
    assert "dist: error: another build is making books here" in done.err
    assert run(project, "build", "--format", "epub", path="/nonexistent").code == 0


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_told_before_the_work(project: Path) -> None:
    """A read-only dist/ is an error before anything is read or set."""
    (project / "dist").mkdir(mode=0o500)
    done = run(project, "build", path="/nonexistent")

    assert done.code == 5
    assert "nothing can be written here" in done.err


def test_a_folder_that_is_a_link_is_refused(project: Path, tmp_path: Path) -> None:
    """What comes with a project does not say where the program writes."""
    (tmp_path / "elsewhere").mkdir()
    (project / "dist").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(RenderError, match="is a link"), shelf.opened(project / "dist", project):
        pass

    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_what_a_killed_build_left_is_taken_away(project: Path) -> None:
    """The next build finds the strays of one that was killed, and removes them."""
    (project / "dist" / ".shelf-stray").mkdir(parents=True)
    (project / "dist" / ".shelf-stray" / "anthology.pdf").write_bytes(b"half")
    (project / "dist" / ".anthology-stray.part").write_bytes(b"half")
    assert run(project, "build", "--format", "epub", path="/nonexistent").code == 0

    assert len(list((project / "dist").glob(".*"))) == 2


def test_memory_that_runs_out_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Out of memory is an error of the machine, with what to do."""

    def broken(**_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(program, "app", broken)
    monkeypatch.setattr("signal.signal", lambda *_: None)
    with pytest.raises(SystemExit) as ended:
        program.main()

    assert ended.value.code == 5
    assert "memory of this machine ran out" in capsys.readouterr().err


def test_killed_builds_leave_a_pair(project: Path) -> None:
    """A few builds killed at any moment: what stands is one build's, whole."""
    faults = _faults()
    assert run(project, "build", "-q", path="/nonexistent").code == 0
    before = faults.standing(project / "dist")
    (project / "seeds" / "ships.txt").write_text("Another\n\nAnother text altogether.\n", "utf-8")
    for seconds in (0.5, 1.5, 2.5):
        command = [sys.executable, "-m", "anthology", "build", "-q"]
        with subprocess.Popen(command, cwd=project, env={"PATH": "/nonexistent"}) as building:
            time.sleep(seconds)
            building.kill()
        found = faults.standing(project / "dist")
        assert found == before or found["ledger.csv"] != before["ledger.csv"]
        assert found.keys() == before.keys()
