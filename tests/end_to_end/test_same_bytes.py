"""Same seeds, same bytes: whenever, wherever and from whatever the books are built."""

import hashlib
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from tests.conftest import TOP
from tests.end_to_end.program import PATIENCE, run

_BOOKS = ("anthology.pdf", "anthology.epub", "ledger.csv", "review.html")


def _digests(folder: Path) -> dict[str, str]:
    return {b: hashlib.sha256((folder / "dist" / b).read_bytes()).hexdigest() for b in _BOOKS}


@pytest.fixture
def built(project: Path) -> dict[str, str]:
    """Build the small project once, and give the digests of what was made."""
    assert run(project, "build", "-q", path="").code == 0
    return _digests(project)


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "1"},
        {"TZ": "America/Los_Angeles", "PYTHONHASHSEED": "2", "LC_ALL": "C"},
        {"SOURCE_DATE_EPOCH": "1"},
    ],
)
def test_another_run_gives_the_same_bytes(
    project: Path, built: dict[str, str], environment: dict[str, str]
) -> None:
    """Neither time zone nor locale nor hash seed nor clock leaves a trace in a dated project."""
    assert run(project, "build", "-q", path="", **environment).code == 0
    assert _digests(project) == built


def test_another_folder_gives_the_same_bytes(
    project: Path, built: dict[str, str], tmp_path: Path
) -> None:
    """The folder that a project lies in leaves no trace."""
    moved = tmp_path / "a longer way" / "to the same project"
    shutil.copytree(project, moved, ignore=shutil.ignore_patterns("a longer way", "dist"))

    assert run(moved, "build", "-q", path="").code == 0
    assert _digests(moved) == built


def test_an_installed_wheel_gives_the_same_bytes(
    project: Path, built: dict[str, str], tmp_path: Path
) -> None:
    """The program from a wheel, run in a folder without its sources, prints the same books."""
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    command = [*pip, "wheel", "--no-deps", "--wheel-dir", str(tmp_path / "wheel"), str(TOP)]
    subprocess.run(command, check=True, timeout=PATIENCE)
    wheel = next((tmp_path / "wheel").glob("*.whl"))
    venv.create(tmp_path / "venv", with_pip=False, symlinks=True)
    python = tmp_path / "venv" / "bin" / "python"
    site = next((tmp_path / "venv" / "lib").glob("python3.*")) / "site-packages"
    libraries = next(p for p in sys.path if p.endswith("site-packages"))
    command = [*pip, "install", "--no-deps", "--target", str(site), str(wheel)]
    subprocess.run(command, check=True, timeout=PATIENCE)
    (site / "libraries.pth").write_text(libraries, "utf-8")  # its dependencies, already here
    command = [str(python), "-P", "-m", "anthology", "build", "-q", "-C", str(project)]
    done = subprocess.run(
        command, cwd=tmp_path, env={"PATH": ""}, timeout=PATIENCE, capture_output=True, check=False
    )

    assert done.returncode == 0, done.stderr
    assert _digests(project) == built
