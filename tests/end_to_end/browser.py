"""A browser for tests, where the machine has one, and what npm puts there for them."""

import os
import shutil
from pathlib import Path

import pytest

from tests.conftest import TOP

_NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
_MODULES = TOP / "node_modules"


def chromium() -> str:
    """Return the browser's command; without one the test is skipped, aloud."""
    found = next(filter(None, map(shutil.which, _NAMES)), None)
    if found is None:
        pytest.skip(f"no Chromium: none of {', '.join(_NAMES)} is installed")
    return found


def axe() -> str:
    """Return axe-core's script, from where AXE_CORE says or where npm put it."""
    place = Path(os.environ.get("AXE_CORE", _MODULES / "axe-core" / "axe.min.js"))
    if not place.is_file():
        pytest.skip("no axe-core: make node_modules, or set AXE_CORE to its axe.min.js")
    return place.read_text("utf-8")


def node() -> str:
    """Return Node's command, where it and the reading system are installed."""
    found = shutil.which("node")
    if found is None or not (_MODULES / "foliate-js").is_dir():
        pytest.skip("no reading system: install Node and npm, then make node_modules")
    return found


def surroundings() -> dict[str, str]:
    """Return the environment for a browser: it draws with the machine's fonts, as books may not."""
    own = {name: value for name, value in os.environ.items() if name != "FONTCONFIG_FILE"}
    return own | {"CHROMIUM": chromium()}
