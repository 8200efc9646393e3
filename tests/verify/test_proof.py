"""`anthology verify`: a shipped book is proved, and one from which a word was taken is not."""

import csv
import io
import shutil
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given

from anthology import build, disk, resources, verdict
from anthology.clean import cleaner
from anthology.compose import composer
from anthology.compose.ledger_file import ledger_file
from anthology.model.anthology import Anthology
from anthology.model.book import Selection
from anthology.model.document import Block, Document, Paragraph, Run, plain
from anthology.model.errors import SeedError
from anthology.model.finding import Finding, Severity
from anthology.model.record import Record, Source
from anthology.model.splice import reading
from anthology.read import project as projects
from anthology.read import reader
from anthology.render.faces import dressed
from anthology.verify import source_words
from anthology.verify.characters import visible
from tests import books
from tests.end_to_end.program import run
from tests.strategies import as_document, documents

_OTHER = (
    "No other ship had come in since the spring, and the harbour was as quiet as the register, "
    "in which the clerk now wrote down the weather."
)
_TEXT = f"The Register of Ships\n\n{books.PROSE}\n\nWhat was kept\n\n{_OTHER}\n"
_RECORD = """
[text]
source = "seeds/ships.txt"

[[decisions]]
do = "heading"
line = 5
quote = "What was kept"

[[decisions]]
do = "drop"
line = 9
quote = "Leave a Reply"
"""
_NOTES = '[[notes]]\nexact = "bright cold day"\nstatus = "settled"\ntext = "It was *May*."\n'
_SOURCE = "seeds/ships.txt:3"


@pytest.fixture(autouse=True)
def _without_java(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a project with its finished books in dist/."""
    root = tmp_path_factory.mktemp("shipped")
    files = {
        "anthology.toml": books.PLAN.decode(),
        "seeds/ships.txt": f"{_TEXT}\nLeave a Reply\n",
        "editorial/ships/record.toml": _RECORD,
        "editorial/ships/headnote.md": books.HEADNOTE.decode(),
        "editorial/ships/notes.toml": _NOTES,
    }
    for name, content in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(content, "utf-8")
    assert run(root, "build", "-q", path="/nonexistent").code == 0
    return root


def _anthology(root: Path) -> Anthology:
    files = disk.gather(root)
    plan = projects.read(files, books.DAY)
    book = dressed(plan.book, resources.theme("classic", root))
    return composer.compose(book, build.select(files, plan, lambda *_: None))


def _errors(findings: Sequence[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.severity is Severity.ERROR]


def _proved(root: Path, *files: Path) -> verdict.Verdict:
    return verdict.prove(root, files, lambda *_: None)


def test_a_shipped_book_is_proved(shipped: Path) -> None:
    """A book as it was built holds against its project, and its words are accounted for."""
    done = _proved(shipped)

    assert _errors(done.findings) == []
    assert done.books == ("anthology.epub", "anthology.pdf")
    account = done.texts[0]
    assert (account.gone, account.come) == (3, 0)
    assert account.read - account.gone + account.come == account.printed


def _without(body: Sequence[Block]) -> list[Block]:
    return [_told(block, "bright cold day", "bright day") for block in body]


def _changed(body: Sequence[Block]) -> list[Block]:
    return [_told(block, "bright cold day", "bright warm day") for block in body]


def _added(body: Sequence[Block]) -> list[Block]:
    return [_told(block, "bright cold day", "bright and cold day") for block in body]


def _swapped(body: Sequence[Block]) -> list[Block]:
    first, *between, last = body
    return [last, *between, first]


def _unset(body: Sequence[Block]) -> list[Block]:
    return [Paragraph(block.words) for block in body]


def _told(block: Block, old: str, new: str) -> Block:
    words = tuple(replace(run, text=run.text.replace(old, new)) for run in block.words)
    return replace(block, words=words)


@pytest.mark.parametrize("form", ["epub", "pdf"])
@pytest.mark.parametrize(
    ("spoil", "named"),
    [
        (_without, ("it should say “cold” and says “”", _SOURCE)),
        (_changed, ("it should say “cold” and says “warm”", _SOURCE)),
        (_added, ("it should say “” and says “and”", _SOURCE)),
        (
            _swapped,
            ("since the spri…” stands out of its order", "seeds/ships.txt:7"),
        ),
        (_unset, ("a heading 2 is set as a paragraph: “What was kept”", "seeds/ships.txt:5")),
    ],
)
def test_one_word_is_missed(
    shipped: Path,
    tmp_path: Path,
    form: str,
    spoil: Callable[[Sequence[Block]], list[Block]],
    named: tuple[str, str],
) -> None:
    """A word taken, changed or added, two paragraphs swapped, a heading unset: each is named.

    The finding tells the place in the source and the page of the book.
    """
    said, where = named
    anthology = _anthology(shipped)
    text = anthology.texts[0]
    texts = (replace(text, body=tuple(spoil(text.body))),)
    book = tmp_path / f"anthology.{form}"
    book.write_bytes(books.printed(replace(anthology, texts=texts), form).content)
    done = _proved(shipped, book)
    errors = [one for one in _errors(done.findings) if said in one.message]

    assert not done.holds
    assert errors, [str(one) for one in done.findings]
    assert any(str(one.where).startswith(where) for one in errors), errors
    page = "anthology.pdf, page 1:" if form == "pdf" else "anthology.epub/ships.xhtml:"
    assert any(one.message.startswith(page) for one in errors), errors


@pytest.mark.parametrize("form", ["epub", "pdf"])
def test_emphasis_and_links_are_counted(shipped: Path, tmp_path: Path, form: str) -> None:
    """Emphasis that a book lacks in the words of the editor is named with their file."""
    anthology = _anthology(shipped)
    text = anthology.texts[0]
    plainly = tuple(
        replace(block, words=tuple(replace(run, marks=frozenset()) for run in block.words))
        for block in text.headnote
    )
    book = tmp_path / f"anthology.{form}"
    spoiled = replace(anthology, texts=(replace(text, headnote=plainly),))
    book.write_bytes(books.printed(spoiled, form).content)
    errors = _errors(_proved(shipped, book).findings)

    assert any("emphasis" in one.message and "“by hand”" in one.message for one in errors), errors
    assert str(errors[0].where).startswith("editorial/ships/headnote.md:5")


def _ledger(root: Path, change: Callable[[list[list[str]]], object]) -> None:
    rows = list(csv.reader(io.StringIO((root / "dist" / "ledger.csv").read_text("utf-8"))))
    change(rows)
    table = io.StringIO(newline="")
    csv.writer(table).writerows(rows)
    (root / "dist" / "ledger.csv").write_text(table.getvalue(), "utf-8")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda rows: rows.pop(), "C013"),
        (lambda rows: rows[-1].__setitem__(7, "Leave no Reply"), "C012"),
        (lambda rows: rows[-1].__setitem__(8, "Reply"), "C013"),
        (lambda rows: rows.append(["boats", *rows[-1][1:]]), "C011"),
        (lambda rows: rows[0].__setitem__(7, "gone"), "C010"),
    ],
)
def test_a_ledger_that_lies_is_found(
    shipped: Path, tmp_path: Path, change: Callable[[list[list[str]]], object], said: str
) -> None:
    """A row that is missing, or that tells of words that never stood there, is named."""
    root = tmp_path / "project"
    shutil.copytree(shipped, root)
    _ledger(root, change)
    errors = _errors(_proved(root, root / "dist" / "anthology.epub").findings)

    assert [one.code for one in errors if one.code.startswith("C")][:1] == [said]


def _page(content: str, ending: str) -> Document:
    return reader.read(Source(f"seeds/text.{ending}", content.encode()), "en")


@given(documents)
@example(_page("<p>One two<p>three <span hidden>One</span></p><nav>two</nav>", "html"))
@example(_page("One [a](b 'hid')\n[c](d 'hidden')\nhidden", "md"))
@example(_page('One\nt[wo](b "hidden")', "md"))
@example(as_document("\u00e0\x91\u00e0\x91"))
def test_every_ledger_that_is_shipped_can_be_made_again(document: Document) -> None:
    """For any text, what was read and the rows of its ledger give what is printed."""
    done = cleaner.clean(document)
    record = Record("text", document.file)
    selection = Selection(record, document, done.document, done.document, done.ledger, None)
    ledger = ledger_file([selection])

    balance = source_words.balance(ledger, [selection])
    assert balance.findings == ()
    words = [word for word in reading(done.document.blocks).split() if visible(word)]
    assert balance.accounts[0].printed == len(words)


def test_words_joined_without_a_change_are_found() -> None:
    """A space that no row of the ledger took is missed."""
    anthology = books.composed("Ships\n\nwell made")
    selection = anthology.selections[0]
    body = replace(
        selection.body,
        blocks=tuple(
            replace(block, words=(Run("wellmade", block.words[0].origin),))
            if plain(block.words) == "well made"
            else block
            for block in selection.body.blocks
        ),
    )
    joined = replace(selection, body=body)
    found = source_words.balance(ledger_file([joined]), [joined]).findings

    assert [finding.code for finding in found] == ["C014"]
    assert "joined to the word before" in found[0].message


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n", b"PK\x03\x04", b"\0" * 5000])
@pytest.mark.parametrize("name", ["book.pdf", "book.epub", "book.html"])
def test_a_file_that_is_no_book_is_told(
    shipped: Path, tmp_path: Path, name: str, content: bytes
) -> None:
    """A broken or strange file is a finding, not a fault of the program."""
    (tmp_path / name).write_bytes(content)

    assert "V001" in {one.code for one in _proved(shipped, tmp_path / name).findings}


def test_a_web_edition_is_proved_by_itself(shipped: Path, tmp_path: Path) -> None:
    """Its words and their order are held against the project, with or without other books."""
    built = run(shipped, "build", "-q", "--format", "html", "--out", str(tmp_path), path="/no")
    page = tmp_path / "anthology.html"
    good = _proved(shipped, page)
    page.write_text(page.read_text("utf-8").replace("bright cold day", "bright day"), "utf-8")
    bad = _proved(shipped, page)

    assert built.code == 0, built.err
    assert good.holds
    assert [one.code for one in bad.findings if one.severity is Severity.ERROR] == ["E010"]


def test_a_file_of_another_kind_is_refused(shipped: Path, tmp_path: Path) -> None:
    """Only books are verified."""
    with pytest.raises(SeedError, match="not a book"):
        _proved(shipped, tmp_path / "book.mobi")


def test_the_command_ends_with_six_where_the_proof_fails(shipped: Path, tmp_path: Path) -> None:
    """`anthology verify` says what is proved; a changed seed is no longer the book's source."""
    root = tmp_path / "project"
    shutil.copytree(shipped, root)
    good = run(root, "verify", path="/nonexistent")
    (root / "seeds" / "ships.txt").write_text(
        f"{_TEXT.replace('bright cold day', 'bright old day')}\nLeave a Reply\n", "utf-8"
    )
    (root / "editorial" / "ships" / "notes.toml").unlink()
    bad = run(root, "verify", path="/nonexistent")

    assert good.code == 0, good.err
    assert "proved: every word, in order" in good.out
    assert bad.code == 6
    assert f"{_SOURCE}:1: error D010 anthology.pdf, page 1: after" in bad.err
