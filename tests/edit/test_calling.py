"""Editor's notes: each stands at the one place that its quotation means, or the build stops."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anthology.edit import calling
from anthology.model.book import Selection
from anthology.model.document import Heading, Run, plain
from anthology.model.errors import PlaceError, SeveralErrors
from anthology.model.ledger import Ledger
from anthology.model.place import Origin, Place
from anthology.model.record import Note, Record
from anthology.model.said import lines
from tests.strategies import as_document

_TEXT = "The clerk kept the register.\nNobody kept the clerk.\nHe wrote to Ann\u00a0twice.\n"
_HERE = Place("editorial/text/notes.toml", 3, 1)


def _note(exact: str, prefix: str = "", suffix: str = "") -> Note:
    return Note(exact, "settled", (Run("So.", Origin(1, 1)),), (), _HERE, prefix, suffix)


def _called(*notes: Note) -> Selection:
    read = as_document(_TEXT)
    record = Record("text", read.file)
    return calling.called(Selection(record, read, read, read, Ledger(), None, notes=notes))


def test_notes_are_called_at_the_end_of_what_they_quote() -> None:
    """The call stands after the quotation and its stops; the words around it stay as they are."""
    selection = _called(_note("kept the register"))

    assert list(lines(selection.body.blocks))[:3] == [
        "The clerk kept the register.",
        "1",
        "Nobody kept the clerk.",
    ]
    assert [plain(b.words) for b in selection.body.blocks] == [
        plain(b.words) for b in selection.read.blocks
    ]


def test_notes_are_numbered_in_the_order_of_the_text() -> None:
    """Wherever they stand in their file, notes are numbered as a reader meets them."""
    selection = _called(_note("to Ann twice"), _note("Nobody"), _note("The clerk"))

    assert [note.exact for note in selection.notes] == ["The clerk", "Nobody", "to Ann twice"]
    assert [word for word in lines(selection.body.blocks) if word.isdigit()] == ["1", "2", "3"]


def test_words_before_and_after_tell_two_places_apart() -> None:
    """A quotation that stands twice means one place with its prefix or suffix."""
    assert "clerk" in _called(_note("clerk", prefix="kept the ")).notes[0].exact
    with pytest.raises(PlaceError, match="stands 2 times") as caught:
        _called(_note("clerk"))
    assert caught.value.where == _HERE


def test_every_note_without_its_place_is_told() -> None:
    """Several lost quotations are told in one run, each with the nearest words."""
    with pytest.raises(SeveralErrors) as caught:
        _called(_note("Nobody kept a clerk"), _note("wrote to Anne twice"))

    assert [error.remedy for error in caught.value.errors] == [
        "did you mean: “Nobody kept the clerk”?",
        "did you mean: “wrote to Ann twice.”?",
    ]


def test_a_quotation_does_not_run_over_two_paragraphs() -> None:
    """Words of two paragraphs are no quotation of either."""
    with pytest.raises(PlaceError, match="is not in"):
        _called(_note("register. Nobody"))


@given(st.sets(st.sampled_from(["The clerk", "register", "Nobody", "wrote", "Ann"])))
def test_no_note_is_lost_and_none_moves_past_another(quotations: set[str]) -> None:
    """As many calls stand in the text as there are notes, in ascending order."""
    selection = _called(*(_note(quotation) for quotation in quotations))
    calls = [word for word in lines(selection.body.blocks) if word.isdigit()]

    assert calls == [str(number + 1) for number in range(len(quotations))]


def test_a_note_in_the_title_is_refused() -> None:
    """A title is repeated in contents and running heads, where no note can be called."""
    read = as_document("The Register\nThe clerk kept it.\n")
    title = Heading(read.blocks[0].words, 1)
    read = replace(read, blocks=(title, *read.blocks[1:]))

    notes = (_note("Register"), _note("Register"))

    with pytest.raises(SeveralErrors) as caught:
        calling.called(Selection(Record("text", ""), read, read, read, Ledger(), None, notes=notes))
    assert all("stands in the text's title" in error.what for error in caught.value.errors)
    assert caught.value.errors[0].where == _HERE
