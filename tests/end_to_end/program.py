"""The program as its user runs it: in a process of its own."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

PATIENCE = 300


@dataclass(frozen=True, slots=True)
class Done:
    """How a run ended, and what it said."""

    code: int
    out: str
    err: str


def run(folder: Path, *words: str, path: str | None = None, **environment: str) -> Done:
    """Run `anthology` with those words in a folder; `path` is where it finds other programs."""
    search = os.environ["PATH"] if path is None else path
    done = subprocess.run(
        [sys.executable, "-m", "anthology", *words],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
        env={"PATH": search, "HOME": str(folder), "LC_ALL": "C.UTF-8", **environment},
    )
    assert "Traceback" not in done.stderr, done.stderr
    return Done(done.returncode, done.stdout, done.stderr)
