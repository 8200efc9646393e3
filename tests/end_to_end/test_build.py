"""`anthology build`, as its user runs it."""

import json
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.end_to_end.program import run

NO_JAVA = "/nonexistent"


def test_a_project_becomes_two_books_and_a_ledger(project: Path) -> None:
    """The build ends with a line that counts texts, words and pages, and a line for each file."""
    done = run(project, "build", path=NO_JAVA)

    assert done.code == 0, done.err
    assert done.out.startswith("1 text, 41 words kept, 0 removed, ")
    assert {p.name for p in (project / "dist").glob("[!.]*")} == {
        "anthology.pdf",
        "anthology.epub",
        "ledger.csv",
        "review.html",
        "report.json",
        "report.html",
    }
    assert "notice E002 EPUBCheck did not run: no Java" in done.err


def test_a_folder_with_seeds_alone_builds(project: Path) -> None:
    """Without a plan there are defaults, and findings that say what is missing."""
    (project / "anthology.toml").unlink()
    done = run(project, "build", "--format", "epub", path=NO_JAVA)

    assert done.code == 0, done.err
    assert "warning M001 the text has no record" in done.err


def test_notes_that_are_called_by_signs_are_proved(project: Path) -> None:
    """Both books lead from an author's star to her note, and say each word of both."""
    text = (
        "The harbour master* saw it, and the pilot.¹\n* He died soon.\n¹ Nobody knows his name.\n"
    )
    (project / "seeds" / "ships.txt").write_text(f"Ships\n{text}", "utf-8")
    done = run(project, "build", path=NO_JAVA)
    proved = json.loads((project / "dist" / "report.json").read_text("utf-8"))["laws"]
    with zipfile.ZipFile(project / "dist" / "anthology.epub") as book:
        page = book.read("EPUB/ships.xhtml").decode()

    assert done.code == 0, done.err
    assert {"every word of anthology.pdf", "every word of anthology.epub"} <= {
        one["law"].partition(" is ")[0] for one in proved
    }
    assert page.count('role="doc-noteref"') == page.count('role="doc-footnote"') == 2


def test_the_report_is_data_on_request(project: Path) -> None:
    """--json prints the same as data, and nothing else on standard output."""
    done = run(project, "build", "--format", "epub", "--json", path=NO_JAVA)
    report = json.loads(done.out)

    assert report["texts"] == 1
    assert report["files"] == [
        "anthology.epub",
        "ledger.csv",
        "review.html",
        "report.json",
        "report.html",
    ]
    assert {finding["code"] for finding in report["findings"]} == {
        "M001",
        "H001",
        "R001",
        "E002",
        "E030",
    }


def test_quiet_is_quiet_and_verbose_tells_each_step(project: Path) -> None:
    """-q says nothing; -v tells each stage and text."""
    verbose = run(project, "build", "--format", "epub", "-v", path=NO_JAVA)
    quiet = run(project, "build", "--format", "epub", "-q", path=NO_JAVA)

    assert (quiet.out, quiet.err) == ("", "")
    assert "clean: ships\n" in verbose.err


def test_books_that_would_be_the_same_are_left_in_place(project: Path) -> None:
    """A second build does nothing, until an input, or a byte of a book, is another."""
    first = run(project, "build", "--format", "epub", "-v", path=NO_JAVA)
    again = run(project, "build", "--format", "epub", "-v", path=NO_JAVA)
    (project / "dist" / "anthology.epub").write_bytes(b"no book")
    mended = run(project, "build", "--format", "epub", "-v", path=NO_JAVA)
    (project / "seeds" / "ships.txt").write_text("The Register\nof Ships.\n", "utf-8")
    other = run(project, "build", "--format", "epub", "-v", path=NO_JAVA)

    said = [done.err.count("clean: ships\n") for done in (first, again, mended, other)]
    assert said == [1, 0, 1, 1]
    assert "unchanged: dist\n" in again.err
    assert again.out.split(" (")[0] == first.out.split(" (")[0]


def test_another_folder_gets_the_books(project: Path, tmp_path: Path) -> None:
    """-C names the project, --out the folder for the books."""
    out = tmp_path / "elsewhere"
    words = ("build", "-C", str(project), "--out", str(out), "--format", "epub")
    done = run(tmp_path, *words, path=NO_JAVA)

    assert done.code == 0, done.err
    assert (out / "anthology.epub").is_file()
    assert not (project / "dist").exists()


def test_help_and_version_load_no_heavy_library(tmp_path: Path) -> None:
    """WeasyPrint, EbookLib and their kin are imported only when a book is made."""
    code = (
        "import sys\nsys.argv = ['anthology', '--help']\n"
        "try:\n    import anthology.__main__\nexcept SystemExit:\n    pass\n"
        "heavy = {'weasyprint', 'ebooklib', 'jinja2', 'lxml', 'pikepdf', 'markdown_it', 'rich'}\n"
        "sys.exit(' '.join(sorted(heavy & set(sys.modules))) or 0)\n"
    )
    script = tmp_path / "look.py"
    script.write_text(code, "utf-8")
    done = subprocess.run([sys.executable, str(script)], capture_output=True, check=False)

    assert done.returncode == 0, done.stderr
    assert run(tmp_path, "--version").out.startswith("anthology 0.")


def test_the_epub_alone_needs_no_pango(project: Path) -> None:
    """--format epub imports no WeasyPrint."""
    done = run(project, "build", "--format", "epub", path=NO_JAVA, PYTHONVERBOSE="1")

    assert done.code == 0
    assert "import 'weasyprint'" not in done.err
    assert "import 'ebooklib'" in done.err


@pytest.mark.parametrize("words", [("build", "--format", "mobi"), ("build", "--bogus"), ("print",)])
def test_wrong_use_is_told_with_code_two(project: Path, words: tuple[str, ...]) -> None:
    """A wrong option or command is a usage error."""
    assert run(project, *words).code == 2


def test_the_first_book_is_whole(top: Path, tmp_path: Path) -> None:
    """The project's own book builds, and passes its own proof and EPUBCheck where Java is."""
    copy = tmp_path / "first"
    for name in ("anthology.toml", "seeds", "editorial"):
        source = top / name
        if source.is_dir():
            shutil.copytree(source, copy / name)
        else:
            copy.mkdir(exist_ok=True)
            shutil.copy(source, copy / name)
    done = run(copy, "build", "--json")
    report = json.loads(done.out)

    assert done.code == 0, done.err
    assert report["texts"] == 5
    codes = {finding["code"] for finding in report["findings"]}
    assert codes <= {"E002"}, report["findings"]
