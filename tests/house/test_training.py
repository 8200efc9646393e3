"""The scripts that train the models can be started as their pages say."""

import ast
import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import TOP

_LEARNERS = {"numpy", "scipy", "sklearn", "lightgbm"}  # what the folders' README.md tell to install
_SCRIPTS = sorted((TOP / "training").glob("*/*.py"))
_BENCHMARK = "score"  # the benchmark's own module


@pytest.mark.parametrize("script", _SCRIPTS, ids=lambda script: "/".join(script.parts[-2:]))
def test_whatever_a_training_script_imports_is_there(script: Path) -> None:
    """It imports its neighbours, the program, or what its README tells to install."""
    beside = {module.stem for module in script.parent.glob("*.py")}
    known = beside | _LEARNERS | sys.stdlib_module_names | {_BENCHMARK}

    for name in _imported(ast.parse(script.read_text("utf-8"))):
        assert name in known or importlib.util.find_spec(name), name


def _imported(tree: ast.AST) -> Iterator[str]:
    """Yield the modules: whole where they are the program's, else the first part of their name."""
    for node in ast.walk(tree):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module]
        for name in names:
            yield name if name.startswith("anthology.") else name.split(".")[0]
