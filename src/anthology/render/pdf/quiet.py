"""Imported before WeasyPrint in a process of its own, which it makes quiet and quick to start.

It silences what is meant to be as it is, and lets the loader find libraries by their names, as
the printer does for the first process.
"""

import ctypes.util
import sys
import warnings


def _nowhere(name: str) -> str | None:  # noqa: ARG001 - as ctypes calls it
    return None


warnings.filterwarnings("ignore", message="No fonts configured in FontConfig")
if sys.platform == "linux":
    ctypes.util.find_library = _nowhere
