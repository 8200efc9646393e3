"""Answers to proposals: they last, and nothing is proposed twice."""

import io
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from anthology import desk
from anthology.clean import cleaner
from anthology.clean.rule import BlockRule, TextRule
from anthology.cli import clean
from anthology.edit import answer
from anthology.model.document import Block, Heading, Item, Paragraph, Run, plain, start
from anthology.model.errors import PlaceError
from anthology.model.splice import BlockSplice, Reach, Splice
from tests.conftest import PROSE

_DOUBTS = (
    TextRule(
        "dots",
        "Dots may be a mistake.",
        Reach.PUNCTUATION,
        lambda text: [Splice(i, i + 2, "…", sure=False) for i in [text.find("..")] if i >= 0],
    ),
    BlockRule(
        "shouting",
        "A line in capitals may be a heading.",
        Reach.STRUCTURE,
        lambda blocks: [
            BlockSplice(i, i + 1, (Heading(b.words, 3),), sure=False)
            for i, b in enumerate(blocks)
            if isinstance(b, Paragraph) and plain(b.words).isupper()
        ],
    ),
    BlockRule(
        "adverts",
        "A line that sells may be furniture.",
        Reach.WORDS,
        lambda blocks: [
            BlockSplice(i, i + 1, (), sure=False)
            for i, b in enumerate(blocks)
            if plain(b.words).startswith("Buy")
        ],
    ),
)
_TEXT = "Well.. he said.. so\nCHAPTER ONE\nBuy now\nThe end.\n"


@pytest.fixture
def doubtful(project: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a project with one proposal of each kind."""
    monkeypatch.setattr(cleaner, "RULES", _DOUBTS)
    (project / "seeds" / "ships.txt").write_text(_TEXT, "utf-8")
    return project


def _proposals(project: Path) -> dict[str, str]:
    return {p.rule: p.id for text in desk.texts(project) for p in text.proposals}


def _body(project: Path) -> list[str]:
    return [plain(block.words) for block in desk.texts(project)[0].body.blocks]


def test_what_is_proposed_stays_in_the_text(doubtful: Path) -> None:
    """A proposal changes nothing before it is answered."""
    assert set(_proposals(doubtful)) == {"dots", "shouting", "adverts"}
    assert _body(doubtful) == _TEXT.splitlines()


def test_marks_are_shown_with_the_words_that_they_are_at(doubtful: Path) -> None:
    """A mark alone tells an editor nothing; a line is shown as it is."""
    (text,) = desk.texts(doubtful)
    told = {p.rule: answer.words(text, p) for p in text.proposals}

    assert told == {
        "dots": ("Well..", "Well…"),
        "shouting": ("CHAPTER ONE", "CHAPTER ONE"),
        "adverts": ("Buy now", ""),
    }


def test_accepted_proposals_are_made_and_rejected_ones_are_not(doubtful: Path) -> None:
    """Each answer is a decision in the record; afterwards nothing is proposed again."""
    proposals = _proposals(doubtful)
    desk.accept(doubtful, proposals["dots"])
    desk.accept(doubtful, proposals["shouting"])
    desk.reject(doubtful, proposals["adverts"])

    assert _body(doubtful) == ["Well… he said.. so", "CHAPTER ONE", "Buy now", "The end."]
    assert isinstance(desk.texts(doubtful)[0].body.blocks[1], Heading)
    assert _proposals(doubtful) == {}


def test_an_accepted_removal_is_a_drop(doubtful: Path) -> None:
    """Accepting a removal takes the line out of the text, with the rule's reason."""
    file = desk.accept(doubtful, _proposals(doubtful)["adverts"])

    assert _body(doubtful) == ["Well.. he said.. so", "CHAPTER ONE", "The end."]
    assert 'do = "drop"' in file.read_text("utf-8")


def test_all_of_a_text_are_answered_at_once(doubtful: Path) -> None:
    """Each gets its decision, in one writing of the record, and nothing is left open."""
    done = desk.answer_all(doubtful, answer.accepting, [], ["ships"])

    assert _body(doubtful) == ["Well… he said.. so", "CHAPTER ONE", "The end."]
    assert (len(done.files), done.many, done.unanswered) == (1, 3, ())
    assert _proposals(doubtful) == {}


def test_of_two_about_one_line_the_first_is_answered(
    doubtful: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A record never has two decisions that meet; the same change is proposed once."""
    selling = replace(_DOUBTS[2], name="selling")
    louder = replace(_DOUBTS[1], name="louder", find=_with_subheadings)
    monkeypatch.setattr(cleaner, "RULES", (*_DOUBTS, selling, louder))
    done = desk.answer_all(doubtful, answer.accepting, [], ["ships"])

    assert done.many == 3
    assert [d.do for d in desk.texts(doubtful)[0].record.decisions] == ["emend", "heading", "drop"]


def _with_subheadings(blocks: Sequence[Block]) -> list[BlockSplice]:
    return [
        BlockSplice(i, i + 1, (Heading(block.words, 4),), sure=False)
        for i, block in enumerate(blocks)
        if isinstance(block, Paragraph) and plain(block.words).isupper()
    ]


def test_an_unknown_name_answers_nothing(doubtful: Path) -> None:
    """Where one of several names is wrong, none is answered."""
    with pytest.raises(PlaceError, match="no open proposal 00000000"):
        desk.answer_all(doubtful, answer.accepting, [_proposals(doubtful)["dots"], "00000000"])
    assert len(_proposals(doubtful)) == 3


def test_answers_keep_what_the_editor_wrote(doubtful: Path) -> None:
    """Comments and order of a record stay when an answer is written into it."""
    folder = doubtful / "editorial" / "ships"
    folder.mkdir(parents=True)
    written = "# mine\n[text]\nsource = 'seeds/ships.txt'  # yes\n"
    (folder / "record.toml").write_text(written, "utf-8")
    desk.reject(doubtful, _proposals(doubtful)["dots"])

    assert (folder / "record.toml").read_text("utf-8").startswith(written)


def test_decisions_written_inline_stay(doubtful: Path) -> None:
    """Decisions in one array of TOML are decisions still after an answer."""
    folder = doubtful / "editorial" / "ships"
    folder.mkdir(parents=True)
    inline = 'decisions = [{do = "keep", line = 4, quote = "The end."}]'
    record = f"{inline}\n[text]\nsource = 'seeds/ships.txt'\n"
    (folder / "record.toml").write_text(record, "utf-8")
    desk.accept(doubtful, _proposals(doubtful)["adverts"])

    decisions = desk.texts(doubtful)[0].record.decisions
    assert [(one.do, one.line) for one in decisions] == [("keep", 4), ("drop", 3)]


def test_a_decision_reopens_when_its_text_changes(doubtful: Path) -> None:
    """A decision whose line says something else now stops the build instead of being forgotten."""
    desk.reject(doubtful, _proposals(doubtful)["adverts"])
    changed = _TEXT.replace("Buy now", "Buy later")
    (doubtful / "seeds" / "ships.txt").write_text(changed, "utf-8")

    with pytest.raises(Exception, match="the quotation is not in line 3"):
        desk.texts(doubtful)


def test_proposals_are_answered_by_key(
    doubtful: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """--interactive asks at each proposal: y accepts, n rejects, q ends and leaves the rest open."""
    monkeypatch.setattr("sys.stdin", io.StringIO("n\ny\nq\n"))
    clean.clean(None, folder=doubtful, interactive=True)

    assert len(_proposals(doubtful)) == 1
    asked = capsys.readouterr()
    assert asked.err.count("accept?") == 3
    assert "error" not in asked.err
    decisions = (doubtful / "editorial" / "ships" / "record.toml").read_text("utf-8")
    assert decisions.count("[[decisions]]") == 2


def test_a_line_with_odd_spaces_can_be_answered(doubtful: Path) -> None:
    """An answer quotes the line as it was cleaned, so that the next build finds it."""
    (doubtful / "seeds" / "ships.txt").write_text("One.\nBuy  it\u00a0 now\nThe end.\n", "utf-8")
    desk.reject(doubtful, _proposals(doubtful)["adverts"])

    assert _proposals(doubtful) == {}


def test_an_answer_means_the_words_and_not_only_the_line(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of several paragraphs on one line of HTML, the answer is about the one proposed."""
    monkeypatch.setattr(cleaner, "RULES", _DOUBTS)
    page = "<article><p>First it was.</p><p>Buy now</p><p>Then it ended.</p></article>"
    (project / "seeds" / "ships.txt").rename(project / "seeds" / "ships.html").write_text(page)
    desk.accept(project, _proposals(project)["adverts"])

    assert _body(project) == ["First it was.", "Then it ended."]


def test_an_answer_that_cannot_be_told_apart_is_refused(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where a line holds the same words twice, nothing is written."""
    monkeypatch.setattr(cleaner, "RULES", _DOUBTS)
    page = "<article><p>Buy now</p><p>It was.</p><p>Buy now</p></article>"
    (project / "seeds" / "ships.txt").rename(project / "seeds" / "ships.html").write_text(page)

    with pytest.raises(PlaceError, match="no decision can answer"):
        desk.accept(project, _proposals(project)["adverts"])


def test_a_bullet_on_a_line_of_its_own_becomes_its_item(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An accepted list joins the bullet to its words, without a bullet left over."""
    bullets = BlockRule(
        "bullets",
        "A bullet alone belongs to the line below.",
        Reach.STRUCTURE,
        lambda blocks: [
            BlockSplice(i, i + 2, (Item(blocks[i + 1].words),), sure=False)
            for i, b in enumerate(blocks)
            if plain(b.words) == "-"
        ],
    )
    monkeypatch.setattr(cleaner, "RULES", (bullets,))
    (project / "seeds" / "ships.txt").write_text("It was.\n-\nOne ship.\nThe end.\n", "utf-8")
    desk.accept(project, _proposals(project)["bullets"])

    assert _body(project) == ["It was.", "One ship.", "The end."]
    assert isinstance(desk.texts(project)[0].body.blocks[1], Item)


def test_an_accepted_join_is_made(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A proposal that joins two lines of words can be accepted, and is then made."""
    torn = BlockRule(
        "torn",
        "The second line goes on from the first.",
        Reach.STRUCTURE,
        lambda blocks: [
            BlockSplice(
                i,
                i + 2,
                (Paragraph((*b.words, Run(" ", start(b)), *blocks[i + 1].words)),),
                sure=False,
            )
            for i, b in enumerate(blocks[:-1])
            if plain(b.words).endswith(" the")
        ],
    )
    monkeypatch.setattr(cleaner, "RULES", (torn,))
    (project / "seeds" / "ships.txt").write_text("It was.\nOne of the\nships sank.\n", "utf-8")
    desk.accept(project, _proposals(project)["torn"])

    assert _body(project) == ["It was.", "One of the ships sank."]
    assert _proposals(project) == {}


def test_a_rejected_word_leaves_the_rest_of_its_line_open(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rejecting one change of a line lets its words stand, and no other word of the line."""
    stops = TextRule(
        "stops",
        "Two stops may be three.",
        Reach.PUNCTUATION,
        lambda text: [
            Splice(m.start(), m.end(), "…", sure=False) for m in re.finditer(r"\.\.", text)
        ],
    )
    monkeypatch.setattr(cleaner, "RULES", (stops,))
    (project / "seeds" / "ships.txt").write_text("Well.. he said.. so it was\n", "utf-8")
    first, second = [p.id for text in desk.texts(project) for p in text.proposals]
    file = desk.reject(project, first)

    assert 'do = "stet"' in file.read_text("utf-8")
    assert [p.id for text in desk.texts(project) for p in text.proposals] == [second]
    desk.accept(project, second)
    assert _body(project) == ["Well.. he said… so it was"]
    assert _proposals(project) == {}


def test_answers_stand_evenly_in_the_record(doubtful: Path) -> None:
    """One blank line parts each decision from the one before, whoever wrote it."""
    for rule in ("dots", "shouting", "adverts"):
        file = desk.reject(doubtful, _proposals(doubtful)[rule])
    text = file.read_text("utf-8")

    assert "\n\n\n" not in text
    assert text.count("\n\n[[decisions]]\n") == 3
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


def test_the_same_text_proposes_the_same_twice(doubtful: Path) -> None:
    """Running again finds the proposals that were open, under the same names, and no other."""
    assert _proposals(doubtful) == _proposals(doubtful)


@pytest.mark.parametrize("accept", [True, False])
@pytest.mark.parametrize("typed", ["Read more â€™", "Read more\x99", "Read more &amp;"])
def test_an_answer_holds_on_a_line_that_rules_have_changed(
    project: Path, typed: str, *, accept: bool
) -> None:
    """Who answers never stops her own build: the line is quoted as it is typed."""
    seed = project / "seeds" / "ships.txt"
    seed.write_text(f"{seed.read_text('utf-8')}\n{typed}\n{PROSE}\n", "utf-8")
    answered = 0
    while (left := list(_proposals(project).values())) and answered < 9:
        (desk.accept if accept else desk.reject)(project, left[0])
        answered += 1

    assert answered
    assert not left
