"""Same seeds, same bytes: whenever, wherever and from whatever the books are built."""

import hashlib
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.conftest import TOP
from tests.end_to_end.program import PATIENCE, run

_BOOKS = ("anthology.pdf", "anthology.epub", "anthology.html", "ledger.csv", "review.html")
_BUILD = ("build", "-q", "--format", "pdf,epub,html")


def _digests(folder: Path) -> dict[str, str]:
    return {b: hashlib.sha256((folder / "dist" / b).read_bytes()).hexdigest() for b in _BOOKS}


@pytest.fixture
def built(project: Path) -> dict[str, str]:
    """Build the small project once, and give the digests of what was made."""
    assert run(project, *_BUILD, path="").code == 0
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
    """Neither time zone nor locale nor hash seed nor clock leaves a trace in a dated project.

    All is made anew: what stands in the cache would be the same in any case.
    """
    anew = {"XDG_CACHE_HOME": str(project / "another"), **environment}
    assert run(project, *_BUILD, path="", **anew).code == 0
    assert _digests(project) == built


def test_another_folder_gives_the_same_bytes(
    project: Path, built: dict[str, str], tmp_path: Path
) -> None:
    """The folder that a project lies in leaves no trace."""
    moved = tmp_path / "a longer way" / "to the same project"
    shutil.copytree(project, moved, ignore=shutil.ignore_patterns("a longer way", "dist", ".*"))

    assert run(moved, *_BUILD, path="").code == 0
    assert _digests(moved) == built


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the Python of a new environment with the wheel and with what it asks for, no more.

    The libraries are those of the tests' environment, lent by links, so that no registry is asked.
    """
    folder = tmp_path_factory.mktemp("installed")
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    command = [*pip, "wheel", "--no-deps", "--wheel-dir", str(folder / "wheel"), str(TOP)]
    subprocess.run(command, check=True, timeout=PATIENCE)
    wheel = next((folder / "wheel").glob("*.whl"))
    venv.create(folder / "venv", with_pip=False, symlinks=True)
    site = next((folder / "venv" / "lib").glob("python3.*")) / "site-packages"
    command = [*pip, "install", "--no-deps", "--target", str(site), str(wheel)]
    subprocess.run(command, check=True, timeout=PATIENCE)
    for library in _asked_for(next(site.glob("anthology-*.dist-info"))):
        for top in {file.parts[0] for file in library.files or () if file.parts[0] != ".."}:
            if not (site / top).exists():
                (site / top).symlink_to(Path(str(library.locate_file(top))))
    return folder / "venv" / "bin" / "python"


def _asked_for(wheel: Path) -> Iterator[Distribution]:
    """Yield the libraries that the wheel asks for, those that they ask for, and so on."""
    waiting = [(line, "") for line in Distribution.at(wheel).requires or ()]
    met: set[tuple[str, str]] = set()
    while waiting:
        line, extra = waiting.pop()
        wanted = Requirement(line)
        if wanted.marker and not wanted.marker.evaluate({"extra": extra}):
            continue
        library = distribution(wanted.name)
        named = set(library.metadata.get_all("Provides-Extra") or ())  # older pips want it exact
        for part in {"", *wanted.extras & named}:
            if (wanted.name, part) not in met:
                met.add((wanted.name, part))
                waiting += [(line, part) for line in library.requires or ()]
                yield library


def _from_wheel(python: Path, folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(python), "-P", "-m", "anthology", *words],
        cwd=folder,
        env={"PATH": "", "HOME": str(folder), "XDG_CACHE_HOME": str(folder / "installed")},
        timeout=PATIENCE,
        capture_output=True,
        text=True,
        check=False,
    )


def test_an_installed_wheel_gives_the_same_bytes(
    project: Path, built: dict[str, str], installed: Path, tmp_path: Path
) -> None:
    """The program from a wheel, run in a folder without its sources, prints the same books."""
    done = _from_wheel(installed, tmp_path, *_BUILD, "-C", str(project))

    assert done.returncode == 0, done.stderr
    assert _digests(project) == built


def test_an_installed_wheel_prints_the_example(installed: Path, tmp_path: Path) -> None:
    """With nothing but what it asks for, two commands lead to a book, and all of it is proved."""
    for words in (
        ("init", "--example", "railways"),
        ("build", "-C", "railways", "--format", "pdf,epub,html"),
        ("check", "-C", "railways"),
        ("verify", "-C", "railways"),
    ):
        done = _from_wheel(installed, tmp_path, *words)
        assert done.returncode == 0, done.stderr

    assert "anthology.epub, anthology.html, anthology.pdf: proved" in done.stdout
