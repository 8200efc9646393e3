"""Composing: every word that will be printed, in order, under anchors of its own."""

from dataclasses import replace

import pytest

from anthology.compose import composer
from anthology.model.anthology import Contents, Essay, printed, title_of
from anthology.model.document import Heading
from anthology.model.errors import SeedError
from anthology.model.record import Record
from anthology.model.section import Text
from tests import books


def test_sections_stand_in_the_order_of_a_book() -> None:
    """What the editor has not written is left out; all else has its place."""
    anthology = books.composed(f"Ships\n{books.PROSE}", introduction="Why ships?\n")

    assert [section.anchor for section in anthology.sections] == [
        "half-title",
        "title-page",
        "publication",
        "contents",
        "introduction",
        "text-1",
        "note-on-the-texts",
        "colophon",
    ]


def test_the_contents_list_all_that_follows_them() -> None:
    """Each section after the contents has its line in them, with its title."""
    anthology = books.composed(f"Ships\n{books.PROSE}", introduction="Why ships?\n")
    contents = next(part for part in anthology.sections if isinstance(part, Contents))

    assert [entry.target for entry in contents.entries] == [s.anchor for s in anthology.listed]
    assert [entry.title for entry in contents.entries] == [title_of(s) for s in anthology.listed]
    assert [entry.front for entry in contents.entries] == [True, False, False, False]


def test_a_book_without_an_introduction_has_none() -> None:
    """What the editor has not written is not there, not even as an empty page."""
    assert "introduction" not in [section.anchor for section in books.ships().sections]


def test_stanzas_stay_apart() -> None:
    """Of the gaps between blocks, those between stanzas stay, and no others."""
    html = "<h1>T</h1><p>A,<br>B;</p><p>C,<br>D.</p><p>E.</p>"
    anthology = books.composed(html, ending="html")
    text = next(part for part in anthology.sections if isinstance(part, Text))

    kinds = ["Verse", "Verse", "Gap", "Verse", "Verse", "Paragraph"]
    assert [type(block).__name__ for block in text.body] == kinds


def test_the_note_on_the_texts_counts_what_the_ledger_counts() -> None:
    """Every number in the note is one of the ledger's."""
    anthology = books.composed(f"Ships\n{books.PROSE}\nLeave a Reply\nYour email\n")
    note = next(part for part in anthology.back if isinstance(part, Essay))
    selection = anthology.selections[0]
    told = " ".join(printed(note))

    assert f"Words kept: {selection.kept}. Words removed: {selection.removed}." in told
    assert selection.removed == 5
    assert "“Leave a Reply / Your email”. The page's form for replies" in told


@pytest.mark.parametrize("slug", ["contents", "title-page", "note-on-the-texts", "nav", "style"])
def test_a_text_cannot_take_the_name_of_a_part_of_the_book(slug: str) -> None:
    """Anchors are unique: a text that would bear a section's name is refused, with its seed."""
    record = Record(slug, f"seeds/{slug}.txt")
    read = books.ships().selections[0]

    with pytest.raises(SeedError, match="a part of the book is") as caught:
        composer.compose(books.ships().book, [replace(read, record=record)])
    assert str(caught.value.where) == f"seeds/{slug}.txt"


def test_no_heading_skips_a_level() -> None:
    """Headings go down step by step, in a text, its headnote and the introduction."""
    book = books.composed(
        "# Title\n\n#### One\n\nSo.\n\n#### Two\n\nSo.\n\n## Three\n\n###### Four\n\nSo.",
        introduction="Why?\n\n#### Because\n\nSo.\n",
        ending="md",
    )

    levels = [b.level for b in book.texts[0].body if isinstance(b, Heading)]
    assert levels == [2, 2, 2, 3]
    assert [
        b.level
        for section in book.front
        if isinstance(section, Essay) and section.anchor == "introduction"
        for b in section.body
        if isinstance(b, Heading)
    ] == [2]
