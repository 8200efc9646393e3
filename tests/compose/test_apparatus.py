"""The apparatus: each section says what the editor wrote, and what follows from the texts."""

import io
import re
import zipfile
from collections import Counter

import pytest

from anthology.compose.languages.choice import LANGUAGES
from anthology.model.anthology import Anthology, printed, said
from anthology.model.document import Gap, Mark, plain
from anthology.model.errors import SeedError
from anthology.model.matter import Cell, Listing, Picture, Term
from anthology.model.section import Contents, Essay, Section, Text, TitlePage
from tests import books

_PAGES = {"text-1": "1", "text-2": "9", "people": "20"}


def _section(anthology: Anthology, anchor: str) -> Section:
    return next(section for section in anthology.sections if section.anchor == anchor)


def _essay(anthology: Anthology, anchor: str) -> Essay:
    section = _section(anthology, anchor)
    assert isinstance(section, Essay)
    return section


def _says(anchor: str, **changed: str) -> str:
    return " ".join(printed(_section(books.furnished(**changed), anchor)))


def _on_paper(anchor: str) -> str:
    pieces = said(_section(books.furnished(), anchor), _PAGES)
    return " ".join(" ".join(piece.text for piece in pieces).split())


def _marks(anthology: Anthology, name: str) -> list[str]:
    """Return the values of all marks of that name, in printing order."""
    found = []
    for section in anthology.sections:
        blocks = section.body if isinstance(section, Text | Essay) else ()
        rows = [block.heading if isinstance(block, Listing) else block.words for block in blocks]
        if isinstance(section, Text):
            rows += [block.words for block in section.headnote]
            rows += [note.words for note in section.notes]
        found += [m.value for row in rows for run in row for m in run.marks if m.name == name]
    return found


def test_the_book_has_every_part_in_its_order() -> None:
    """Front matter, parts with their texts, back matter stand in the order of a trade book."""
    assert [section.anchor for section in books.furnished().sections] == [
        "half-title",
        "title-page",
        "publication",
        "advisory",
        "contents",
        "perspectives",
        "introduction",
        "part-1",
        "text-1",
        "text-2",
        "comparison",
        "chronology",
        "glossary",
        "people",
        "reading",
        "permissions",
        "note-on-the-texts",
        "index",
        "colophon",
    ]


def test_the_contents_name_parts_and_texts() -> None:
    """A part has a line of its own, above the texts that belong to it."""
    contents = _section(books.furnished(), "contents")

    assert isinstance(contents, Contents)
    lines = [(entry.title, entry.opens) for entry in contents.entries]
    assert lines[2:5] == [("At Sea", True), ("One Ship", False), ("Another Ship", False)]


def test_no_full_stop_stands_alone_after_an_indexed_word() -> None:
    """In a PDF's structure a stop that is a run by itself would be heard as a text of its own."""
    book = books.furnished(introduction="All was told by the clerk. All knew it.\n")
    introduction, index = _essay(book, "introduction"), _essay(book, "index")
    rows = [block.words for block in introduction.body]
    marked = [run.text for row in rows for run in row if any(m.name == "anchor" for m in run.marks)]
    tails = [run.text for block in index.body if isinstance(block, Listing) for run in block.tail]

    assert "clerk." in marked
    assert tails
    assert not {".", ". "} & set(tails)


def test_anchors_are_unique() -> None:
    """No two places of the book have the same name, whatever mentions and entries there are."""
    book = books.furnished()
    anchors = [*(section.anchor for section in book.sections), *_marks(book, "anchor")]

    assert [name for name, times in Counter(anchors).items() if times > 1] == []


def test_every_link_within_the_book_leads_to_a_place_of_it() -> None:
    """A link to an anchor leads to a section or to a named place, never nowhere."""
    book = books.furnished()
    places = {section.anchor for section in book.sections} | set(_marks(book, "anchor"))
    inner = {link[1:] for link in _marks(book, "link") if link.startswith("#")}

    assert inner
    assert inner - places == set()


def test_a_book_that_is_not_cleared_says_so() -> None:
    """While one text is not cleared, title page and publication page call it an editorial copy."""
    title = _section(books.furnished(), "title-page")

    assert isinstance(title, TitlePage)
    assert title.notice == "Editorial copy, rights not cleared"
    assert "One Ship (A. Sailor): printed by permission." in _says("publication")
    assert "Another Ship: rights not cleared." in _says("publication")


def test_perspectives_are_defined_and_have_their_texts() -> None:
    """Each perspective has its title, definition and terms; what names none stands last."""
    assert _says("perspectives") == (
        "Contents by Perspective For Ships Holds that ships matter. Terms of the field: navalism. "
        "One Ship, A. Sailor Of no stated perspective Another Ship"
    )


def test_events_stand_in_the_order_of_time() -> None:
    """Dates are shown as they are said; sources and texts follow, with pages on paper."""
    assert _on_paper("chronology").endswith(
        "15 April 1912 The Titanic sinks Sources: Lord, A Night to Remember, 1955 "
        "Argued over in: One Ship (p. 1); Another Ship (p. 9) 1914–1918 War"
    )


def test_the_picture_has_a_track_for_each_text() -> None:
    """Each text has its own date and the events that it argues over, within the picture."""
    picture = next(
        b for b in _essay(books.furnished(), "chronology").body if isinstance(b, Picture)
    )
    one, other = picture.tracks

    assert (one.label, other.label) == ("One Ship", "Another Ship")
    assert one.own is not None
    assert other.own is None
    assert one.events == other.events
    assert one.events[0][0] < one.own[0] < picture.width
    assert all(picture.left < x < picture.width for x, _ in (*one.events, *picture.years))


def test_terms_and_people_say_where_they_are_first_mentioned() -> None:
    """From glossary and people a link leads to the first mention in each text."""
    assert _says("glossary") == (
        "Glossary Register A list of ships; see people. First mentioned in: One Ship; Another Ship"
    )
    assert _says("people") == (
        "People Smith, Edward (1850–1912) A captain. First mentioned in: One Ship; Another Ship "
        "Unmentioned, Ann Nobody names her."
    )


def test_the_first_mention_in_a_text_is_linked() -> None:
    """One mention of each term and person in a text is linked, and none where it is switched off."""
    book = books.furnished()
    first = [link for link in _marks(book, "link") if link == "#people_smith-edward"]
    plan = books.APPARATUS["anthology.toml"].replace("LANGUAGE", "en")
    off = books.furnished(anthology=f"links = []\n{plan}")

    assert len(first) == 2
    assert not [link for link in _marks(off, "link") if link.startswith("#people_")]


def test_marking_mentions_changes_no_word() -> None:
    """The texts say the same words whether anything in them is mentioned or not."""
    bare = books.furnished(index="", people="", glossary="", introduction="Why?", comparison="")
    for one, other in zip(books.furnished().texts, bare.texts, strict=True):
        assert [plain(block.words) for block in one.body] == [
            plain(block.words) for block in other.body
        ]


def test_the_table_has_a_row_for_each_answer() -> None:
    """A question heads its rows; they stand in the order of the book and name their text."""
    cells = [
        cell for cell in _essay(books.furnished(), "comparison").body if isinstance(cell, Cell)
    ]

    assert [(cell.heads, plain(cell.words)) for cell in cells][:4] == [
        ("group", "Do ships sink?"),
        ("row", "One Ship"),
        ("", "Yes, says the other (p.\u00a0)."),
        ("row", "Another Ship"),
    ]


def test_the_index_names_notes_and_what_to_see() -> None:
    """Without pages mentions are counted by paragraphs; a heading may only say where to look."""
    listings = [b for b in _essay(books.furnished(), "index").body if isinstance(b, Listing)]
    lines = [plain(listing.words) for listing in listings]

    assert [line.split(",")[0] for line in lines] == ["clerks", "officers. See Smith", "Smith"]
    assert lines[0].endswith(". See also Smith, Edward")
    assert {mention.note for mention in listings[0].mentions} == {0, 1}


def test_who_wrote_a_source_is_not_mentioned_by_it() -> None:
    """The index leads to what a note says, and not to the names in its sources."""
    note = '[[notes]]\nexact = "sank at dawn"\nstatus = "settled"\ntext = "So it is."\n'
    index = _essay(books.furnished(notes=note + 'sources = ["The clerk, *Log*"]\n'), "index")
    clerks = next(block for block in index.body if isinstance(block, Listing))

    assert {mention.note for mention in clerks.mentions} == {0}


def test_permissions_print_the_line_that_is_asked_for() -> None:
    """The credit of a record stands in the acknowledgements; who asks for nothing is not there."""
    assert _says("permissions") == (
        "Permissions Acknowledgements One Ship – Printed by kind permission of the sailor."
    )


def test_facets_are_printed_and_unknown_is_said() -> None:
    """Each facet stands with its label before the headnote, also where it is unknown."""
    text = books.furnished().texts[0]

    assert [plain(block.words) for block in text.facets if isinstance(block, Term)] == [
        "Who speaks",
        "When",
        "Read next",
    ]
    assert "When unknown Read next Another Ship" in " ".join(printed(text))


def test_a_reference_without_words_says_what_it_leads_to() -> None:
    """A link to a place of the book has the number of its page on paper, and there alone."""
    assert _says("introduction") == "Introduction Why ships? See Another Ship, and the terms."
    assert "See Another Ship (p. 9), and the terms (p. ?)." in _on_paper("introduction")


@pytest.mark.parametrize(
    ("file", "text", "place"),
    [
        ("introduction", "One.\n\nSee [it](#text-3).\n", "editorial/introduction.md:3"),
        ("advisory", "[x](#glosary)\n", "editorial/advisory.md:1"),
        ("headnote", '+++\nwho = "[x](#n)"\n+++\nA.\n', "editorial/text-1/headnote.md:2"),
        (
            "notes",
            '[[notes]]\nexact = "sank at dawn"\nstatus = "settled"\ntext = "[x](#y)"\n',
            "editorial/text-1/notes.toml:4",
        ),
        ("people", '[[people]]\nname = "A"\nlife = "[x](#y)"\n', "editorial/people.toml:3"),
    ],
)
def test_a_reference_that_leads_nowhere_stops_the_build(file: str, text: str, place: str) -> None:
    """An address that is no place of the book is an error with its file and line."""
    changed = {"introduction": "Why?", "comparison": "", "index": ""} | {file: text}
    with pytest.raises(SeedError, match="the reference leads nowhere") as caught:
        books.furnished(**changed)

    assert str(caught.value.where) == place


def test_a_name_in_any_letters_is_written_as_it_is_and_printed_in_ascii() -> None:
    """Editors link to a term in its own letters, and hear of it so; ids of the books are ASCII."""
    glossary = '[[terms]]\nterm = "Флот"\ndefinition = "Ships."\n'
    book = books.furnished(introduction="See [it](#glossary_флот).", glossary=glossary)
    page = zipfile.ZipFile(io.BytesIO(books.printed(book, "epub").content))
    pages = [page.read(name) for name in page.namelist() if name.endswith("xhtml")]
    ids = {one for text in pages for one in re.findall(rb'(?: id="|xhtml#)([^"]*)"', text)}

    assert all(one.isascii() for one in ids)
    assert b"glossary_xn--k1agmf" in ids
    with pytest.raises(SeedError, match=r"nowhere: #glossary_фло$") as caught:
        books.furnished(introduction="See [it](#glossary_фло).", glossary=glossary)
    assert caught.value.remedy == "did you mean glossary_флот?"


def test_an_index_that_sends_nowhere_stops_the_build() -> None:
    """A heading to see must be one of the index."""
    entry = '[[entries]]\nheading = "officers"\nsee = "Smith, Edwrd"\n'
    with pytest.raises(SeedError, match="no heading 'Smith, Edwrd'") as caught:
        books.furnished(index=entry)

    assert str(caught.value.where) == "editorial/index.toml:1:1"
    assert caught.value.remedy == "did you mean Smith, Edward?"


def test_every_number_of_the_note_is_one_of_the_ledger() -> None:
    """Counts, lines and places in A Note on the Texts are queries on the ledgers, and no others."""
    book = books.furnished()
    for selection, stretch in zip(book.selections, _stretches(book), strict=True):
        known = {selection.kept, selection.removed, selection.added}
        for made in selection.ledger.passes:
            known |= {len(made.entries), *(entry.place.line for entry in made.entries)}
        told = re.sub(r"“.*?”|seeds/\S+", "", stretch)
        assert {int(number.replace(",", "")) for number in re.findall(r"\d[\d,]*", told)} <= known


def _stretches(book: Anthology) -> list[str]:
    """Return what the note says of each text."""
    said_ = " ".join(printed(_section(book, "note-on-the-texts")))
    return said_.split("Source: ")[1:]


def test_the_colophon_counts_what_the_ledgers_count() -> None:
    """The numbers of the colophon are sums over the ledgers."""
    book = books.furnished()
    kept, removed = (sum(getattr(s, n) for s in book.selections) for n in ("kept", "removed"))

    assert f"It prints {kept:,} words of the sources; {removed:,} were taken out" in _says(
        "colophon"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_book_speaks_its_language(language: str) -> None:
    """In each language every section has a title of its own, and nothing is left to fill in."""
    book = books.furnished(language)
    titles = {section.title for section in book.sections if isinstance(section, Essay)}
    text = " ".join(piece for section in book.sections for piece in printed(section))

    assert len(titles) == sum(isinstance(section, Essay) for section in book.sections)
    assert not re.search(r"\{\w*\}", text)
    if language != "en":
        assert "Headnote by the editors" not in text


def test_an_unknown_language_is_spoken_to_in_english() -> None:
    """Where the program has no words in the book's language, it says them in English."""
    assert "Glossary" in " ".join(printed(_section(books.furnished("fi"), "glossary")))


def test_no_gap_is_printed() -> None:
    """What only parts lines of the index prints nothing."""
    index = _essay(books.furnished(), "index")

    assert any(isinstance(block, Gap) for block in index.body)
    assert "\n" not in "".join(printed(index))
    assert Mark("anchor", "index_clerks") in {
        m for b in index.body for r in b.words for m in r.marks
    }
