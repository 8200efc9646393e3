"""The review page: every change at its line with its reason, and no name that is withheld."""

import re
from collections import Counter
from dataclasses import replace
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import example, given

from anthology import resources
from anthology.clean import cleaner
from anthology.edit import editor
from anthology.model.book import Selection
from anthology.model.counting import count_words
from anthology.model.decision import Decision, Do, Redaction
from anthology.model.document import Document, plain
from anthology.model.edition import Theme
from anthology.model.ledger import Entry, Ledger, Pass, Proposal
from anthology.model.place import Place
from anthology.model.record import Record
from anthology.model.splice import Reach, Splice, spliced_words
from anthology.render.collation import lines
from anthology.render.collation.folds import stretches
from anthology.render.collation.marking import splices
from anthology.render.collation.rows import Row, rows
from anthology.render.collation.text import reviewed
from anthology.render.collation.veil import veiled
from anthology.render.review import review
from tests.strategies import as_document, documents

_HERE = Place("editorial/text/record.toml", 7, 1)
_TEXT = (
    "The Register\nAnn Lee wrote\u00a0to db0, and Ann\u200b Lee was not amused by it, since she "
    "had told him, more often than she cared to remember, that she would not have it at all.\n"
    "\n\n\n"
    "-\nOne boat\n-\nTwo\nShe said so.\nLeave a Reply\nYour email\n"
)
_VOID = {"meta", "br", "input"}


class _Page(HTMLParser):
    """What a page says: its text, its struck words, its identifiers and where its links lead."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.open: list[str] = []
        self.said: list[str] = []
        self.struck: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.feed(page.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Remember the element and what it is called or leads to."""
        if tag not in _VOID:
            self.open.append(tag)
        self.ids += [value or "" for name, value in attrs if name == "id"]
        self.links += [value or "" for name, value in attrs if name in {"href", "src", "action"}]

    def handle_endtag(self, tag: str) -> None:
        """Close the element, which must be the last one opened."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Remember the words."""
        if not {"style", "script"} & set(self.open):
            self.said.append(data)
        if "del" in self.open:
            self.struck.append(data)


def _words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text))


@cache
def _theme() -> Theme:
    return resources.theme("classic", Path("nowhere"))


def _selection(read: Document, *decisions: Decision, names: tuple[str, ...] = ()) -> Selection:
    redactions = tuple(Redaction(name, "[a clerk]", _HERE) for name in names)
    record = Record("text", read.file, decisions=decisions, redactions=redactions)
    done = cleaner.clean(read, editor.held(record))
    text = done.document
    return editor.edit(
        Selection(record, read, text, text, done.ledger, None, proposals=done.proposals)
    )


def _decision(do: Do, line: int, quote: str, put: str = "") -> Decision:
    return Decision(do, line, quote, _HERE, put)


def _edited() -> Selection:
    return _selection(
        as_document(_TEXT),
        _decision("emend", 2, "amused", "delighted"),
        _decision("insert", 10, "She said", "[Here a page is missing.]"),
        _decision("speaker", 10, "She said so.", "A lady"),
        names=("Ann Lee", "db0"),
    )


def _page(*selections: Selection) -> _Page:
    return _Page(review("Ships", selections, _theme()))


@given(documents)
@example(as_document(_TEXT))
@example(as_document("A title\nLeave a Reply\nYour e\x07mail\n"))
def test_every_removed_word_is_struck(document: Document) -> None:
    """Each word that an entry takes out stands on the page, and is struck."""
    selection = _selection(document)
    struck = _words(" ".join(_page(selection).struck))

    for _, entry in selection.ledger.entries():
        assert set(_words(entry.old) - _words(entry.new)) <= set(struck)


def test_every_word_that_the_editor_takes_is_struck() -> None:
    """Also what one change put and a later one took stands on the page, struck."""
    selection = _edited()
    overtaken = Entry(Place("seeds/text.txt", 7, 1), "frontier", "border", Splice(0, 0, ""), 0)
    passes = (*selection.ledger.passes, Pass("editor", "Why not.", Reach.WORDS, (overtaken,)))
    struck = _words(" ".join(_page(replace(selection, ledger=Ledger(passes))).struck))

    assert {"amused", "Leave", "Reply", "email", "said", "clerk", "frontier"} <= set(struck)


@given(documents)
@example(as_document(_TEXT))
def test_the_marks_are_the_whole_difference(document: Document) -> None:
    """A line with its marked changes made is what is printed of it, to the letter."""
    printed: dict[int, list[lines.Printed]] = {}
    body = cleaner.clean(document).document
    for number, words in lines.printed(body):
        printed.setdefault(number, []).append(words)
    for number, line in lines.read(document).items():
        runs = tuple(run for block in printed.get(number, []) for run in block.words)
        changed = spliced_words(line.runs, splices(line, runs))
        assert plain(changed) == plain(runs)


@given(documents)
@example(as_document(_TEXT))
def test_every_entry_is_told_once(document: Document) -> None:
    """As many changes are counted as the ledger has entries, and every row is in one stretch."""
    selection = _selection(document)
    text = reviewed(1, selection)

    assert len(text.changes) == sum(1 for _ in selection.ledger.entries())
    assert [row for part in stretches(text.rows) for row in part.rows] == list(text.rows)


def test_a_change_stands_at_its_line_with_its_reason() -> None:
    """A line tells which rule changed it, and what kind of block it is printed as."""
    found = {row.anchor: row for row in rows(_edited())}

    assert found["l1"].kind == "title"
    assert found["l6"].dropped
    assert found["l7"].kind == "item"
    assert [note.rule for note in found["l7"].notes] == ["lists"]
    assert [note.rule for note in found["l2"].notes].count("editor") == 1
    assert [p.text for p in found["l2"].source if p.mark == "gone"][-1] == "amused"
    assert [p.text for p in found["l2"].printed if p.mark == "new"][-1] == "delighted"
    assert found["i10"].inserted
    assert [note.why for note in found["i10"].notes] == ["The editors inserted these words."]
    assert found["l10"].kind == "speaker"
    assert (found["l11"].notes[0].first, found["l11"].notes[0].last) == (11, 12)
    assert found["l12"].notes[0].continued


def test_counts_are_those_of_the_ledger() -> None:
    """Words kept, removed and added are counted once each, also where one took another's place."""
    selection = _edited()
    text = reviewed(1, selection)
    printed = count_words(plain(block.words) for block in selection.body.blocks)

    put = _words("delighted; A lady; Here a page is missing; a clerk; a clerk; a clerk")
    taken = _words("amused; She said so; Leave a Reply; Your email; Ann Lee; db0; Ann Lee")

    assert text.added == put.total()
    assert text.removed == taken.total()
    assert text.kept + text.added == printed


def test_withheld_names_stand_nowhere() -> None:
    """A withheld name is on the page neither whole nor parted by what cannot be seen."""
    told = "".join(_page(_edited()).said)

    assert not re.search("Ann\\W*Lee|db0", told)
    assert told.count("[a clerk] wrote") == 2
    assert "and [a clerk] was not delighted" in told


def test_a_cut_does_not_part_a_name() -> None:
    """What is put for a name is shown once, wherever its line is cut."""
    shown = veiled("by Ann Lee.", (Redaction("Ann Lee", "[x]", _HERE),))

    assert [shown.cut(0, 3), shown.cut(3, 6), shown.cut(6, 10), shown.cut(10, 11)] == [
        "by ",
        "",
        "[x]",
        ".",
    ]


def test_every_proposal_is_there_with_its_commands() -> None:
    """An open proposal stands at its line with its name, its reason and both commands."""
    read = as_document("Title\nAnn said -- so.\nMore.")
    entry = Entry(Place(read.file, 2, 10), "Ann said --", "Ann said —", Splice(9, 11, "—"), 1)
    proposal = Proposal("dashes", "Ann’s two hyphens may be a dash.", Reach.PUNCTUATION, entry)
    selection = replace(_selection(read, names=("Ann",)), proposals=(proposal,))
    told = "".join(_page(selection).said)
    row = next(row for row in rows(selection) if row.proposals)

    assert row.number == 2
    assert f"anthology clean --accept {proposal.id}" in told
    assert f"anthology clean --reject {proposal.id}" in told
    assert "[a clerk]’s two hyphens may be a dash." in told
    assert "“[a clerk] said --” would become “[a clerk] said —”" in told


@pytest.mark.parametrize(
    "hostile",
    [
        "{{ 7*7 }}{% raw %}",
        "<script>alert(1)</script><del>",
        "</style></td></table><img src=http://x.test/ onerror=alert(1)>",
        "\"' onmouseover='alert(1)' &amp; ]]> <!--",
    ],
)
def test_what_looks_like_markup_is_shown_as_it_is(hostile: str) -> None:
    """A text's characters are characters, in the text, in a reason and in a rule's name."""
    selection = _selection(as_document(f"Title\n{hostile}\n"))
    entry = Entry(Place("seeds/text.txt", 2, 1), hostile, hostile, Splice(0, 0, ""), 1, hostile)
    made = Pass(hostile, hostile, Reach.WORDS, (entry,))
    told = _page(replace(selection, ledger=Ledger((*selection.ledger.passes, made))))

    assert not told.open
    assert "".join(told.said).count(hostile) >= 5
    assert "49" not in "".join(told.said)


def test_what_turns_the_text_or_is_no_character_is_named() -> None:
    """Characters that would turn the page's text or that HTML does not know show as their names."""
    read = as_document("Title\nA \u202egnorw\u202c way.\n")
    told = "".join(_Page(review("x", [_untouched(read)], _theme())).said)

    assert "A [U+202E]gnorw[U+202C] way." in told


def _untouched(read: Document) -> Selection:
    return Selection(Record("text", read.file), read, read, read, Ledger(), None)


def test_the_page_is_one_file_and_its_links_lead_into_it() -> None:
    """Nothing is fetched; each identifier is there once, and each link finds its own."""
    page = _page(_edited(), _edited())

    assert len(page.ids) == len(set(page.ids))
    assert page.links
    assert {link.removeprefix("#") for link in page.links} <= set(page.ids)
    assert all(link.startswith("#") for link in page.links)
    style = _theme().styles["review.css"]
    assert "url(" not in style
    assert "@import" not in style


def test_a_text_that_nothing_happened_to_has_its_page() -> None:
    """Without a change the page says so, and shows the text."""
    told = "".join(_page(_untouched(as_document("One line."))).said)

    assert "Nothing was changed, and nothing is proposed." in told
    assert told.count("One line.") == 2


def test_equal_texts_give_equal_bytes() -> None:
    """The page is the same each time."""
    assert review("x", [_edited()], _theme()) == review("x", [_edited()], _theme())


def test_a_long_stretch_is_folded_in_parts() -> None:
    """Where nothing happens, lines are folded away by hundreds, but for those beside a change."""
    row = Row(1, 1, (), ())
    read = as_document("Leave it.\n" + "A line.\n" * 500)
    parts = list(reviewed(1, _untouched(read)).stretches)

    assert row.same
    assert [(part.folded, part.first, part.last) for part in parts] == [
        (True, 1, 200),
        (True, 201, 400),
        (True, 401, 501),
    ]
