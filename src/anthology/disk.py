"""The door to the disk: a project's files are read here, and finished files put in place."""

import os
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from anthology import writing
from anthology.model.errors import RenderError, SeedError
from anthology.model.place import Place

_FOLDERS = ("seeds", "editorial")
_HIDDEN = "."


def gather(root: Path) -> dict[str, bytes]:
    """Return the project's own files by their names within it, in order.

    Read are anthology.toml and all files below seeds/ and editorial/. Raises SeedError for a file
    that cannot be read, that is no regular file, or that a link takes out of the project.
    """
    if not root.is_dir():
        raise SeedError(
            "there is no such folder", where=Place(str(root)), remedy="name the project's: -C DIR"
        )
    plan = root / "anthology.toml"
    files = {plan.name: _read(plan, root)} if plan.exists() else {}
    for folder in _FOLDERS:
        files |= below(root, folder)
    return files


def below(root: Path, folder: str) -> dict[str, bytes]:
    """Return all files below a folder of the root by their names within the root, in order.

    Hidden ones are left out. Raises SeedError as `gather` does.
    """
    names = sorted(_files(root / folder))
    return {name.relative_to(root).as_posix(): _read(name, root) for name in names}


def _files(folder: Path) -> Iterator[Path]:
    for name in folder.rglob("*") if folder.is_dir() else ():
        hidden = any(part.startswith(_HIDDEN) for part in name.relative_to(folder).parts)
        if not hidden and not name.is_dir():
            yield name


def _read(name: Path, root: Path) -> bytes:
    place = Place(name.relative_to(root).as_posix())
    try:
        inside = name.resolve().is_relative_to(root.resolve())
    except (OSError, RuntimeError):
        raise SeedError("the link leads to itself", where=place, remedy="take it out") from None
    if not inside:
        raise SeedError("the link leads out of the project", where=place, remedy="copy the file")
    if not name.is_file():
        raise SeedError("not a regular file", where=place, remedy="take it out of the project")
    try:
        return name.read_bytes()
    except OSError as error:
        remedy = f"make it readable: chmod u+r {place.file}"
        raise SeedError(f"cannot be read: {error.strerror}", where=place, remedy=remedy) from None


def publish(folder: Path, files: Mapping[str, bytes]) -> None:
    """Put files into the folder: all are written beside their targets, then all are renamed.

    Raises RenderError where that is not possible; then what was there before is whole.
    """
    written: list[tuple[Path, Path]] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            written.append((_beside(folder, content), folder / name))
        for part, target in written:
            part.replace(target)
    except OSError as error:
        raise writing.not_written(error, folder) from None
    finally:
        for part, _ in written:
            part.unlink(missing_ok=True)


def put(file: Path, content: bytes) -> None:
    """Put one file where a person names it; a link, a device or a pipe is written into.

    Raises RenderError where that is not possible; a file that was there before is whole then.
    """
    if file.is_symlink() or (file.exists() and not (file.is_file() or file.is_dir())):
        try:
            file.write_bytes(content)
        except OSError as error:
            raise writing.not_written(error, file) from None
    else:
        publish(file.parent, {file.name: content})


def deliver(root: Path, files: Mapping[str, bytes]) -> None:
    """Put new files and changed ones into a project, all or none; names are within the project.

    Raises RenderError where that is not possible; then nothing is new and nothing is changed.
    """
    before = {name: (root / name).read_bytes() for name in files if (root / name).exists()}
    folders = [root / parent for name in files for parent in Path(name).parents]
    fresh = [folder for folder in folders if not folder.exists()]
    written: dict[str, Path] = {}
    done: list[str] = []
    try:
        for name, content in files.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            written[name] = _beside((root / name).parent, content)
        for name, part in written.items():
            part.replace(root / name)
            done.append(name)
    except BaseException as error:
        for part in written.values():
            part.unlink(missing_ok=True)
        _undo(root, done, before)
        for folder in fresh:
            if folder.is_dir() and not any(folder.iterdir()):
                folder.rmdir()
        if isinstance(error, OSError):
            raise writing.not_written(error, root) from None
        raise


def _undo(root: Path, done: Sequence[str], before: Mapping[str, bytes]) -> None:
    for name in done:
        if name in before:
            _beside((root / name).parent, before[name]).replace(root / name)
        else:
            (root / name).unlink(missing_ok=True)


def refuse_sources(out: Path) -> None:
    """Raise RenderError for a place within the seeds or the editor's files of a project."""
    place = out.absolute()
    for folder in (place, *place.parents):
        planned = (folder.parent / "anthology.toml").exists()
        if folder.name in _FOLDERS and (planned or folder == place):
            raise RenderError(
                f"the program never writes into {folder.name}/ of a project",
                where=Place(str(out)),
                remedy="choose another folder",
            )


def _beside(folder: Path, content: bytes) -> Path:
    handle, name = tempfile.mkstemp(prefix=writing.PART, suffix=".part", dir=folder)
    os.close(handle)
    part = Path(name)
    try:
        writing.write(part, content)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return part
