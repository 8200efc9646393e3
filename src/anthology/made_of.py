"""What books are made of: the sums of all their sources, of their dress, and all versions."""

import hashlib
import platform
import re
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

from anthology import disk, resources

Parts = Mapping[str, Mapping[str, str]]

_NAME = re.compile(r"[A-Za-z0-9._-]+")
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
    waiting = [_SELF]
    while waiting:
        name = re.sub(r"[._-]+", "-", waiting.pop()).lower()
        if name in found:
            continue
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue  # for another system, or another Python
        needed = [one for one in requires(name) or () if "extra ==" not in one]
        waiting += [match[0] for one in needed if (match := _NAME.match(one))]
    return dict(sorted(found.items()))
