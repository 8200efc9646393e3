"""A project is founded: it works at once, holds nothing of anybody else's, and takes texts."""

import json
import re
import tomllib
from pathlib import Path

import pytest

from anthology.model.decision import ALL
from anthology.model.record import Source
from anthology.read.record import read
from anthology.read.schema.schemas import FILES
from tests.conftest import TOP
from tests.end_to_end.program import run


def test_a_new_project_prints_a_book_at_once(tmp_path: Path) -> None:
    """Founded without a terminal, nothing is asked, and build has a book to print."""
    done = run(tmp_path, "init", "my-book")
    built = run(tmp_path, "build", "-C", "my-book", "--format", "epub", "--json")
    plan = tomllib.loads((tmp_path / "my-book" / "anthology.toml").read_text("utf-8"))

    assert done.code == 0, done.err
    assert plan["title"] == "My Book"
    assert plan["identifier"].startswith("urn:uuid:")
    assert "anthology build -C my-book" in done.err
    assert built.code == 0, built.err
    assert json.loads(built.out)["texts"] == 1
    assert json.loads(built.out)["removed"] > 10


def test_no_two_projects_are_one_book(tmp_path: Path) -> None:
    """Each has an identifier of its own; a title may have any characters."""
    for name in ("one", "two"):
        assert run(tmp_path, "init", name, "--title", 'A "B" \\ C').code == 0
    plans = [
        tomllib.loads((tmp_path / name / "anthology.toml").read_text("utf-8"))
        for name in ("one", "two")
    ]

    assert plans[0]["identifier"] != plans[1]["identifier"]
    assert plans[0]["title"] == 'A "B" \\ C'


@pytest.mark.parametrize("words", [(), ("--example",)])
def test_a_folder_with_files_is_left_alone(words: tuple[str, ...], tmp_path: Path) -> None:
    """It is refused, its files are named, and nothing is written into it."""
    (tmp_path / "essay.txt").write_text("An essay.\n", "utf-8")
    done = run(tmp_path, "init", *words)

    assert done.code == 3
    assert "essay.txt" in done.err
    assert [file.name for file in tmp_path.iterdir()] == ["essay.txt"]


def test_an_empty_repository_may_become_a_project(tmp_path: Path) -> None:
    """The folder of git is no file of anybody's."""
    (tmp_path / ".git").mkdir()

    assert run(tmp_path, "init").code == 0
    assert (tmp_path / "schemas" / "anthology.schema.json").is_file()


def test_texts_that_are_added_take_the_first_one_s_place(tmp_path: Path) -> None:
    """Several are added at once, and from then on they are the book."""
    for name in ("one", "two"):
        (tmp_path / f"{name}.txt").write_text(f"Text {name}, which says enough.\n", "utf-8")
    run(tmp_path, "init", "book")
    done = run(tmp_path, "add", "one.txt", "two.txt", "-C", "book")
    listed = json.loads(run(tmp_path, "list", "-C", "book", "--json").out)

    assert done.code == 0, done.err
    assert [text["slug"] for text in listed] == ["one", "two"]


def test_a_folder_of_texts_is_added_and_each_has_its_language(tmp_path: Path) -> None:
    """Each text is recorded in the language that its words tell; one that fails stops no other."""
    texts = {
        "dam.txt": "The dam was built in the year of the flood, and it was not the last of them.\n",
        "wehr.txt": "Das Wasser fällt, und die Wand ist nicht von uns; sie ist auf dem Plan.\n",
        "reka.txt": "Я живу у реки, и она не та, что на карте; но все это от того, как мы жили.\n",
        "two.md": "Zwei.\n",
    }
    (tmp_path / "scraped").mkdir()
    for name, words in texts.items():
        (tmp_path / "scraped" / name).write_text(words, "utf-8")
    run(tmp_path, "init", "book")
    done = run(tmp_path, "add", "nowhere.txt", "scraped", "-C", "book")
    records = sorted((tmp_path / "book" / "editorial").glob("*/record.toml"))
    told = {
        file.parent.name: tomllib.loads(file.read_text("utf-8"))["text"]["language"]
        for file in records
    }

    assert done.code == 3
    assert "nowhere.txt: error: cannot be had" in done.err
    assert "4 texts added; next: anthology build -C book" in done.err
    assert told == {"dam": "en", "wehr": "de", "reka": "ru", "two": "en"}


def test_the_tutorial_answers_what_is_proposed(tmp_path: Path) -> None:
    """The proposals that the tutorial names are those of the texts that it is tried with."""
    run(tmp_path, "init", "--example", "railways")
    run(tmp_path, "init", "my-book")
    run(tmp_path, "add", "railways/seeds", "-C", "my-book")
    proposed = run(tmp_path, "clean", "-C", "my-book").out
    named = re.findall(r"\b[0-9a-f]{8}\b", (TOP / "docs" / "tutorial.md").read_text("utf-8"))

    assert named
    assert all(name in proposed for name in named)


def test_the_example_is_a_book_that_may_go_to_readers(tmp_path: Path) -> None:
    """Check finds nothing in it, and its release is printed: every text is cleared and proved."""
    assert run(tmp_path, "init", "--example", "railways").code == 0
    checked = run(tmp_path, "check", "-C", "railways")
    built = run(tmp_path, "build", "-C", "railways", "--release", "--format", "epub", "--json")

    assert (checked.code, checked.out) == (0, "")
    assert built.code == 0, built.err
    assert json.loads(built.out)["texts"] == 5
    assert json.loads(built.out)["removed"] > 50


def test_the_example_shows_what_a_project_can_hold(tmp_path: Path) -> None:
    """Each status of a note, a redaction and every file are in it; each decision, or a comment."""
    assert run(tmp_path, "init", "--example", "railways").code == 0
    editorial = tmp_path / "railways" / "editorial"
    records = [tomllib.loads(file.read_text("utf-8")) for file in editorial.glob("*/record.toml")]
    notes = [tomllib.loads(file.read_text("utf-8")) for file in editorial.glob("*/notes.toml")]
    shown = run(tmp_path, "show", "prize-conditions", "-C", "railways").out
    decided = {one["do"] for record in records for one in record.get("decisions", [])}
    plan = tomllib.loads((tmp_path / "railways" / "anthology.toml").read_text("utf-8"))
    told = _in_comments(editorial / "railway-train" / "record.toml")
    statuses = {one["status"] for file in notes for one in file["notes"]}
    files = {file.stem for file in editorial.iterdir() if file.is_file()}

    assert decided == set(ALL) - told
    assert told == {"stet", "item", "speaker", "turn"}
    assert [one["code"] for one in plan["silenced"]] == ["H004"]
    assert statuses == {"settled", "debated", "unverifiable"}
    assert "1. The engine must effectually consume its own smoke." in shown
    assert "Transcribed by [a reader]" in shown
    assert files >= {*FILES, "advisory", "introduction"} - {
        "anthology",
        "record",
        "headnote",
        "notes",
    }


def _in_comments(record: Path) -> set[str]:
    """Return the kinds of the decisions that stand there as comments, read as if they did not."""
    plain = re.sub(r"^# (?=\[\[|\w+ = )", "", record.read_text("utf-8"), flags=re.MULTILINE)
    source = Source(record.name, plain.encode())
    return {decision.do for decision in read(source, "railway-train").decisions}
