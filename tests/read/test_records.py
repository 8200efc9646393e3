"""Reading what the editor writes: errors name file, line and column, and what was meant."""

import datetime

import pytest

from anthology.model.document import Heading, Item, Paragraph, Quotation, plain
from anthology.model.errors import SeedError
from anthology.model.record import Record, Source
from anthology.read import book, headnote, notes, project, prose, record

_DAY = datetime.date(2026, 1, 2)
_SHIPS = "seeds/ships.txt"


def _place(caught: pytest.ExceptionInfo[SeedError]) -> str:
    return str(caught.value.where)


def test_an_unknown_key_is_named_with_the_one_that_was_meant() -> None:
    """A typing error in a key is found, with its line and column."""
    with pytest.raises(SeedError, match="unknown key titel") as caught:
        book.read(Source("anthology.toml", b'language = "en"\ntitel = "Ships"\n'), _DAY)

    assert _place(caught) == "anthology.toml:2:1"
    assert caught.value.remedy == "did you mean title?"


def test_broken_toml_is_named_with_its_place() -> None:
    """What is not TOML is an error at the line and column where it stops being TOML."""
    with pytest.raises(SeedError, match="not valid TOML") as caught:
        book.read(Source("anthology.toml", b'title = "Ships"\ndate = = 1\n'), _DAY)

    assert _place(caught) == "anthology.toml:2:8"


@pytest.mark.parametrize("slug", ["../etc", "a/b", "A", "", "a--b", ".."])
def test_a_slug_cannot_leave_the_project(slug: str) -> None:
    """A slug is a name of a folder, never a way out of the project."""
    with pytest.raises(SeedError, match="not a name of a folder"):
        book.read(Source("anthology.toml", f"selections = ['{slug}']".encode()), _DAY)


@pytest.mark.parametrize("seed", ["../../etc/passwd", "/etc/passwd", "seeds/../x", "editorial/x"])
def test_a_record_names_a_seed_in_seeds(seed: str) -> None:
    """A record's source is a file below seeds/ and nowhere else."""
    with pytest.raises(SeedError, match="is not in seeds/") as caught:
        record.read(Source("editorial/x/record.toml", f"[text]\nsource = '{seed}'".encode()), "x")

    assert _place(caught) == "editorial/x/record.toml:2:1"


@pytest.mark.parametrize("tag", ["english", "en_GB", "x-<b>", "e"])
def test_a_language_is_a_tag(tag: str) -> None:
    """What is no tag of BCP 47 is refused in the plan, where the books would be unsound by it."""
    with pytest.raises(SeedError, match="must be a language tag") as caught:
        book.read(Source("anthology.toml", f"language = '{tag}'".encode()), _DAY)

    assert _place(caught) == "anthology.toml:1:1"


def test_a_seed_that_changed_is_refused() -> None:
    """A record that gives another sha256 than its seed has stops the build."""
    toml = f"[text]\nsource = '{_SHIPS}'\nsha256 = '{'0' * 64}'".encode()
    files = {"editorial/ships/record.toml": toml, _SHIPS: b"Ships"}

    with pytest.raises(SeedError, match="is not the file that was recorded"):
        project.read(files, _DAY)


def test_a_seed_that_is_missing_is_refused() -> None:
    """A record that names a seed that is not there stops the build."""
    files = {"editorial/ships/record.toml": f"[text]\nsource = '{_SHIPS}'".encode()}

    with pytest.raises(SeedError, match="is not there"):
        project.read(files, _DAY)


def test_seeds_alone_make_a_project() -> None:
    """A folder with nothing but seeds has defaults, and findings that say what is missing."""
    plan = project.read({"seeds/The Ships.txt": b"Ships"}, _DAY)

    assert plan.book.order == ("the-ships",)
    assert {finding.code for finding in plan.findings} == {"Z001", "M001", "H001", "R001"}
    assert plan.book.identifier.startswith("urn:uuid:")


def test_two_seeds_do_not_become_one_text() -> None:
    """Where two seeds would have one name, the build stops instead of printing one of them."""
    with pytest.raises(SeedError, match="several seeds would be ships"):
        project.read({"seeds/Ships.txt": b"Ships", "seeds/ships.html": b"<p>Ships"}, _DAY)


def test_what_a_browser_saves_with_a_page_is_no_text() -> None:
    """The folder of pictures and scripts beside a saved page holds no seeds."""
    files = {
        "seeds/Ships.html": b"<p>Ships",
        "seeds/Ships_files/a.js": b"x",
        "seeds/b_files/c.md": b"",
    }

    assert project.read(files, _DAY).book.order == ("c", "ships")


def test_a_headnote_has_facets_and_prose() -> None:
    """Front matter between lines of +++ gives facets; the rest is prose that knows its lines."""
    note = headnote.read(Source("h.md", b'+++\nwho = "A clerk"\n+++\n\nHe kept *the* book.\n'))

    assert [(name, plain(words)) for name, words in note.facets] == [("who", "A clerk")]
    assert plain(note.prose[0].words) == "He kept the book."
    assert note.prose[0].words[0].origin.line == 5


def test_a_wrong_facet_is_named_in_its_own_file() -> None:
    """The line of an unknown facet counts from the head of the headnote's file."""
    with pytest.raises(SeedError, match="unknown key whom") as caught:
        headnote.read(Source("h.md", b'+++\nwho = "A"\nwhom = "B"\n+++\nProse.\n'))

    assert _place(caught) == "h.md:3:1"


def test_prose_is_commonmark_without_html() -> None:
    """Headings, lists, quotations and emphasis are read; HTML stays the characters it is."""
    blocks = prose.read(
        Source("p.md", b"# One\n\nTwo <b>x</b>\n\n1. three\n\n> four\n\n- *five*\n")
    )

    kinds = [type(block) for block in blocks]
    assert kinds == [Heading, Paragraph, Item, Quotation, Item]
    assert plain(blocks[1].words) == "Two <b>x</b>"
    assert [block.number for block in blocks if isinstance(block, Item)] == [1, None]


def test_prose_refuses_what_it_has_no_place_for() -> None:
    """A picture in the editor's prose is an error with its line, not a silent loss."""
    with pytest.raises(SeedError, match="image has no place") as caught:
        prose.read(Source("p.md", b"One\n\n![two](three.png)\n"))

    assert _place(caught) == "p.md:3"


@pytest.mark.parametrize("key", ["text", "sources"])
@pytest.mark.parametrize("said", ["1937. The year of it.", "# 2 of the acts", "> a page"])
def test_a_note_that_begins_as_something_else_is_refused(key: str, said: str) -> None:
    """A year before a full stop is a list's number in CommonMark: refused, for it would be lost."""
    values = {"text": '"It was."', "sources": '["A book"]'}
    values[key] = f'"{said}"' if key == "text" else f'["{said}"]'
    toml = "[[notes]]\nexact = 'a'\nstatus = 'settled'\n" + "".join(
        f"{name} = {value}\n" for name, value in values.items()
    )

    with pytest.raises(SeedError, match="must be one paragraph"):
        notes.read(Source("editorial/x/notes.toml", toml.encode()))


def test_lists_within_lists_keep_their_own_marks() -> None:
    """A bullet below a number is a bullet, and a second paragraph of an item has no number."""
    blocks = prose.read(Source("p.md", b"1. one\n\n   more\n\n   - inner\n\n2. two\n"))

    assert [(type(b), getattr(b, "number", None), getattr(b, "depth", 0)) for b in blocks] == [
        (Item, 1, 0),
        (Paragraph, None, 0),
        (Item, None, 1),
        (Item, 2, 0),
    ]


def _record(rights: str) -> Record:
    toml = f"[text]\nsource = '{_SHIPS}'\n{rights}"
    return record.read(Source("editorial/ships/record.toml", toml.encode()), "ships")


def test_rights_that_nobody_recorded_are_not_cleared() -> None:
    """A record that says nothing of rights says that they are not cleared."""
    assert _record("").rights.basis == "not-cleared"
    assert _record("[rights]\nline = 'x'").rights.bar(_DAY) == "the rights are not cleared"


def test_a_permission_ends_after_its_last_day() -> None:
    """On the day that a permission names it still holds; the day after, it bars the release."""
    permission = "[rights]\nbasis = 'permission'\nexpires = 2026-01-02"

    assert _record(permission).rights.bar(_DAY) == ""
    assert "ended on 2026-01-02" in _record(permission).rights.bar(datetime.date(2026, 1, 3))


def test_a_basis_of_rights_is_one_of_those_known() -> None:
    """A basis that is misspelt is an error with its line and what was meant."""
    with pytest.raises(SeedError, match="basis = 'permision' is not known") as caught:
        _record("[rights]\nbasis = 'permision'")

    assert _place(caught) == "editorial/ships/record.toml:4:1"
    assert caught.value.remedy == "did you mean permission?"


def test_a_silence_gives_its_reason() -> None:
    """A finding is silenced with a reason, or the plan is refused."""
    toml = "[[silenced]]\ncode = 'H004'\nwhere = 'editorial/x/headnote.md'\n"
    with pytest.raises(SeedError, match="reason is missing") as caught:
        book.read(Source("anthology.toml", toml.encode()), _DAY)
    assert _place(caught) == "anthology.toml:1:1"

    plan = book.read(Source("anthology.toml", f"{toml}reason = 'So.'\n".encode()), _DAY)
    assert plan.silenced[0].reason == "So."


@pytest.mark.parametrize("limits", ["[1]", "[3, 2]", "['a']", "[-1, 2]"])
def test_a_headnotes_length_is_two_numbers(limits: str) -> None:
    """The least and the most words of a headnote are two numbers in order."""
    with pytest.raises(SeedError, match="numbers"):
        book.read(Source("anthology.toml", f"[check]\nheadnote_words = {limits}".encode()), _DAY)


_RECORD = '[text]\nsource = "seeds/ships.txt"\n\n[[decisions]]\nline = 2\nquote = "Ann"\n'


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        ('do = "speaker"\ndepth = 7', "depth is 7; it is 0 to 6"),
        ('do = "item"\nnumber = -1', "number is -1; it is 0 to 99999"),
        ('do = "heading"\nlevel = 0', "level is 0; it is 1 to 6"),
        ('do = "quotation"\nof = 0', "of is 0; it is 1 to"),
        ('do = "quotation"\nof = 2', "a line does not quote itself"),
        ('do = "keep"\nwith = "x"', "keep takes no with"),
        ('do = "drop"\nwith = "x"', "drop takes no with"),
        ('do = "verse"\ndepth = 1', "verse takes no depth"),
    ],
)
def test_a_decision_says_nothing_that_means_nothing(said: str, wrong: str) -> None:
    """A value out of its range, or of another kind of decision, is refused at its line."""
    with pytest.raises(SeedError, match=wrong) as caught:
        record.read(Source("record.toml", (_RECORD + said).encode()), "ships")

    assert _place(caught) == "record.toml:8:1"


def test_a_title_stands_in_one_line() -> None:
    """A line feed in a title would break the contents and the running heads."""
    text = '[text]\nsource = "seeds/ships.txt"\ntitle = """Ships\nand Boats"""\n'
    with pytest.raises(SeedError, match="title must be one line") as caught:
        record.read(Source("record.toml", text.encode()), "ships")

    assert _place(caught) == "record.toml:3:1"


@pytest.mark.parametrize("control", ["\u202e", "\u200b", "\u2066", "\ufeff", "\x07"])
def test_what_nobody_sees_is_refused_at_its_place(control: str) -> None:
    """Turns of direction and characters without width are named with line and column."""
    with pytest.raises(SeedError, match=f"U\\+{ord(control):04X}") as caught:
        prose.read(Source("headnote.md", f"One.\n\nTwo {control}three.".encode()))
    assert _place(caught) == "headnote.md:3:5"

    with pytest.raises(SeedError, match=f"U\\+{ord(control):04X}") as caught:
        book.read(Source("anthology.toml", f'language = "en"\ntitle = "A{control}"'.encode()), _DAY)
    assert _place(caught) == "anthology.toml:2:11"

    escaped = f'language = "en"\ntitle = "A\\u{ord(control):04x}"'
    with pytest.raises(SeedError, match=f"title holds .*U\\+{ord(control):04X}") as caught:
        book.read(Source("anthology.toml", escaped.encode()), _DAY)
    assert _place(caught) == "anthology.toml:2:1"


def test_a_headnote_without_prose_is_found() -> None:
    """Facets alone are no headnote, and the report says so."""
    files = {
        "seeds/ships.txt": b"The ship sailed.",
        "editorial/ships/headnote.md": b'+++\nwho = "A clerk"\n+++\n',
    }
    codes = {finding.code for finding in project.read(files, _DAY).findings}

    assert "H002" in codes
