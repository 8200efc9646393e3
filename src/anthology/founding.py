"""A project is founded: its plan, its folders, its schemas, and a first text or an example."""

import json
import uuid
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePath

from anthology import disk, record_file, resources
from anthology.model.errors import SeedError
from anthology.model.place import Place
from anthology.read.project import PLAN
from anthology.read.schema.schemas import FILES, schema_of

SCHEMAS = "schemas"
_FOLDERS = ("seeds", "editorial", SCHEMAS, "dist")
_KEPT_EMPTY = ("editorial", "dist")
_KEEPER = ".gitkeep"  # what lets git hold a folder that is empty
_KEPT = {".git"}  # what a folder may hold already
_SHOWN = 5  # names of files that an error tells
_NOTHING_PRINTED = "# What anthology build prints can be printed again.\n/dist/*\n!/dist/.gitkeep\n"


def found(root: Path, title: str) -> list[str]:
    """Found a project of that title, with a text that tells what to do; return its files.

    Raises SeedError for a folder that holds files.
    """
    plan = resources.beginning()[PLAN].decode("utf-8")
    return _founded(root, resources.beginning() | {PLAN: _filled(plan, title)})


def example(root: Path) -> list[str]:
    """Found the example, a small anthology that shows all there is; return its files.

    Raises SeedError for a folder that holds files.
    """
    return _founded(root, resources.example())


def summary(root: Path, files: Sequence[str]) -> Iterator[str]:
    """Yield what was founded, a line each: the plan, then each folder and how many files it has."""
    yield str(root / PLAN)
    for name in _FOLDERS:
        many = sum(PurePath(file).parts[0] == name for file in files) - (name in _KEPT_EMPTY)
        yield f"{root / name}/" + (f"  {many} file{'s' if many > 1 else ''}" if many else "")


def title_of(root: Path) -> str:
    """Return a title made of the folder's name."""
    words = root.resolve().name.replace("-", " ").replace("_", " ").split()
    return " ".join(word[:1].upper() + word[1:] for word in words) or "An Anthology"


def _founded(root: Path, files: dict[str, bytes]) -> list[str]:
    refuse_full(root)
    files = files | _schemas() | {".gitignore": _NOTHING_PRINTED.encode()}
    files |= {f"{name}/{_KEEPER}": b"" for name in _KEPT_EMPTY}
    disk.deliver(root, files)
    return sorted(files)


def refuse_full(root: Path) -> None:
    """Raise SeedError for a place that is no folder, or a folder that holds anything."""
    place = Place(str(root))
    if root.exists() and not root.is_dir():
        raise SeedError("it is a file", where=place, remedy="name a folder")
    there = sorted(set(_names(root)) - _KEPT)
    if there:
        shown = ", ".join(there[:_SHOWN])
        more = len(there) - _SHOWN
        what = f"the folder is not empty: {shown}" + (f" and {more} more" if more > 0 else "")
        remedy = "name a new folder: anthology init my-book; then bring texts in: anthology add"
        raise SeedError(what, where=place, remedy=remedy)


def _names(root: Path) -> list[str]:
    return [file.name for file in root.iterdir()] if root.is_dir() else []


def _filled(plan: str, title: str) -> bytes:
    """Return the plan with its title, as TOML writes it, and an identifier of its own."""
    told = record_file.quoted(title)
    return plan.replace('"TITLE"', told).replace("IDENTIFIER", uuid.uuid4().urn).encode()


def _schemas() -> dict[str, bytes]:
    return {
        f"{SCHEMAS}/{name}.schema.json": f"{_written(schema_of(name))}\n".encode() for name in FILES
    }


def _written(schema: dict[str, object]) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=2)
