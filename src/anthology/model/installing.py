"""The command by which this machine installs what is missing, for remedies."""

import os
import shutil
import sys
from pathlib import Path

_LISTS = Path("/var/lib/apt/lists")
_PANGO = ("libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0", "pango")
_JAVA = ("default-jre-headless", "openjdk")


def pango() -> str:
    """Return the command that brings Pango, which sets the lines of the PDF."""
    return command(*_PANGO)


def java() -> str:
    """Return the command that brings Java, which EPUBCheck runs in."""
    return command(*_JAVA)


def command(packages: str, formula: str) -> str:
    """Return the command for Debian's packages, or for a formula of Homebrew."""
    if sys.platform == "darwin":
        return f"brew install {formula}"
    if not shutil.which("apt-get"):
        return f"with your system's packages: {formula}"
    install = f"{_become()}apt-get install -y --no-install-recommends {packages}"
    return install if any(_LISTS.glob("*Packages*")) else f"{_become()}apt-get update && {install}"


def _become() -> str:
    """Return what makes a command run as root: nothing for root, or where sudo is not there."""
    return "sudo " if os.geteuid() and shutil.which("sudo") else ""
