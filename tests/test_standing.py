"""Standing type: what is kept comes back as it was, or not at all."""

import json
import os
from hashlib import sha256
from pathlib import Path

import pytest

from anthology import standing
from anthology.model.finding import Finding, Severity
from anthology.standing import DiskStanding

_THING = Finding(Severity.NOTICE, "S001", "kept")


def _files(folder: Path) -> list[Path]:
    return [file for file in folder.rglob("*") if file.is_file()]


def test_what_is_kept_is_found_by_its_name_alone(tmp_path: Path) -> None:
    """A thing is found under its own name and by the program that kept it."""
    DiskStanding(tmp_path, "one").keep("thing", _THING)

    assert DiskStanding(tmp_path, "one").find("thing") == _THING
    assert DiskStanding(tmp_path, "one").find("other") is None
    assert DiskStanding(tmp_path, "two").find("thing") is None


@pytest.mark.parametrize("damage", [b"", b"x", b"\0" * 40])
def test_what_is_damaged_is_not_found(tmp_path: Path, damage: bytes) -> None:
    """A file that is not whole is as good as none."""
    kept = DiskStanding(tmp_path, "one")
    kept.keep("thing", _THING)
    _files(tmp_path)[0].write_bytes(damage)

    assert kept.find("thing") is None


def test_nothing_that_could_run_is_read(tmp_path: Path) -> None:
    """A file whose sum is right, but that names a function, is not read."""
    kept = DiskStanding(tmp_path, "one")
    kept.keep("thing", _THING)
    for strange in ("os:getcwd", "anthology.standing:folder", "anthology.standing:DiskStanding"):
        for told in (["r", strange], ["e", strange, "mro"], ["x", strange]):
            words = json.dumps(told).encode()
            content = b"%d %b" % (len(words), words)
            _files(tmp_path)[0].write_bytes(sha256(content).digest() + content)

            assert kept.find("thing") is None


def test_a_folder_that_cannot_be_written_costs_nothing_but_time(tmp_path: Path) -> None:
    """Keeping is tried, and never an error."""
    (tmp_path / "file").write_text("no folder", "utf-8")
    kept = DiskStanding(tmp_path / "file", "one")
    kept.keep("thing", _THING)

    assert kept.find("thing") is None


def test_the_room_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond its room, what was not used for longest is forgotten."""
    monkeypatch.setattr(standing, "_ROOM", 1000)
    kept = DiskStanding(tmp_path, "one")
    for number in range(20):
        kept.keep(f"thing {number}", _THING)
        os.utime(max(_files(tmp_path), key=lambda f: f.stat().st_mtime_ns), (number, number))
    kept.tidy()

    assert sum(file.stat().st_size for file in _files(tmp_path)) <= 1000
    assert _files(tmp_path)


def test_the_program_is_told_apart_by_its_content() -> None:
    """The sum of the program is the same from run to run."""
    assert standing.program() == standing.program()
