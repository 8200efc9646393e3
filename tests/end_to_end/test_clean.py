"""`anthology clean`, `why`, `show` and `add`, as their user runs them."""

import errno
import os
import tomllib
from pathlib import Path
from threading import Thread

import pytest

from anthology import arrival, desk
from anthology.model.errors import PlaceError, RenderError
from tests.conftest import PROSE
from tests.end_to_end.program import PATIENCE, run

_PAGE = f"AI-powered\nThe Register of Ships\n{PROSE}Leave a Reply\nYour email\n"


@pytest.fixture
def ships(project: Path) -> Path:
    """Give the small project, its seed with chrome around it."""
    (project / "seeds" / "ships.txt").write_text(_PAGE, "utf-8")
    return project


def test_what_the_rules_did_is_counted_by_text(ships: Path) -> None:
    """Without options, one line a text: each rule with its count, and what is proposed."""
    done = run(ships, "clean")

    assert done.code == 0, done.err
    assert done.out == "ships: app_chrome 1, reply_form 1, title 1; 0 proposed\n"


def test_every_change_is_shown_with_its_reason(ships: Path) -> None:
    """--diff shows what stood and what stands, with place, rule and reason."""
    out = run(ships, "clean", "--diff").out

    assert "seeds/ships.txt:4\n  - [-Leave a Reply" in out
    assert "    reply_form: The page's form for replies; no author wrote it." in out
    assert "seeds/ships.txt:2 (title)\n  = The Register of Ships\n" in out
    assert "\x1b" not in out


def test_where_words_went_is_told(ships: Path) -> None:
    """`why` names the rule that took words out, or the page that has them."""
    assert "ships.txt:4: reply_form: " in run(ships, "why", "Leave a Reply").out
    assert "ships.txt:3: on the page, as a paragraph of ships" in run(ships, "why", "cold day").out
    assert run(ships, "why", "no such words").code == 1


def test_a_text_is_shown_after_each_stage(ships: Path) -> None:
    """`show` prints a text as Markdown as it was read, as it was cleaned, as it was edited."""
    assert run(ships, "show", "ships", "--after", "read").out.startswith("AI-powered\n")
    assert run(ships, "show", "ships", "--after", "clean").out.startswith(
        "# The Register of Ships\n"
    )
    assert run(ships, "show", "ships").out.startswith("# The Register of Ships\n")
    assert run(ships, "show", "boats").code == 3


def test_texts_outside_a_project_are_cleaned(ships: Path, tmp_path: Path) -> None:
    """--in cleans a file or a folder by the rules alone, into Markdown, with its ledger."""
    seeds, out, log = ships / "seeds", tmp_path / "out", tmp_path / "log"
    done = run(tmp_path, "clean", "--in", str(seeds), "--out", str(out), "--log", str(log))

    assert done.code == 0, done.err
    text = (out / "ships.md").read_text("utf-8")
    told = (log / "ships.txt").read_text("utf-8")
    assert text.startswith("# The Register of Ships\n\nIt was a bright cold day")
    assert set(_PAGE.split()) <= set(text.split()) | set(told.split())


def test_what_is_no_file_is_written_into_and_stays(ships: Path, tmp_path: Path) -> None:
    """A pipe, a device and a link that --out and --log name are not put out of the way by a file."""
    pipe, link = tmp_path / "pipe", tmp_path / "link"
    os.mkfifo(pipe)
    link.symlink_to(tmp_path / "log.txt")
    (tmp_path / "log.txt").write_text("before", "utf-8")
    come: list[str] = []
    reading = Thread(target=lambda: come.append(pipe.read_text("utf-8")), daemon=True)
    reading.start()

    done = run(ships, "clean", "--in", "seeds/ships.txt", "--out", str(pipe), "--log", str(link))

    assert done.code == 0, done.err
    assert pipe.is_fifo()
    reading.join(PATIENCE)
    assert come[0].startswith("# The Register of Ships\n")
    assert link.is_symlink()
    assert "reply_form" in (tmp_path / "log.txt").read_text("utf-8")


def test_one_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    """What can be read of a folder is written; what cannot is told."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_bytes(b"")
    (tmp_path / "in" / "b.txt").write_text("Words.", "utf-8")
    done = run(tmp_path, "clean", "--in", "in", "--out", "out")

    assert done.code == 3
    assert "in/a.txt: error: the seed is empty" in done.err
    assert (tmp_path / "out" / "b.md").read_text("utf-8") == "Words.\n"


def test_no_file_of_a_folder_is_written_over_another(tmp_path: Path) -> None:
    """Two files that would both be a.md are refused, and neither is lost in silence."""
    (tmp_path / "in").mkdir()
    for name in ("a.txt", "a.html"):
        (tmp_path / "in" / name).write_text("<p>Words of a ship.</p>", "utf-8")
    done = run(tmp_path, "clean", "--in", "in", "--out", "out")

    assert done.code == 3
    assert "several files would be written as a.md" in done.err


def test_a_text_is_added_unchanged(project: Path, tmp_path: Path) -> None:
    """`add` copies the bytes, hashes them, drafts record and headnote, and the project builds."""
    page = tmp_path / "The Other Page.txt"
    page.write_bytes(f"The Boats\r\n{PROSE}".encode())
    done = run(tmp_path, "add", str(page), "-C", str(project))

    assert done.code == 0, done.err
    assert (project / "seeds" / "the-other-page.txt").read_bytes() == page.read_bytes()
    record = tomllib.loads((project / "editorial/the-other-page/record.toml").read_text("utf-8"))
    assert record["text"]["title"] == "The Boats"
    assert len(record["text"]["sha256"]) == 64
    built = run(project, "build", "--format", "epub", path="")
    assert built.code == 0, built.err
    assert built.out.startswith("2 texts")


def test_a_text_is_added_once(project: Path) -> None:
    """A name that is taken is refused, and nothing is overwritten."""
    before = (project / "seeds" / "ships.txt").read_bytes()
    done = run(project, "add", "seeds/ships.txt")

    assert done.code == 3
    assert "there is one already" in done.err
    assert (project / "seeds" / "ships.txt").read_bytes() == before


def test_the_host_is_shown_before_it_is_asked(project: Path) -> None:
    """A URL is fetched only by `add`, and the host is told first; no answer is a clear error."""
    done = run(project, "add", "http://127.0.0.1:9/page.html")

    assert done.code == 3
    assert done.err.startswith("asking 127.0.0.1 for the page\n")
    assert "error: cannot be had" in done.err


def test_an_unknown_proposal_is_refused(project: Path) -> None:
    """An answer to what nobody asked is an error of place."""
    with pytest.raises(PlaceError, match="no open proposal"):
        desk.accept(project, "00000000")


def test_nothing_is_written_into_seeds(ships: Path) -> None:
    """Neither cleaned texts nor books go where the sources lie, and no source is written over."""
    before = (ships / "seeds" / "ships.txt").read_bytes()
    for words in (
        ("clean", "--in", "seeds/ships.txt", "--out", "seeds"),
        ("clean", "--in", "seeds/ships.txt", "--out", "seeds/ships.txt"),
        ("clean", "--in", "seeds", "--out", "seeds/clean", "--log", "dist"),
        ("build", "--out", "seeds"),
        ("build", "--out", "editorial/ships"),
    ):
        done = run(ships, *words)
        assert done.code == 5, words
        assert "the program never writes into" in done.err
    assert [file.name for file in (ships / "seeds").iterdir()] == ["ships.txt"]
    assert (ships / "seeds" / "ships.txt").read_bytes() == before


def test_a_text_arrives_whole_or_not_at_all(
    project: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the last of the files cannot be put in place, none of the others stays."""
    plan = project / "anthology.toml"
    plan.write_text(plan.read_text("utf-8") + 'selections = ["ships"]\n', "utf-8")
    before, text = plan.read_bytes(), tmp_path_factory.mktemp("in") / "boats.txt"
    text.write_text(PROSE, "utf-8")
    put = Path.replace

    def full(part: Path, target: Path) -> Path:
        if Path(target).name == "anthology.toml":
            raise OSError(errno.ENOSPC, "No space left on device")
        return put(part, target)

    with monkeypatch.context() as broken:
        broken.setattr(Path, "replace", full)
        with pytest.raises(RenderError, match="No space left"):
            arrival.arrive(project, str(text), None, "")

    assert plan.read_bytes() == before
    assert not list(project.rglob("*boats*"))
    assert not list(project.rglob(".anthology-*"))
    assert len(arrival.arrive(project, str(text), None, "")) == 4


def test_a_pipe_is_no_file(project: Path) -> None:
    """A named pipe is refused at once; standard input says that it is waited for."""
    os.mkfifo(project / "pipe")

    assert "not a file" in run(project, "add", "pipe").err
    assert "reading the text from standard input" in run(project, "add", "-", "--name", "x").err


_TYPED = (
    "The Truth about Ships - Jane Doe\n"
    "\"It's lost,\" she said -- and the clerk's book was of the '90s.\n"
)
_SET = "“It’s lost,” she said — and the clerk’s book was of the '90s."


def test_marks_are_set_by_the_usage_of_the_language(ships: Path) -> None:
    """A project's texts get the marks of their language; one key leaves all as they were typed."""
    (ships / "seeds" / "ships.txt").write_text(_TYPED, "utf-8")
    shown = run(ships, "show", "ships").out

    assert _SET in shown
    assert "Ships - Jane Doe" in shown
    assert "’90s" in run(ships, "clean").out
    assert "ships.txt:2: quotation_marks" in run(ships, "why", "It's lost").out
    plan = ships / "anthology.toml"
    plan.write_text('typography = "as typed"\n' + plan.read_text("utf-8"), "utf-8")
    assert _TYPED.splitlines()[1] in run(ships, "show", "ships").out
    assert "0 proposed" in run(ships, "clean").out
    plan.write_text(plan.read_text("utf-8").replace("as typed", "typed"), "utf-8")
    assert "anthology.toml:1:1: error: typography = 'typed' is not known" in run(ships, "clean").err


def test_outside_a_project_marks_are_set_for_a_language_that_is_named(tmp_path: Path) -> None:
    """Without --language every mark stays; with it, the marks are that language's."""
    (tmp_path / "a.txt").write_text(_TYPED, "utf-8")

    assert _TYPED.splitlines()[1] in run(tmp_path, "clean", "--in", "a.txt").out
    assert _SET in run(tmp_path, "clean", "--in", "a.txt", "--language", "en-GB").out


def test_a_note_quotes_what_was_typed_or_what_is_printed(ships: Path) -> None:
    """An editor's note finds its place by either form of the words, and by no third."""
    (ships / "seeds" / "ships.txt").write_text(_TYPED, "utf-8")
    folder = ships / "editorial" / "ships"
    folder.mkdir(parents=True)
    for words in ('"It\'s lost," she said -- and', "“It’s lost,” she said — and"):
        note = f"[[notes]]\nexact = '''{words}'''\nstatus = 'settled'\ntext = 'So.'\n"
        (folder / "notes.toml").write_text(note, "utf-8")
        assert run(ships, "show", "ships").code == 0
    note = note.replace("It’s", "Its")
    (folder / "notes.toml").write_text(note, "utf-8")
    assert run(ships, "show", "ships").code == 4


def test_what_a_page_says_of_itself_is_in_the_drafted_record(
    project: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Bylines and dates leave the text for the record: drafted there, for the editor to judge."""
    page = tmp_path_factory.mktemp("in") / "boats.txt"
    page.write_text(f"The Boats\nBy Jane Doe\nAdded: Jan 20, 2025\n{PROSE}", "utf-8")
    arrival.arrive(project, str(page), None, "")
    record = (project / "editorial" / "boats" / "record.toml").read_text("utf-8")

    assert "# the page says: Added: Jan 20, 2025\n" in record
    assert "# the page says: By Jane Doe\n" in record
    assert tomllib.loads(record)["published"]["date"] == ""


@pytest.mark.parametrize(("answer", "code"), [("accept", 0), ("reject", 5)])
def test_an_answer_quotes_what_nobody_sees_by_its_code(
    project: Path, answer: str, code: int
) -> None:
    """A character that turns letters is shown and recorded by its code, and goes if it may."""
    seed = project / "seeds" / "turned.txt"
    seed.write_text(
        "A title\n\nThis is \u202egnorw, is it?\n\nשלום \u2067one wo\u2066rd\n", "utf-8"
    )

    assert "[U+202E]gnorw" in run(project, "clean", "turned").out
    assert run(project, "clean", "turned", f"--{answer}", "all").code == 0
    record = (project / "editorial" / "turned" / "record.toml").read_text("utf-8")
    assert "\\u202Egnorw" in record
    assert not {"\u202e", "\u2066"} & set(record)
    done = run(project, "build", "--format", "pdf")
    assert done.code == code, done.err
