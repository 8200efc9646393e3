"""Reading what the editor writes for the whole book: each file, and each thing wrong in it."""

import datetime

import pytest

from anthology.model.book import LINKS
from anthology.model.document import Mark, plain
from anthology.model.errors import AnthologyError, SeedError
from anthology.read import project

_DAY = datetime.date(2026, 1, 2)
_RECORD = b"[text]\nsource = 'seeds/ships.txt'\nperspective = 'for ships'\n"
_PLAN = """
[[perspectives]]
name = "for ships"
title = "For Ships"
term = "navalism"
definition = "Holds that *ships* matter."
"""
_WHOLE = {
    "anthology.toml": _PLAN,
    "editorial/advisory.md": "Ships sink in it.\n",
    "editorial/chronology.toml": """
[[events]]
date = "1912-04-15"
event = "The *Titanic* sinks; see [the text](#ships)"
texts = ["ships"]
sources = ["Lord, *A Night to Remember*, 1955"]
[[events]]
date = "1914/1918"
shown = "1914–18"
event = "War"
""",
    "editorial/glossary.toml": """
[[terms]]
term = "register"
forms = ["registers"]
definition = "A list of ships."
""",
    "editorial/people.toml": """
[[people]]
name = "Smith, Edward"
forms = ["Captain Smith"]
dates = "1850–1912"
life = "A captain."
""",
    "editorial/reading.toml": """
[[works]]
work = "Lord, *A Night to Remember*, 1955"
group = "Histories"
texts = ["ships"]
""",
    "editorial/comparison.toml": """
[[questions]]
question = "Do ships sink?"
[questions.answers]
ships = "Yes."
[[questions]]
question = "Do they float?"
[questions.answers]
ships = "*Mostly*."
""",
    "editorial/index.toml": """
[[entries]]
heading = "wrecks"
forms = ["wreck"]
see_also = ["register"]
""",
}


def _read(**changed: str) -> project.Project:
    """Return the project with some of its files, by the names of their stems, changed."""
    files = {name: text.encode() for name, text in _WHOLE.items()}
    for name, text in changed.items():
        file = next(file for file in files if file.split("/")[-1].split(".")[0] == name)
        files[file] = text.encode()
    return project.read(
        {**files, "seeds/ships.txt": b"Ships", "editorial/ships/record.toml": _RECORD}, _DAY
    )


def test_every_file_of_the_editor_is_read() -> None:
    """What the files say is in the plan of the book, words as words and dates as dates."""
    book = _read().book
    written = book.apparatus

    assert plain(written.advisory[0].words) == "Ships sink in it."
    assert [event.date.edtf for event in written.events] == ["1912-04-15", "1914/1918"]
    assert Mark("link", "#ships") in {m for run in written.events[0].event for m in run.marks}
    assert [term.forms for term in written.terms] == [("registers",)]
    assert [person.name for person in written.people] == ["Smith, Edward"]
    assert [work.group for work in written.works] == ["Histories"]
    assert [plain(words) for q in written.questions for _, words in q.answers] == [
        "Yes.",
        "Mostly.",
    ]
    assert [entry.kind for entry in written.entries] == ["subject"]
    assert [(one.title, plain(one.definition)) for one in book.perspectives] == [
        ("For Ships", "Holds that ships matter.")
    ]
    assert book.links == LINKS


@pytest.mark.parametrize(
    ("file", "text", "message", "place"),
    [
        ("chronology", '[[events]]\ndate = "x"\n', "'x' is no date", "chronology.toml:2:1"),
        (
            "chronology",
            '[[events]]\ndate = "1912"\nevent = "E"\ntexts = ["shps"]\n',
            "the book has no text shps",
            "chronology.toml:4:1",
        ),
        ("glossary", '[[terms]]\nterms = "x"\n', "term is missing", "glossary.toml:1:1"),
        ("people", '[[people]]\nname = "A"\nlives = "B"\n', "unknown key lives", "people.toml:3:1"),
        ("reading", '[[works]]\nwork = "> a"\n', "must be one paragraph", "reading.toml:2:1"),
        (
            "comparison",
            '[[questions]]\nquestion = "A"\n[questions.answers]\nship = "B"\n',
            "the book has no text ship",
            "comparison.toml:4:1",
        ),
        (
            "index",
            '[[entries]]\nheading = "A"\nkind = "nmae"\n',
            "kind = 'nmae' is not known",
            "index.toml:3:1",
        ),
    ],
)
def test_what_is_wrong_has_its_place(file: str, text: str, message: str, place: str) -> None:
    """An error in a file of the editor's names its line and column."""
    with pytest.raises(SeedError, match=message) as caught:
        _read(**{file: text})

    assert str(caught.value.where) == f"editorial/{place}"


def test_a_perspective_must_be_declared() -> None:
    """A record that names no declared perspective stops the build, with the nearest one."""
    with pytest.raises(AnthologyError, match="no perspective is called 'for ships'") as caught:
        _read(anthology=_PLAN.replace("for ships", "for shops"))

    assert str(caught.value.where) == "editorial/ships/record.toml:3:1"
    assert caught.value.remedy == "did you mean for shops?"


def test_parts_give_the_order_of_the_texts() -> None:
    """The texts stand in the order of the parts, and the plan says their order only once."""
    parts = '[[parts]]\ntitle = "One"\nselections = ["ships"]\n'

    assert _read(anthology=parts).book.order == ("ships",)
    with pytest.raises(SeedError, match="stand in the parts already"):
        _read(anthology=f'selections = ["ships"]\n{parts}')


def test_links_can_be_switched_off() -> None:
    """First mentions are linked to what the plan says, and to nothing else."""
    assert _read(anthology="links = []\n").book.links == ()
    with pytest.raises(SeedError, match="cannot be linked to") as caught:
        _read(anthology='links = ["glosary"]\n')
    assert caught.value.remedy == "did you mean glossary?"
