"""The preview in a browser: what is edited on the disk appears, and nobody else can ask for it."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from anthology.model.place import Place
from anthology.preview import source_page, telling
from anthology.preview.counter import Counter
from anthology.preview.window import Window
from tests.conftest import TOP
from tests.end_to_end.browser import node, surroundings
from tests.end_to_end.program import PATIENCE, run


@pytest.fixture
def railways(tmp_path: Path) -> Path:
    """Give the example, a project in a folder of its own."""
    assert run(tmp_path, "init", "--example", "railways").code == 0
    return tmp_path / "railways"


@pytest.fixture
def address(railways: Path) -> Iterator[str]:
    """Give the address of a preview of the example; it has ended when the test has."""
    command = [sys.executable, "-m", "anthology", "preview", "--format", "epub"]
    with subprocess.Popen(
        command,
        cwd=railways,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={"PATH": os.environ["PATH"], "HOME": str(railways.parent), "PYTHONUNBUFFERED": "1"},
    ) as running:
        assert running.stdout is not None
        try:
            yield running.stdout.readline().strip()
        finally:
            running.send_signal(signal.SIGTERM)
            assert running.wait(PATIENCE) == 0


def test_what_is_edited_appears(railways: Path, address: str) -> None:
    """New words appear in the reading system where the reader is; an error leaves the book."""
    headnote = railways / "editorial" / "locomotive-in-winter" / "headnote.md"
    command = [node(), str(TOP / "tests" / "readers" / "preview.mjs"), address, str(headnote)]
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        timeout=2 * PATIENCE,
        check=False,
        env=surroundings(),
    )

    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "errors": [],
        "seen": [
            "A newspaper printed the poem first",
            "A morning paper printed the poem first",
            "did you mean who?",
            "the last good book stays",
            "A newspaper printed the poem first",
        ],
        "faults": [],
        "link": "/source/editorial/locomotive-in-winter/headnote.md?at=2:1#L2",
        "marked": "whoo",
        "line": 'whoo = "nobody"',
    }


def test_a_file_of_the_project_is_shown_as_it_is(tmp_path: Path) -> None:
    """Its characters are shown and mean nothing; the word of a finding is marked; links stay in."""
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "page.html").write_text("<p>\n<script>alert(1)</script> & co\n", "utf-8")
    (tmp_path / "seeds" / "picture.txt").write_bytes(b"\0\1")
    shown = (source_page.page(tmp_path, "seeds/page.html", "at=2:2") or b"").decode()

    assert '<li id="L1">&lt;p&gt;</li>' in shown
    assert '<li id="L2" class="here">&lt;<mark>script</mark>&gt;alert(1)' in shown
    assert "<script" not in shown
    assert b"no text" in (source_page.page(tmp_path, "seeds/picture.txt", "") or b"")
    assert source_page.page(tmp_path, "../page.html", "") is None
    assert b"mark>" not in (source_page.page(tmp_path, "seeds/page.html", "at=9:9") or b"")


def test_an_editor_opens_the_place(tmp_path: Path) -> None:
    """With --editor, a place is an address of that editor; an unknown one is wrong use."""
    link = telling.in_editor(tmp_path, "vscode")(Place("editorial/my text/notes.toml", 14, 9))

    assert link == f"vscode://file{tmp_path}/editorial/my%20text/notes.toml:14:9"
    (tmp_path / "anthology.toml").write_text("", "utf-8")
    assert run(tmp_path, "preview", "--editor", "ed").code == 2


@pytest.mark.parametrize(
    ("fault", "tracebacks"),
    [
        (BrokenPipeError("gone"), False),
        (ConnectionResetError("gone"), False),
        (KeyError("a"), True),
    ],
)
def test_a_visitor_who_leaves_is_no_fault(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], fault: Exception, tracebacks: int
) -> None:
    """Of a page that is shut amid its answer the editor hears nothing; of a real fault she does."""
    with Counter(Window(), tmp_path, tmp_path, telling.here) as counter:
        try:
            _fail(fault)
        except type(fault):
            counter.handle_error(None, ("127.0.0.1", 1))

    assert capsys.readouterr().err.count("Traceback") == tracebacks


def _fail(fault: Exception) -> None:
    raise fault


def test_a_preview_of_nothing_is_told(tmp_path: Path) -> None:
    """Where there is no such folder, the program says so and ends."""
    done = run(tmp_path, "preview", "-C", "nowhere")

    assert done.code == 3
    assert done.out == ""
    assert "there is no such folder" in done.err


@pytest.mark.parametrize(
    ("path", "host", "status"),
    [
        ("", None, 200),
        ("", "books.example", 421),
        ("events", "books.example", 421),
        ("dist/../anthology.toml", None, 404),
        ("dist/%2e%2e/anthology.toml", None, 404),
        ("book/../../anthology.toml", None, 404),
        ("foliate/../../counter.py", None, 404),
        ("seeds/projected-railway.html", None, 404),
        ("source/seeds/projected-railway.html", None, 200),
        ("source/anthology.toml?at=4:1", None, 200),
        ("source/anthology.toml", "books.example", 421),
        ("source/../anthology.toml", None, 404),
        ("source/seeds/%2e%2e/%2e%2e/elsewhere.txt", None, 404),
        ("source//etc/passwd", None, 404),
        ("source/dist/ledger.csv", None, 404),
    ],
)
def test_nothing_but_the_books_is_handed_out(
    address: str, path: str, host: str | None, status: int
) -> None:
    """A page of another name gets nothing, and no path leads out of what the preview shows."""
    parts = urlsplit(address)
    line = HTTPConnection(parts.hostname or "", parts.port, timeout=PATIENCE)
    line.request("GET", f"/{path}", headers={"Host": host or parts.netloc})
    answer = line.getresponse()

    assert answer.status == status
    assert "default-src 'none'" in (answer.headers["Content-Security-Policy"] or "")
    line.close()
