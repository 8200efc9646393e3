"""Files written to the disk to the last byte, and what is told where that is not possible."""

import errno
import os
from contextlib import suppress
from pathlib import Path

from anthology.model.errors import RenderError
from anthology.model.place import Place

_ELSEWHERE = "as with build --out DIR"
PART = ".anthology-"
"""Begins the name of a file that is being written, beside the one whose place it takes."""


def write(file: Path, content: bytes) -> None:
    """Write a file so that it is on the disk to the last byte; raises OSError."""
    with file.open("wb") as opened:
        opened.write(content)
        opened.flush()
        os.fsync(opened.fileno())
    file.chmod(0o666 & ~umask())


def settle(folder: Path) -> None:
    """Let the names in a folder be on the disk, as far as its file system can; never raises."""
    with suppress(OSError):
        held = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(held)
        finally:
            os.close(held)


def umask() -> int:
    """Return the rights that new files of this process do not have."""
    mask = os.umask(0)
    os.umask(mask)
    return mask


def not_written(error: OSError, folder: Path) -> RenderError:
    """Return the error that tells why nothing could be written into a folder, and what to do."""
    remedies = {
        errno.ENOSPC: "make room on the disk; the last good book is untouched",
        errno.EACCES: f"allow writing: chmod u+w {folder}; or go elsewhere, {_ELSEWHERE}",
        errno.EROFS: f"choose another folder, {_ELSEWHERE}",
    }
    what = f"nothing can be written here: {error.strerror}"
    remedy = remedies.get(error.errno or 0, f"choose another folder, {_ELSEWHERE}")
    return RenderError(what, where=Place(str(folder)), remedy=remedy)
