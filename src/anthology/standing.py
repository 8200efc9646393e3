"""Standing type on the disk: what was made before, in the user's cache, outside every project.

The folder is `anthology` in $XDG_CACHE_HOME, or else in ~/.cache (XDG Base Directory
Specification). It may be deleted at any time.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from anthology import packing
from anthology.model.means import Means

_SUM = sha256().digest_size
_ROOM = 1_000_000_000  # bytes; beyond them, what was not used for longest is forgotten


class DiskStanding:
    """Keeps things in a folder, each in a file of its own with the sum of its content.

    What the program made of the same text today it may make otherwise tomorrow; so all names
    are this program's alone, down to the versions of its libraries.
    """

    def __init__(self, folder: Path, program: str) -> None:
        self._folder = folder
        self._program = program

    def find(self, name: str) -> object:
        """Return what is kept under that name; None if it is not there or not whole."""
        file = self._file(name)
        try:
            content = file.read_bytes()
            if content[:_SUM] != sha256(content[_SUM:]).digest():
                return None
            os.utime(file)
            return packing.unpack(content[_SUM:])
        except (OSError, packing.Unpackable):
            return None

    def keep(self, name: str, thing: object) -> None:
        """Keep a thing; a disk that is full or may not be written costs time, not the book."""
        content = packing.pack(thing)
        file = self._file(name)
        part = file.with_name(f"{file.name}.{os.getpid()}.part")
        with suppress(OSError):
            file.parent.mkdir(parents=True, exist_ok=True)
            part.write_bytes(sha256(content).digest() + content)
            part.replace(file)

    def tidy(self) -> None:
        """Forget what was not used for longest, as far as there is no room."""
        found = sorted(_sizes(self._folder), reverse=True)
        room = _ROOM
        for _, size, file in found:
            room -= size
            if room < 0:
                with suppress(OSError):
                    file.unlink()

    def _file(self, name: str) -> Path:
        digest = sha256(f"{self._program} {name}".encode()).hexdigest()
        return self._folder / digest[:2] / digest[2:]


def _sizes(folder: Path) -> Iterator[tuple[float, int, Path]]:
    for file in folder.glob("??/*"):
        with suppress(OSError):
            found = file.stat()
            yield found.st_mtime, found.st_size, file


def means() -> Means:
    """Return what this machine gives: all its processors, and what stands in the user's cache."""
    return Means(_processors(), DiskStanding(folder(), program()))


def _processors() -> int:
    """Return how many processors this process may use; macOS tells only how many there are."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def folder() -> Path:
    """Return the folder of the user's cache that is ours."""
    chosen = os.environ.get("XDG_CACHE_HOME", "")
    cache = Path(chosen) if chosen.startswith("/") else Path.home() / ".cache"
    return cache / "anthology"


def program() -> str:
    """Return the sum of the program itself and of the names and versions of its libraries."""
    sums = sha256(sys.version.encode())
    here = Path(__file__).parent
    for file in sorted(here.rglob("*")):
        if file.is_file() and "__pycache__" not in file.parts:
            sums.update(file.relative_to(here).as_posix().encode() + b"\0")
            sums.update(sha256(file.read_bytes()).digest())
    for place in sys.path:
        sums.update(repr(sorted(p.name for p in Path(place).glob("*.dist-info"))).encode())
    return sums.hexdigest()
