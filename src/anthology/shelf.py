"""The shelf: where the finished books of a project stand, always whole and of one build.

`dist/anthology.pdf` is a link to `.shelf/anthology.pdf`, as every other file of a build is, and
`.shelf` is a link to a folder with all that one build made. Turning that one link, which a system
does at once or not at all, exchanges all books together; whoever is killed leaves the old ones.
"""

import errno
import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from anthology import disk, writing
from anthology.model.errors import RenderError
from anthology.model.place import Place

_LINK = ".shelf"
_ROW = ".shelf-"  # begins the name of a folder with the files of one build
_TURNED = ".turned-"
_STRAY = (_ROW, _TURNED, writing.PART)  # begin the names of what a killed build leaves
_BOOKS = {"anthology.pdf", "anthology.epub", "anthology.html"}
_NO_LINKS = {errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS}  # what a file system without links says


@contextmanager
def opened(folder: Path, root: Path) -> Iterator["Shelf"]:
    """Give the shelf to one build alone, without what killed builds left in it.

    Raises RenderError where it cannot be written, where another build holds it, and for the folder
    of a project that is a link: what comes with a project must not say where the program writes.
    """
    if folder.is_symlink() and folder.absolute() == (root / "dist").absolute():
        remedy = f"name the folder itself: --out {folder.readlink()}"
        raise RenderError(
            "the folder for the books is a link", where=Place(str(folder)), remedy=remedy
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        held = os.open(folder, os.O_RDONLY)
    except OSError as error:
        raise writing.not_written(error, folder) from None
    try:
        _hold(held, folder)
        if not os.access(folder, os.W_OK):
            raise writing.not_written(PermissionError(errno.EACCES, "it is read-only"), folder)
        shelf = Shelf(folder)
        shelf.sweep()
        yield shelf
    finally:
        os.close(held)


def _hold(held: int, folder: Path) -> None:
    """Hold the folder until the build ends, however it ends: the system lets go of it."""
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise RenderError(
            "another build is making books here",
            where=Place(str(folder)),
            remedy="wait until it ends, or choose another folder with --out",
        ) from None
    except OSError:
        return  # a file system that holds no folders, as some in networks


class Shelf:
    """A folder for books, held by one build."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, files: Mapping[str, bytes]) -> None:
        """Exchange all files that stand there for these, at once.

        Raises RenderError where that is not possible; then what stood there is untouched.
        """
        try:
            row = self._row(files)
            self._take_over(files.keys() | _BOOKS)
            for name in files:
                self._turn(self._folder / name, Path(_LINK, name))
            self._turn(self._folder / _LINK, Path(row.name))
            writing.settle(self._folder)
        except OSError as error:
            if error.errno not in _NO_LINKS:
                raise writing.not_written(error, self._folder) from None
            disk.publish(self._folder, files)  # one after another: the best that is possible there
        finally:
            self.sweep()

    def sweep(self) -> None:
        """Take away what killed builds left, and names that lead to nothing any more."""
        link = self._folder / _LINK
        standing = str(link.readlink()) if link.is_symlink() else ""
        try:
            for name in self._folder.iterdir():
                if name.name.startswith(_STRAY) and name.name != standing:
                    _remove(name)
                elif _is_ours(name) and not name.exists():
                    name.unlink()
        except OSError as error:
            raise writing.not_written(error, self._folder) from None

    def _row(self, files: Mapping[str, bytes]) -> Path:
        """Return a new folder with the files in it, written to the disk to the last byte."""
        row = Path(tempfile.mkdtemp(prefix=_ROW, dir=self._folder))
        row.chmod(0o777 & ~writing.umask())
        for name, content in files.items():
            writing.write(row / name, content)
        writing.settle(row)
        return row

    def _take_over(self, names: set[str]) -> None:
        """Put links where books stand as files of their own: the same files, so nothing changes."""
        if (self._folder / _LINK).is_symlink():
            return
        row = Path(tempfile.mkdtemp(prefix=_ROW, dir=self._folder))
        own = [self._folder / name for name in sorted(names) if _is_file(self._folder / name)]
        for file in own:
            os.link(file, row / file.name)
        self._turn(self._folder / _LINK, Path(row.name))
        for file in own:
            self._turn(file, Path(_LINK, file.name))

    def _turn(self, link: Path, target: Path) -> None:
        """Let a link lead to another target, at once."""
        if link.is_symlink() and link.readlink() == target:
            return
        turned = Path(tempfile.mkdtemp(prefix=_TURNED, dir=self._folder), link.name)
        turned.symlink_to(target)
        turned.replace(link)
        turned.parent.rmdir()


def _is_file(file: Path) -> bool:
    return file.is_file() and not file.is_symlink()


def _is_ours(name: Path) -> bool:
    return name.is_symlink() and name.readlink().parts[:1] == (_LINK,)


def _remove(name: Path) -> None:
    if name.is_dir() and not name.is_symlink():
        shutil.rmtree(name)
    else:
        name.unlink()
