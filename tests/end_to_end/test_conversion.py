"""The first book's EPUB through calibre, where it is installed: into what Kindle and Kobo read."""

import os
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from tests.conftest import TOP
from tests.end_to_end.program import PATIENCE, run

_WORD = re.compile(r"[^\W\d_]+")
_TAG = re.compile(r"<[^<>]*>")
_BODY = re.compile(r"<body.*?</body>", re.DOTALL)


@pytest.fixture(scope="module")
def epub(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the EPUB of the project's own book."""
    if shutil.which("ebook-convert") is None:
        pytest.skip("no calibre: ebook-convert is not installed")
    copy = tmp_path_factory.mktemp("book") / "first"
    copy.mkdir()
    shutil.copy(TOP / "anthology.toml", copy)
    for name in ("seeds", "editorial"):
        shutil.copytree(TOP / name, copy / name)
    done = run(copy, "build", "--format", "epub", "-q", path="")
    assert done.code == 0, done.err
    return copy / "dist" / "anthology.epub"


def _converted(book: Path, target: Path) -> Path:
    own = {name: value for name, value in os.environ.items() if name != "FONTCONFIG_FILE"}
    own |= {"QT_QPA_PLATFORM": "offscreen", "QTWEBENGINE_CHROMIUM_FLAGS": "--no-sandbox"}
    command = ["ebook-convert", str(book), str(target)]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=PATIENCE, check=False, env=own
    )
    if "No plugin to handle output format" in done.stderr:
        pytest.skip(f"this calibre does not write {target.suffix}")
    assert done.returncode == 0, done.stderr
    return target


def _pages(book: Path) -> list[str]:
    with zipfile.ZipFile(book) as held:
        names = [name for name in held.namelist() if name.endswith(("html", "htm"))]
        return [held.read(name).decode() for name in names if "nav" not in name]


def _words(pages: list[str]) -> list[str]:
    bodies = [_TAG.sub("", body) for page in pages for body in _BODY.findall(page)]
    return sorted(word for body in bodies for word in _WORD.findall(body))


def _calls(pages: list[str]) -> int:
    """Return how many links lead to a note by its number."""
    return sum(len(re.findall(r"<a [^>]*href=\"[^\"]*#[^\"]*\"[^>]*>\d+</a>", p)) for p in pages)


@pytest.mark.parametrize("kind", ["azw3", "kepub"])
def test_words_notes_and_contents_survive(epub: Path, tmp_path: Path, kind: str) -> None:
    """Converted and back again, the book has its words, its notes both ways and its contents."""
    converted = _converted(epub, tmp_path / f"book.{kind}")
    if kind == "kepub":
        converted = converted.rename(tmp_path / "book.kepub.epub")
    back = _pages(_converted(converted, tmp_path / "back.epub"))
    before = _pages(epub)

    assert set(_words(before)) - set(_words(back)) == set()
    assert _calls(back) >= _calls(before) > 0
    with zipfile.ZipFile(tmp_path / "back.epub") as held:
        ncx = held.read(next(name for name in held.namelist() if name.endswith("ncx"))).decode()
    with zipfile.ZipFile(epub) as held:
        titles = re.findall(r"<text>([^<]+)</text>", held.read("EPUB/toc.ncx").decode())
    assert [title for title in titles if title not in ncx] == []
