"""The house keeps its own rules: sizes, doors, names, and documents that agree with the program."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import TOP

_SOURCE = TOP / "src" / "anthology"
_LONGEST_FUNCTION = 30
_LONGEST_MODULE = 160
_MOST_ARGUMENTS = 5
_DOORS = {
    "typer": {"cli"},
    "tomlkit": {"record_file.py"},
    "jinja2": {"render/page.py"},
    "markupsafe": {"render/words.py"},
    "weasyprint": {"render/pdf"},
    "pydyf": {"render/pdf"},
    "fontTools": {
        "render/pdf/coverage.py",
        "render/lettering.py",
        "render/cutting.py",
        "render/faces.py",
    },
    "ebooklib": {"render/epub"},
    "resvg_py": {"render/cover.py"},
    "markdown_it": {"read/commonmark.py"},
    "tomllib": {"read/table.py"},
    "pikepdf": {"verify"},
    "pypdf": {"verify/pdf_twice.py"},
    "page": {"verify"},
    "lxml": {"verify", "render/epub", "read/tree.py"},
    "rich": {"cli"},
    "charset_normalizer": {"read/letters.py"},
    "trafilatura": {"read/content.py"},
    "mammoth": {"read/docx.py"},
    "zipfile": {"read/archive.py", "read/epub.py", "verify", "render/epub", "preview/counter.py"},
    "webencodings": {"read/encoding.py"},
    "ftfy": {"clean/rules/mojibake.py"},
    "langcodes": {"check"},
    "watchfiles": {"watching.py"},
    "license_expression": {"check"},
}
_MODULES = sorted(_SOURCE.rglob("*.py"))


def _functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def _length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    docstring = ast.get_docstring(function, clean=False)
    body = function.body[1:] if docstring is not None else function.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


@pytest.mark.parametrize("module", _MODULES, ids=lambda path: str(path.relative_to(_SOURCE)))
def test_a_module_is_small(module: Path) -> None:
    """A module fits on few screens, a function on one, and no function takes many arguments."""
    text = module.read_text("utf-8")
    tree = ast.parse(text)

    assert len(text.splitlines()) <= _LONGEST_MODULE
    for function in _functions(tree):
        assert _length(function) <= _LONGEST_FUNCTION, function.name
        if not function.decorator_list:
            arguments = [a.arg for a in function.args.args if a.arg != "self"]
            assert len(arguments) <= _MOST_ARGUMENTS, function.name


@pytest.mark.parametrize("module", _MODULES, ids=lambda path: str(path.relative_to(_SOURCE)))
def test_a_library_has_one_door(module: Path) -> None:
    """A library is imported in its own place and nowhere else."""
    place = module.relative_to(_SOURCE).as_posix()
    for name in _imports(ast.parse(module.read_text("utf-8"))):
        doors = _DOORS.get(name.split(".")[0])
        assert doors is None or any(place.startswith(door) for door in doors), name


def _imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def test_an_init_holds_a_docstring_and_nothing_else() -> None:
    """A package's own file is its contract, not code."""
    for module in _SOURCE.rglob("__init__.py"):
        body = ast.parse(module.read_text("utf-8")).body
        assert len(body) == 1, module
        assert isinstance(body[0], ast.Expr), module


def test_every_template_says_what_it_needs() -> None:
    """A template's first line names it and the values it is filled with."""
    for template in (TOP / "templates").iterdir():
        first = template.read_text("utf-8").splitlines()[0]
        assert first.startswith(f"{{# {template.name} — "), template


def test_every_style_says_what_may_stand_in_it() -> None:
    """A style sheet's first line names it and its one reason to change."""
    for style in (TOP / "styles").rglob("*.css"):
        first = style.read_text("utf-8").splitlines()[0]
        assert first.startswith(f"/* {style.name} — "), style


def test_every_font_comes_with_its_licence() -> None:
    """The licences that lie beside the fonts name their families, and no font is without one."""
    folder = TOP / "styles" / "fonts"
    families = {
        "LinLibertine": ("Linux Libertine", "OFL.txt"),
        "LinBiolinum": ("Biolinum", "OFL.txt"),
        "Amiri": ("Amiri", "OFL-Amiri.txt"),
    }

    for name, file in families.values():
        licence = (folder / file).read_text("utf-8")
        assert "SIL OPEN FONT LICENSE" in licence
        assert name in licence.split("-----")[0]
    for font in folder.iterdir():
        assert font.suffix == ".txt" or font.stem.startswith(tuple(families)), font


def test_every_learned_model_comes_with_word_of_what_it_was_learned_from() -> None:
    """The notice that lies beside the models, and goes wherever they go, names each of them."""
    notice = (_SOURCE / "clean" / "NOTICE.txt").read_text("utf-8")

    models = {str(model.relative_to(_SOURCE / "clean")) for model in _SOURCE.rglob("*.model")}
    assert models
    assert {model for model in models if model not in notice} == set()


def test_the_floors_hold() -> None:
    """No stage imports another, and the model imports nothing but the standard library."""
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-logo", "--no-cache"]
    done = subprocess.run(command, cwd=TOP, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout


def test_the_readme_shows_the_tree_as_it_is() -> None:
    """Every file and folder that the README's tree names is there, and no stage is left out."""
    readme = (TOP / "README.md").read_text("utf-8")
    tree = readme.split("```tree\n")[1].split("```")[0]
    named = set(re.findall(r"^([\w./\-]+)", tree, re.MULTILINE))

    assert {name for name in named if not (TOP / name).exists()} == set()
    stages = {f"src/anthology/{p.name}/" for p in _SOURCE.iterdir() if (p / "__init__.py").exists()}
    assert stages <= named


def test_the_readme_shows_the_help_as_it_is() -> None:
    """The help in the README is what the program prints."""
    readme = (TOP / "README.md").read_text("utf-8")
    command = [sys.executable, "-m", "anthology", "build", "--help"]
    done = subprocess.run(
        command, capture_output=True, text=True, check=True, env={"COLUMNS": "90", "PATH": ""}
    )

    assert _squeezed(done.stdout) in _squeezed(readme)


def _squeezed(text: str) -> str:
    return "\n".join(" ".join(line.split()) for line in text.splitlines() if line.strip())
