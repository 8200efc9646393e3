"""Prints what is left of dist/ when a build is stopped: killed, out of room, out of memory.

usage: python tools/faults.py [KILLS]

Every line counts trials in which dist/ did not hold the books of one good build, whole, or in which
something was left lying about that the next build did not take away. It should count none.
"""

import ctypes
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from anthology import shelf
from anthology.model.errors import RenderError

Files = Mapping[str, bytes]

_FIRST = {"anthology.pdf": b"1" * 9000, "anthology.epub": b"1" * 5000, "ledger.csv": b"1"}
_SECOND = {"anthology.pdf": b"2" * 7000, "anthology.epub": b"2" * 6000, "ledger.csv": b"2"}
_EVENTS = {"open", "os.rename", "os.symlink", "os.link", "os.mkdir", "os.chmod", "os.remove"}
_EVENTS |= {"os.rmdir", "os.truncate", "shutil.rmtree", "tempfile.mkdtemp"}
_PAGE = 4096
_REMOUNT_READ_ONLY = 32 | 1  # the flags of mount(2)
_SIZES = range(180, 420, 20)  # megabytes of memory that a build may have
_SEED = "The Register of Ships\n\nIt was a bright cold day in the town by the river, number {}.\n"
_PROGRAM = [sys.executable, "-m", "anthology", "build", "-q"]
_PRLIMIT = shutil.which("prlimit") or "prlimit"
_JUMPING = (
    "import random, sys, time\n"
    "chance = random.Random(1)\n"
    "real = time.time\n"
    "time.time = lambda: real() + chance.uniform(-3e8, 3e8)\n"
    "sys.argv = ['anthology', 'build', '-q']\n"
    "import anthology.__main__\n"
)


@dataclass
class Tally:
    """Trials of one kind of fault."""

    name: str
    trials: int = 0
    old: int = 0
    new: int = 0
    losses: list[str] = field(default_factory=list)

    def note(self, folder: Path, before: Files, after: Files, trial: object) -> None:
        """Look at what stands in the folder after a fault."""
        self.trials += 1
        found = standing(folder)
        if found == dict(before):
            self.old += 1
        elif found == dict(after):
            self.new += 1
        else:
            self.losses.append(f"{trial}: {sorted(found)}")

    def clean(self, folder: Path, trial: object) -> None:
        """Look for what the next build did not take away."""
        row = (folder / ".shelf").readlink().name
        stray = {name.name for name in folder.glob(".*")} - {".shelf", row}
        if stray:
            self.losses.append(f"{trial}: left lying: {sorted(stray)}")

    def __str__(self) -> str:
        """Return a row of the table."""
        return f"{self.name:44} {self.trials:6} {self.old:6} {self.new:6} {len(self.losses):6}"


def standing(folder: Path) -> dict[str, bytes]:
    """Return the files that a reader finds in the folder, by their names."""
    return {name.name: name.read_bytes() for name in folder.glob("[!.]*") if name.exists()}


def put(folder: Path, files: Files) -> None:
    """Put files on the shelf as a build does."""
    with shelf.opened(folder, folder) as place:
        place.put(files)


def at_every_call(folder: Path, fault: Callable[[], object], name: str) -> Tally:
    """Let the fault come before the first call of the system, then before the second, and so on."""
    tally = Tally(name)
    number, ended = 0, False
    while not ended:
        number += 1
        put(folder, _FIRST)
        ended = _child(lambda number=number: _faulty(folder, number, fault))
        tally.note(folder, _FIRST, _SECOND, number)
        put(folder, _SECOND)
        tally.clean(folder, number)
    return tally


def _faulty(folder: Path, number: int, fault: Callable[[], object]) -> bool:
    """Put files on the shelf with a fault at that call; return whether it came to no fault."""
    met = 0

    def hook(event: str, _: object) -> None:
        nonlocal met
        if event in _EVENTS:
            met += 1
            if met == number:
                fault()

    sys.addaudithook(hook)
    try:
        put(folder, _SECOND)
    except (RenderError, OSError):
        return False
    return met < number


def _child(work: Callable[[], bool]) -> bool:
    """Return what the work says in a process of its own; False where that was killed."""
    child = os.fork()
    if child == 0:
        os._exit(0 if work() else 1)
    _, status = os.waitpid(child, 0)
    return os.WIFEXITED(status) and os.WEXITSTATUS(status) == 0


def kill() -> None:
    """End this process as `kill -9` does."""
    os.kill(os.getpid(), signal.SIGKILL)


def full() -> None:
    """Say that the disk is full."""
    raise OSError(28, "No space left on device")


def on_a_full_disk(folder: Path) -> Tally:
    """Put files on a small file system, with less and less room on it."""
    tally = Tally("disk full, page by page (tmpfs)")
    with _small_disk(folder) as disk:
        for pages in range(24):
            put(disk, _FIRST)
            ballast = disk / ".ballast"
            room = os.statvfs(disk).f_bavail - pages
            ballast.write_bytes(b"\0" * room * _PAGE)
            with suppress(RenderError):
                put(disk, _SECOND)
            tally.note(disk, _FIRST, _SECOND, pages)
            ballast.unlink()
            put(disk, _SECOND)
            tally.clean(disk, pages)
    return tally


def on_a_read_only_disk(folder: Path) -> Tally:
    """Put files on a file system that has become read-only."""
    tally = Tally("dist/ read-only (tmpfs remounted)")
    with _small_disk(folder) as disk:
        put(disk, _FIRST)
        ctypes.CDLL(None).mount(b"none", os.fsencode(disk), b"tmpfs", _REMOUNT_READ_ONLY, b"")
        with suppress(RenderError):
            put(disk, _SECOND)
        tally.note(disk, _FIRST, _SECOND, 1)
    return tally


@contextmanager
def _small_disk(folder: Path) -> Iterator[Path]:
    libc = ctypes.CDLL(None, use_errno=True)
    folder.mkdir(exist_ok=True)
    if libc.mount(b"none", os.fsencode(folder), b"tmpfs", 0, b"size=1m") != 0:
        raise PermissionError(ctypes.get_errno(), "a small file system needs root")
    try:
        yield folder
    finally:
        libc.umount(os.fsencode(folder))


def killed_builds(project: Path, kills: int) -> Tally:
    """Kill whole builds at random moments; the text is another each time."""
    tally = Tally("kill -9 of a whole build, at random moments")
    chance = random.Random(7)
    books = {n: _books(project, n) for n in (1, 2)}
    took = _seconds(project, 1)
    before = 1
    for trial in range(kills):
        after = 3 - before
        _write(project, after)
        with subprocess.Popen(_PROGRAM, cwd=project, stderr=subprocess.DEVNULL) as build:
            time.sleep(chance.uniform(0, took * 1.1))
            build.kill()
        tally.note(project / "dist", books[before], books[after], trial)
        if standing(project / "dist") == books[after]:
            before = after
    _books(project, 1)
    tally.clean(project / "dist", "the next build")
    return tally


def without_memory(project: Path) -> Tally:
    """Let builds run out of memory, sooner and later."""
    tally = Tally("out of memory (address space of 180 to 400 MB)")
    before, after = _books(project, 1), _books(project, 2)
    for size in _SIZES:
        _books(project, 1)
        _write(project, 2)
        limit = [_PRLIMIT, f"--as={size * 1_000_000}", "--core=0", *_PROGRAM]
        done = subprocess.run(limit, cwd=project, capture_output=True, check=False, text=True)
        tally.note(project / "dist", before, after, size)
        if "Traceback" in done.stderr:
            tally.losses.append(f"{size} MB: {done.stderr[-300:]}")
    return tally


def with_a_jumping_clock(project: Path) -> Tally:
    """Let the clock jump by years, back and forth, whenever it is looked at."""
    tally = Tally("the clock jumps by years, back and forth")
    before, after = _books(project, 1), _books(project, 2)
    for trial in range(3):
        _books(project, 1)
        _write(project, 2)
        subprocess.run([sys.executable, "-c", _JUMPING], cwd=project, check=True)
        tally.note(project / "dist", before, after, trial)
    return tally


def two_at_once(project: Path) -> Tally:
    """Begin two builds in one project at the same time."""
    tally = Tally("two builds at once")
    before, after = _books(project, 1), _books(project, 2)
    for trial in range(5):
        _books(project, 1)
        _write(project, 2)
        builds = [subprocess.Popen(_PROGRAM, cwd=project, stderr=subprocess.PIPE) for _ in "12"]
        codes = [(build.wait(), (build.stderr and build.stderr.read()) or b"") for build in builds]
        tally.note(project / "dist", before, after, trial)
        for code, said in codes:
            if code and b"another build is making books here" not in said:
                tally.losses.append(f"{trial}: {said.decode()}")
    return tally


def _seconds(project: Path, number: int) -> float:
    began = time.monotonic()
    _books(project, number)
    return time.monotonic() - began


def _books(project: Path, number: int) -> dict[str, bytes]:
    _write(project, number)
    subprocess.run(_PROGRAM, cwd=project, check=True)
    return standing(project / "dist")


def _write(project: Path, number: int) -> None:
    (project / "seeds").mkdir(exist_ok=True)
    (project / "seeds" / "ships.txt").write_text(_SEED.format(number), "utf-8")
    (project / "anthology.toml").write_text('title = "Ships"\ndate = 2026-01-02\n', "utf-8")


def main() -> None:
    """Try every fault; end with 1 where anything was lost."""
    os.environ["PATH"] = ""  # no Java: with little memory it cannot start, and reports would differ
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    folder = Path(tempfile.mkdtemp(prefix="faults-"))
    print(f"{'fault':44} {'trials':>6} {'old':>6} {'new':>6} {'losses':>6}")
    tallies: list[Tally] = []
    for trial in (
        lambda: at_every_call(folder / "killed", kill, "kill -9 before every call of the system"),
        lambda: at_every_call(folder / "full", full, "disk full at every call of the system"),
        lambda: on_a_full_disk(folder / "disk"),
        lambda: on_a_read_only_disk(folder / "disk"),
        lambda: two_at_once(folder / "project"),
        lambda: with_a_jumping_clock(folder / "project"),
        lambda: without_memory(folder / "project"),
        lambda: killed_builds(folder / "project", kills),
    ):
        (folder / "project").mkdir(exist_ok=True)
        try:
            tallies.append(trial())
        except PermissionError as error:
            print(error.strerror)
            continue
        print(tallies[-1], flush=True)
        for loss in tallies[-1].losses:
            print(f"    {loss}")
    shutil.rmtree(folder, ignore_errors=True)
    sys.exit(any(tally.losses for tally in tallies))


if __name__ == "__main__":
    main()
