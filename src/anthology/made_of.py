"""What books are made of: the sums of all their sources, of their dress, and all versions."""

import hashlib
import platform
import re
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

from anthology import disk, resources

Parts = Mapping[str, Mapping[str, str]]

_NAME = re.compile(r"([A-Za-z0-9._-]+)(?:\[([\w., -]+)\])?")
_EXTRA = re.compile(r"""extra == ["']([\w.-]+)""")
_SELF = "anthology"


def made_of(root: Path) -> dict[str, dict[str, str]]:
    """Return the SHA-256 of each source and of each template, style and font; and each version.

    Raises SeedError where a file of the project cannot be read.
    """
    return {
        "sources": _sums(disk.gather(root)),
        "dress": _sums(resources.files(root)),
        "versions": {"python": platform.python_version()} | versions(),
    }


def _sums(files: Mapping[str, bytes]) -> dict[str, str]:
    return {name: hashlib.sha256(files[name]).hexdigest() for name in sorted(files)}


def versions() -> dict[str, str]:
    """Return the versions of the program and of every library that it draws in."""
    found: dict[str, str] = {}
    waiting, done = [_SELF], set[str]()
    while waiting:
        wanted = waiting.pop()
        if wanted in done or not (match := _NAME.match(wanted)):
            continue
        done.add(wanted)
        name = re.sub(r"[._-]+", "-", match[1]).lower()
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue  # for another system, or another Python
        extras = {extra.strip() for extra in (match[2] or "").split(",")}
        waiting += [one for one in requires(name) or () if set(_EXTRA.findall(one)) <= extras]
    return dict(sorted(found.items()))
