"""What the program is made of: locked, licensed, and without a shell."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator

from tests.conftest import TOP

_FREE = (
    "AGPL",
    "Apache",
    "BSD",
    "GPL",
    "HPND",
    "ISC",
    "LGPL",
    "MIT",
    "MPL",
    "OFL",
    "PSF",
    "Python",
)


def _calls() -> Iterator[tuple[str, ast.Call]]:
    for module in (TOP / "src").rglob("*.py"):
        for node in ast.walk(ast.parse(module.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                yield module.name, node


def test_no_shell_is_used() -> None:
    """No program is started through a shell, and no text is run as code."""
    for name, call in _calls():
        assert not [word for word in call.keywords if word.arg == "shell"], name
        called = ast.unparse(call.func)
        assert called not in {"eval", "exec", "os.system", "os.popen", "compile"}, (name, called)


def test_nothing_is_pickled() -> None:
    """What is kept is packed by our own hand; nothing that could run is ever read."""
    for module in (TOP / "src").rglob("*.py"):
        text = module.read_text("utf-8")
        unsafe = re.search(
            r"^\s*(?:import|from) (?:pickle|marshal|shelve|dill|yaml)\b", text, re.MULTILINE
        )
        assert not unsafe, module


def test_every_library_is_locked_with_hashes() -> None:
    """Each line of a lock names a version, and sums follow it."""
    for lock in (TOP / "locks").glob("*.txt"):
        blocks = re.split(r"\n(?=\S)", lock.read_text("utf-8"))
        for block in blocks:
            if not block.startswith("#"):
                assert "==" in block, block
                assert "--hash=sha256:" in block, block


def test_the_licences_are_listed_as_they_are() -> None:
    """docs/licences.md is what the libraries say, and every licence is a free one."""
    done = subprocess.run(
        [sys.executable, str(TOP / "tools" / "licences.py")],
        capture_output=True,
        text=True,
        check=True,
    )
    listed = (TOP / "docs" / "licences.md").read_text("utf-8")

    names = [line.split(" | ")[0] for line in done.stdout.splitlines()]
    assert names == [line.split(" | ")[0] for line in listed.splitlines()]
    for line in listed.splitlines()[6:]:
        assert any(free in line for free in _FREE), line
