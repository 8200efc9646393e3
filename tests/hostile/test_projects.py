"""Projects of strangers: their files are read as data, and lead nowhere outside."""

import os
from pathlib import Path

import pytest

from tests.hostile.case import PLAN, SEED, built, project

_RECORD = "editorial/ships/record.toml"
_NOTES = "editorial/ships/notes.toml"
_HEADNOTE = "editorial/ships/headnote.md"
_TEXT = "[text]\nsource = 'seeds/ships.txt'\n"
_NOTE = "[[notes]]\nexact = 'bright cold day'\nstatus = 'settled'\ntext = '{}'\n"

_FILES: dict[str, dict[str, str | bytes]] = {
    "a plan that is no TOML": {"anthology.toml": "title = [\n"},
    "a plan in Latin-1": {"anthology.toml": b"title = '\xe9'\n"},
    "a plan with a NUL": {"anthology.toml": b"title = 'a\0b'\n"},
    "a title of another type": {"anthology.toml": "title = 7\n"},
    "a list of other types": {"anthology.toml": "editors = [1, {a = 2}]\n"},
    "an unknown key": {"anthology.toml": f"{PLAN}titel = 'x'\n"},
    "a text twice": {"anthology.toml": f"{PLAN}selections = ['ships', 'ships']\n"},
    "a text above": {"anthology.toml": f"{PLAN}selections = ['../ships']\n"},
    "a text from the root": {"anthology.toml": f"{PLAN}selections = ['/etc/passwd']\n"},
    "a theme above": {"anthology.toml": f"{PLAN}theme = '../../etc/passwd'\n"},
    "a size that is none": {"anthology.toml": f"{PLAN}size = '../a4'\n"},
    "a cover above": {"anthology.toml": f"{PLAN}cover = '../../etc/passwd'\n"},
    "a cover from the root": {"anthology.toml": f"{PLAN}cover = '/etc/passwd'\n"},
    "a language that is none": {"anthology.toml": f"{PLAN}language = '\"><script>'\n"},
    "a date beyond all": {"anthology.toml": "title = 'x'\ndate = 99999-01-01\n"},
    "a long title": {"anthology.toml": f"title = '{'word ' * 20_000}'\n"},
    "a title with markup": {"anthology.toml": "title = '</title><script>{{ 7*7 }}'\n"},
    "a title reversed": {"anthology.toml": 'title = "a \\u202Ereversed"\n'},
    "a deep plan": {"anthology.toml": "a = " + "[" * 5_000 + "]" * 5_000 + "\n"},
    "many keys": {"anthology.toml": "".join(f"k{n} = {n}\n" for n in range(20_000))},
    "a record without source": {_RECORD: "[text]\n"},
    "a source above": {_RECORD: "[text]\nsource = 'seeds/../../secret.txt'\n"},
    "a source from the root": {_RECORD: "[text]\nsource = '/etc/passwd'\n"},
    "a source of the machine": {_RECORD: "[text]\nsource = 'file:///etc/passwd'\n"},
    "a source that is a folder": {_RECORD: "[text]\nsource = 'seeds/'\n"},
    "a sum of another type": {_RECORD: f"{_TEXT}sha256 = 1\n"},
    "a decision beyond the text": {
        _RECORD: f"{_TEXT}[[decisions]]\ndo = 'drop'\nline = 9999999999\nquote = 'x'\n"
    },
    "a decision before the text": {
        _RECORD: f"{_TEXT}[[decisions]]\ndo = 'drop'\nline = -1\nquote = 'x'\n"
    },
    "a decision of no kind": {
        _RECORD: f"{_TEXT}[[decisions]]\ndo = 'eval'\nline = 1\nquote = 'x'\n"
    },
    "a heading too deep": {
        _RECORD: f"{_TEXT}[[decisions]]\ndo = 'heading'\nline = 3\nquote = 'It'\nlevel = 99\n"
    },
    "a name that is everything": {_RECORD: f"{_TEXT}[[redactions]]\noriginal = ' '\nwith = 'x'\n"},
    "a name that is a pattern": {
        _RECORD: f"{_TEXT}[[redactions]]\noriginal = '(a+)+$'\nwith = 'x'\n"
    },
    "a note that stands nowhere": {
        _NOTES: "[[notes]]\nexact = 'x'\nstatus = 'settled'\ntext = 'y'\n"
    },
    "a note of nothing": {_NOTES: "[[notes]]\nexact = ''\nstatus = 'settled'\ntext = 'y'\n"},
    "a note with HTML": {_NOTES: _NOTE.format("<img src=file:///etc/passwd onerror=x> words")},
    "a note with a picture": {_NOTES: _NOTE.format("![x](file:///etc/passwd)")},
    "a note that links": {_NOTES: _NOTE.format("[x](javascript:alert(1)) [y](file:///etc/passwd)")},
    "a note reversed": {
        _NOTES: '[[notes]]\nexact = "bright"\nstatus = "settled"\ntext = "a \\u202Eb"\n'
    },
    "a note of many words": {_NOTES: _NOTE.format("word " * 3_000)},
    "a headnote without facets": {_HEADNOTE: "words\n"},
    "a headnote without an end": {_HEADNOTE: "+++\nwho = 'x'\n"},
    "a headnote with HTML": {_HEADNOTE: "+++\nwho = 'x'\n+++\n<script>alert(1)</script>\n"},
    "a headnote with a picture": {_HEADNOTE: "+++\nwho = 'x'\n+++\n![x](/etc/passwd)\n"},
    "a headnote with bidi controls": {_HEADNOTE: "+++\nwho = 'x'\n+++\nwords \u202ereversed\n"},
    "a deep headnote": {_HEADNOTE: "+++\nwho = 'x'\n+++\n" + ">" * 5_000 + " words\n"},
    "a headnote of brackets": {_HEADNOTE: "+++\nwho = 'x'\n+++\n" + "[" * 20_000 + "\n"},
    "an introduction in UTF-16": {"editorial/introduction.md": "words".encode("utf-16")},
    "a folder that is no name": {"editorial/Ships & Boats/record.toml": _TEXT},
    "a text with a part's name": {"seeds/contents.txt": SEED},
    "two texts of one name": {"seeds/ships.md": SEED},
    "a seed of no kind": {"seeds/ships.exe": b"MZ"},
    "a name without end": {f"seeds/{'s' * 240}.txt": SEED},
    "a name with markup": {"seeds/<script>{{7*7}}.txt": SEED},
}


@pytest.mark.parametrize("name", _FILES)
def test_what_editors_write_is_data(tmp_path: Path, name: str) -> None:
    """Wrong types, unknown keys, strange paths: a clear error with a place, or a sound book."""
    end = built(project(tmp_path / "project", _FILES[name]), "epub")

    assert end.files or end.errors


@pytest.mark.parametrize(
    "name", ["a note reversed", "a headnote with bidi controls", "a title reversed", "a long title"]
)
def test_what_editors_write_in_print(tmp_path: Path, name: str) -> None:
    """The same on paper."""
    end = built(project(tmp_path / "project", _FILES[name]), "pdf")

    assert end.files or end.errors


_PLACES = (
    "anthology.toml",
    "seeds/ships.txt",
    "editorial/ships/headnote.md",
    "editorial/ships/notes.toml",
    "editorial/introduction.md",
    "templates/page.xhtml",
    "styles/text.css",
    "styles/themes/mine.css",
    "styles/fonts/mine.otf",
)


@pytest.mark.parametrize("place", _PLACES)
@pytest.mark.parametrize("kind", ["file", "folder", "machine", "device", "loop", "nowhere"])
def test_links_lead_nowhere_outside(tmp_path: Path, place: str, kind: str) -> None:
    """A link out of the project, to a device or to itself is refused and not followed."""
    root = project(tmp_path / "project", {})
    target = {
        "file": tmp_path / "project-secret.txt",
        "folder": tmp_path,
        "machine": Path("/etc/passwd"),
        "device": Path("/dev/zero"),
        "loop": root / place,
        "nowhere": tmp_path / "nothing",
    }[kind]
    (root / place).unlink(missing_ok=True)
    (root / place).parent.mkdir(parents=True, exist_ok=True)
    (root / place).symlink_to(target)
    end = built(root, "epub")

    assert end.files or end.errors
    if kind in {"file", "machine", "device"}:
        assert end.errors


@pytest.mark.parametrize("folder", ["seeds", "editorial", "templates", "styles"])
def test_folders_that_are_links_lead_nowhere_outside(tmp_path: Path, folder: str) -> None:
    """A folder of the project that is a link out of it is refused, or nothing is read there."""
    root = project(tmp_path / "project", {})
    (tmp_path / "outside" / "themes").mkdir(parents=True)
    (tmp_path / "outside" / "other.txt").write_text("canary-4f1d7c-outside-the-project", "utf-8")
    if folder == "seeds":
        (root / "seeds" / "ships.txt").unlink()
        (root / "seeds").rmdir()
    (root / folder).symlink_to(tmp_path / "outside")
    end = built(root, "epub")

    assert end.errors or folder != "seeds"


@pytest.mark.parametrize(
    "place", ["seeds/pipe.txt", "editorial/ships/notes.toml", "anthology.toml"]
)
def test_pipes_are_not_waited_for(tmp_path: Path, place: str) -> None:
    """What is no regular file is refused at once."""
    root = project(tmp_path / "project", {})
    (root / place).unlink(missing_ok=True)
    (root / place).parent.mkdir(parents=True, exist_ok=True)
    os.mkfifo(root / place)

    assert built(root, "epub").errors
