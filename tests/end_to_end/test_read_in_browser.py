"""The first book, read in a browser with an open reading system (foliate-js), as a person would."""

import json
import re
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import NotRequired, TypedDict

import pytest

from tests.conftest import TOP
from tests.end_to_end.browser import node, surroundings
from tests.end_to_end.program import PATIENCE, run

_WORD = re.compile(r"[^\W\d_]+")


class _Line(TypedDict):
    label: str
    href: NotRequired[str]
    text: NotRequired[str]


class _Note(TypedDict):
    call: str
    type: str
    text: str
    back: NotRequired[str]
    called: NotRequired[str]


class _Opened(TypedDict):
    title: str
    contents: list[_Line]
    pages: list[_Line]
    sections: list[str]


class _Report(TypedDict):
    opened: _Opened
    errors: list[str]
    faults: list[str]
    turns: int
    seen: list[int]
    contents: list[_Line]
    pages: list[_Line]
    notes: list[_Note]


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with the project's own books, and pictures taken while reading the EPUB."""
    surroundings()
    node()
    copy = tmp_path_factory.mktemp("shelf") / "first"
    copy.mkdir()
    shutil.copy(TOP / "anthology.toml", copy)
    for name in ("seeds", "editorial"):
        shutil.copytree(TOP / name, copy / name)
    done = run(copy, "build", "-q", path="")
    assert done.code == 0, done.err
    return copy / "dist"


@pytest.fixture(scope="module")
def report(shelf: Path) -> _Report:
    """Give what happened while the EPUB was read."""
    book, unpacked, pictures = shelf / "anthology.epub", shelf / "unpacked", shelf / "pictures"
    with zipfile.ZipFile(book) as epub:
        epub.extractall(unpacked)
    pictures.mkdir()
    command = [node(), str(TOP / "tests" / "readers" / "read.mjs")]
    command += [str(book), str(unpacked), str(pictures)]
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        timeout=3 * PATIENCE,
        check=False,
        env=surroundings(),
    )
    assert done.returncode == 0, done.stderr
    found: _Report = json.loads(done.stdout)
    return found


def _letters(text: str) -> str:
    return "".join(_WORD.findall(text.casefold()))


def test_it_opens_and_nothing_goes_wrong(report: _Report) -> None:
    """No error in page or console, no file missing, no request to the network."""
    assert report["errors"] == []
    assert report["opened"]["title"] == "The Argument about Stalin"


def test_every_page_can_be_turned(report: _Report) -> None:
    """Turning pages from the first shows every section, to the end."""
    assert report["seen"] == list(range(len(report["opened"]["sections"])))
    assert report["turns"] > len(report["opened"]["sections"])


def test_the_contents_lead_where_they_say(report: _Report) -> None:
    """Each line of the contents leads to the section that bears its title."""
    assert report["contents"]
    for line in report["contents"]:
        assert _letters(line["text"]).startswith(_letters(line["label"])), line


def test_page_seventeen_begins_as_the_printed_page(report: _Report, shelf: Path) -> None:
    """The page list leads to the words with which page 17 of the PDF begins."""
    if shutil.which("pdftotext") is None:
        pytest.skip("no pdftotext: install poppler-utils")
    labels = [page["label"] for page in report["opened"]["pages"]]
    sheet = str(labels.index("17") + 1)
    command = ["pdftotext", "-f", sheet, "-l", sheet, str(shelf / "anthology.pdf"), "-"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=True)
    words = _WORD.findall(report["pages"][labels.index("17")]["text"].casefold())

    assert "".join(words[1:9]) in _letters(done.stdout)[:400]


def test_every_note_pops_up(report: _Report) -> None:
    """Each call of a note, clicked, shows that note, marked as a note."""
    assert report["notes"]
    for note in report["notes"]:
        number = note["call"].rsplit("_", maxsplit=1)[1]
        assert note["type"] == "footnote", note
        assert note["text"].startswith(f"{number} "), note


def test_from_the_list_of_notes_one_comes_back(report: _Report) -> None:
    """The link at a note in the list leads back to the page on which it is called."""
    returned = [note for note in report["notes"] if "back" in note]

    assert returned
    assert [note["call"] for note in returned if note["back"] != note["called"]] == []


def test_axe_finds_no_fault(report: _Report) -> None:
    """No page breaks WCAG 2.2 AA, or is wider than the window, small or wide, in light or dark."""
    assert report["faults"] == []


def test_pictures_are_taken(report: _Report, shelf: Path) -> None:
    """Cover, contents, a text's opening and a page of it, small and wide, light and dark."""
    names = {picture.stem for picture in (shelf / "pictures").iterdir()}

    assert report["errors"] == []
    assert names == {"pop-up"} | {
        f"{size}-{dress}-{what}"
        for size in ("phone", "desktop")
        for dress in ("light", "dark")
        for what in ("cover", "contents", "opening", "text")
    }
