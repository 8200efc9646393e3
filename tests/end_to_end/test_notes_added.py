"""`anthology note add`, `list` and `report`, as their user runs them."""

import json
from pathlib import Path

from tests.end_to_end.program import run

_ADD = ("note", "add", "ships", "--quote")


def test_a_note_is_written_and_what_stands_there_stays(project: Path) -> None:
    """The new note comes last; comments and the notes before it are as they were."""
    file = project / "editorial" / "ships" / "notes.toml"
    file.parent.mkdir(parents=True)
    before = (
        "# the clerk's own\n[[notes]]\nexact = 'every morning' # so he says\n"
        "status = 'settled'\ntext = 'On most.'\nsources = ['A book']\n"
    )
    file.write_text(before, "utf-8")
    words = ("the town by the river", "--status", "settled", "--text", "So.", "--source", "A map")
    done = run(project, *_ADD, *words)

    assert done.out == "noted in editorial/ships/notes.toml:9:1\n"
    assert file.read_text("utf-8") == (
        f'{before}\n[[notes]]\nexact = "the town by the river"\nstatus = "settled"\n'
        'text = "So."\nsources = [\n    "A map",\n]\n'
    )
    assert run(project, "check", "--select", "N").out == ""


def test_a_note_that_is_not_written_yet_is_marked(project: Path) -> None:
    """Without words the note says TODO, which the release gate refuses."""
    assert run(project, *_ADD, "of ships").code == 0
    assert "H007 the mark of a draft: TODO" in run(project, "check").out


def test_a_quotation_with_two_places_is_refused_with_what_tells_them_apart(project: Path) -> None:
    """Nothing is written; the error gives the options that would do."""
    done = run(project, *_ADD, "the")

    assert done.code == 4
    assert "one of: --prefix 'in ' (line 2); --prefix 'by ' (line 2)" in done.err
    assert not (project / "editorial").exists()
    assert run(project, *_ADD, "the", "--prefix", "by ").code == 0
    assert (
        "there is a note on these words already"
        in run(project, *_ADD, "the", "--prefix", "by ").err
    )


def test_words_that_stand_nowhere_are_refused_with_the_nearest(project: Path) -> None:
    """The nearest words are a hint, never an anchor."""
    done = run(project, *_ADD, "the town at the river")

    assert done.code == 4
    assert "did you mean: “the town by the river" in done.err


def test_texts_are_listed_with_what_they_lack(project: Path) -> None:
    """A line a text, or the same as data."""
    assert "1  ships" in run(project, "list").out
    assert "all" in run(project, "list").out
    line = json.loads(run(project, "list", "--json").out)[0]

    assert (line["slug"], line["words"], line["rights"]) == ("ships", 41, "not-cleared")
    assert len(line["missing"]) == 9


def test_the_balance_is_told_as_table_bars_and_data(project: Path) -> None:
    """Words and notes are counted by perspective; a text without one is counted too."""
    told = run(project, "report").out
    share = json.loads(run(project, "report", "--json").out)[0]

    assert "none named  ████" in told
    assert "41 (100%)" in told
    assert (share["words"], share["decades"]) == (41, {"unknown": 1})
