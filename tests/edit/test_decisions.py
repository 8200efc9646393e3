"""The editor's decisions: each means exactly one place, or the build stops and names it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anthology.clean import cleaner
from anthology.edit import editor
from anthology.model.book import Selection
from anthology.model.decision import Decision, Do, Redaction
from anthology.model.document import (
    Heading,
    Insertion,
    Item,
    Mark,
    Quotation,
    SceneBreak,
    Speaker,
    Verse,
    plain,
)
from anthology.model.errors import PlaceError
from anthology.model.ledger import Ledger, replay
from anthology.model.place import Origin, Place
from anthology.model.record import Record
from tests.strategies import as_document

_TEXT = "The Clerk\nHe wrote to Ann twice.\nLeave a Reply\nYour email\n"
_HERE = Place("editorial/text/record.toml", 7, 1)


def _decision(do: Do, line: int, quote: str, put: str = "") -> Decision:
    return Decision(do, line, quote, _HERE, put, language="fr")


def _edited(*decisions: Decision, redactions: tuple[Redaction, ...] = ()) -> Selection:
    read = as_document(_TEXT)
    record = Record("text", read.file, decisions=decisions, redactions=redactions)
    done = cleaner.clean(read, editor.held(record))
    return editor.edit(Selection(record, read, done.document, done.document, done.ledger, None))


def _texts(selection: Selection) -> list[str]:
    return [plain(block.words) for block in selection.body.blocks]


@pytest.mark.parametrize(
    ("do", "kind"),
    [
        ("heading", Heading),
        ("quotation", Quotation),
        ("item", Item),
        ("verse", Verse),
        ("speaker", Speaker),
        ("scene_break", SceneBreak),
    ],
)
def test_a_line_is_set_as_decided(do: Do, kind: type[object]) -> None:
    """A decision makes its line a block of its kind, with the same words."""
    selection = _edited(_decision(do, 2, "He wrote to Ann twice."))

    assert isinstance(selection.body.blocks[1], kind)
    assert _texts(selection)[1] == "He wrote to Ann twice."


def test_a_line_set_as_an_authors_note_is_called_by_its_mark() -> None:
    """Where the text calls the line, the call is marked; what else bears the sign is none."""
    read = as_document("The pilot* saw it.\nHe was *sure* of it.\n* A man.\nThen came the ice.\n")
    decision = Decision("author_note", 3, "* A man.", _HERE)
    record = Record("text", read.file, decisions=(decision,))
    done = cleaner.clean(read, editor.held(record))
    edited = editor.edit(Selection(record, read, done.document, done.document, done.ledger, None))
    called = [run for block in edited.body.blocks for run in block.words if run.marks]

    assert [(run.text, run.origin) for run in called] == [("*", Origin(1, 10))]
    assert called[0].marks == {Mark("call", "*")}
    assert replay(read, edited.ledger) == edited.body


def test_a_line_that_a_rule_removes_is_kept_on_decision() -> None:
    """`keep` overrules the rules for its line, and only for it."""
    assert _texts(_edited()) == ["The Clerk", "He wrote to Ann twice."]
    kept = _edited(_decision("keep", 3, "Leave a Reply"))

    assert _texts(kept) == ["The Clerk", "He wrote to Ann twice.", "Leave a Reply"]


def test_lines_are_dropped_words_emended_and_inserted() -> None:
    """Dropping, emending and inserting change what they quote and nothing else."""
    selection = _edited(
        _decision("drop", 1, "The Clerk"),
        _decision("emend", 2, "twice", "[three times]"),
        _decision("insert", 2, "He wrote", "[A page is missing.]"),
    )

    assert _texts(selection) == ["[A page is missing.]", "He wrote to Ann [three times]."]
    assert isinstance(selection.body.blocks[0], Insertion)


def test_a_language_is_marked_on_its_words() -> None:
    """The quotation bears the language; the words around it do not."""
    words = _edited(_decision("language", 2, "to Ann")).body.blocks[1].words

    assert [(run.text, run.marks) for run in words] == [
        ("He wrote ", frozenset()),
        ("to Ann", frozenset({Mark("language", "fr")})),
        (" twice.", frozenset()),
    ]


def test_a_name_is_withheld_wherever_it_stands() -> None:
    """A redaction replaces every occurrence, in the order of the ledger."""
    selection = _edited(redactions=(Redaction("Ann", "[a friend]", _HERE),))

    assert _texts(selection)[1] == "He wrote to [a friend] twice."


@pytest.mark.parametrize("first", [0, 1])
def test_the_longer_of_two_names_is_withheld_whole(first: int) -> None:
    """Where one name begins another, no surname is left over, whichever is written first."""
    both = (Redaction("to", "[B]", _HERE), Redaction("to  Ann", "[A]", _HERE))
    selection = _edited(redactions=(both[first], both[1 - first]))

    assert _texts(selection)[1] == "He wrote [A] twice."


def test_names_that_overlap_stop_the_build() -> None:
    """Where one name begins within another and ends behind it, half of one would be told."""
    both = (Redaction("wrote to", "[B]", _HERE), Redaction("to Ann", "[A]", _HERE))

    with pytest.raises(PlaceError, match="“wrote to” and “to Ann”"):
        _edited(redactions=both)


def test_a_name_that_stands_nowhere_stops_the_build() -> None:
    """A redaction with a typing error would withhold nothing, and is refused."""
    with pytest.raises(PlaceError, match="stands nowhere"):
        _edited(redactions=(Redaction("Anne", "[a friend]", _HERE),))


def test_decisions_are_splices_of_the_ledger() -> None:
    """Replaying the ledger, decisions included, gives the edited text."""
    selection = _edited(
        _decision("emend", 2, "twice", "often"),
        _decision("heading", 2, "He wrote to Ann"),
        redactions=(Redaction("Ann", "[a friend]", _HERE),),
    )

    assert replay(selection.read, selection.ledger) == selection.body


@given(st.integers(0, 20), st.characters(categories=["L", "N"]))
def test_a_changed_quotation_stops_the_build(at: int, other: str) -> None:
    """One wrong character anywhere in a decision's quotation names the decision and the line."""
    quote = "He wrote to Ann twice."
    wrong = quote[:at] + other + quote[at + 1 :]
    if wrong == quote:
        return
    with pytest.raises(PlaceError, match="the quotation is not in line 2") as caught:
        _edited(_decision("drop", 2, wrong))

    assert caught.value.where == _HERE
    assert caught.value.remedy == f"did you mean line 2: “{quote}”?"


def test_a_quotation_that_stands_twice_stops_the_build() -> None:
    """A quotation that means several places of its line means none."""
    with pytest.raises(PlaceError, match="stands 3 times in line 2"):
        _edited(_decision("emend", 2, "t", "x"))


def test_a_decision_made_again_changes_nothing() -> None:
    """A decision that asks for what the text already is leaves no entry."""
    selection = _edited(_decision("paragraph", 2, "He wrote"))

    assert replace(selection, record=_edited().record).ledger == _edited().ledger


def test_a_line_of_several_blocks_can_be_decided_on() -> None:
    """Where a page stands in one line, the quotation tells which block is meant."""
    read = as_document("The Clerk\nHe wrote.\n")
    moved = tuple(
        replace(block, words=tuple(replace(run, origin=Origin(1, 1)) for run in block.words))
        for block in read.blocks
    )
    read = replace(read, blocks=moved)
    record = Record("text", read.file, decisions=(_decision("heading", 1, "He wrote."),))
    selection = editor.edit(Selection(record, read, read, read, Ledger(), None))

    assert isinstance(selection.body.blocks[1], Heading)


@pytest.mark.parametrize("name", ["Ann\u00a0Lee", "Ann  Lee", "An\u00adn Lee"])
def test_a_name_is_withheld_however_it_is_spaced(name: str) -> None:
    """A name that the source spaces or breaks otherwise is the same name."""
    read = as_document(f"The Clerk\nHe wrote to {name} twice.\n")
    redactions = (Redaction("Ann Lee", "[a friend]", _HERE),)
    record = Record("text", read.file, redactions=redactions)
    text = cleaner.clean(read).document
    selection = editor.edit(Selection(record, read, text, text, Ledger(), None))

    assert _texts(selection)[1] == "He wrote to [a friend] twice."


def test_a_line_is_joined_to_the_one_before_it() -> None:
    """`join` makes one block of two, with the words of both and their places."""
    selection = _edited(_decision("join", 2, "He wrote"), _decision("keep", 1, "The Clerk"))

    assert _texts(selection) == ["The Clerk He wrote to Ann twice."]
    assert [run.origin.line for run in selection.body.blocks[0].words] == [1, 2, 2]
    assert replay(selection.read, selection.ledger) == selection.body
    with pytest.raises(PlaceError, match="no line before line 1"):
        _edited(_decision("join", 1, "The Clerk"))


def test_who_says_a_line_is_marked() -> None:
    """`turn` marks the quoted words as the name of who says the rest of the line."""
    words = _edited(_decision("turn", 2, "He wrote")).body.blocks[1].words

    assert [(run.text, bool(run.marks)) for run in words] == [
        ("He wrote", True),
        (" to Ann twice.", False),
    ]


def test_a_quotation_of_a_line_that_is_not_there_stops_the_build() -> None:
    """The line that is said to be quoted must have words."""
    with pytest.raises(PlaceError, match="line 99, which is said to be quoted") as caught:
        _edited(replace(_decision("quotation", 2, "He wrote"), of=99))

    assert caught.value.where == _HERE
    assert "it has 4" in caught.value.remedy


@pytest.mark.parametrize("do", ["heading", "emend", "drop", "stet", "turn"])
def test_a_line_is_found_by_what_was_typed(do: Do) -> None:
    """A quotation with the double spaces of the source means the line that has one."""
    read = as_document("The Clerk\nHe  wrote to \u00a0Ann twice.\nThen he slept.\n")
    put = "He called Ann" if do == "emend" else ""
    decision = _decision(do, 2, "He  wrote to \u00a0Ann", put)
    record = Record("text", read.file, decisions=(decision,))
    done = cleaner.clean(read, editor.held(record))
    selection = editor.edit(
        Selection(record, read, done.document, done.document, done.ledger, None)
    )

    second = "He called Ann twice." if do == "emend" else "He wrote to Ann twice."
    expected = ["The Clerk", second, "Then he slept."]
    assert _texts(selection) == [text for text in expected if do != "drop" or "Ann" not in text]
