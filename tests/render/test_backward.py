"""Words from right to left in the PDF: they are drawn as they are seen, and say how they are read."""

import io
from dataclasses import replace
from functools import cache
from pathlib import Path

import pikepdf
import pytest

from anthology import resources
from anthology.model.anthology import Anthology, Text
from anthology.model.document import Words
from anthology.model.edition import Edition
from anthology.model.errors import RenderError
from anthology.model.finding import Finding
from anthology.model.means import Means
from anthology.model.place import Place
from anthology.render.pdf import press
from anthology.verify import pdf_setting, pdf_standards, pdf_twice, pdf_words
from anthology.verify.pdf_backward import is_drawn
from anthology.verify.pdf_piece import Piece
from anthology.verify.pdf_text import PdfText
from tests import books

_HEBREW = "הנהר עלה מאז הבוקר, והאנשים (של הרחוב) נשאו 1948 כיסאות למעלה."
_ARABIC = "كان النهر يرتفع منذ الصباح (في عام 1948) وكان الناس يحملون 12 كرسيًا، والله أعلم."
_TEXT = f"""{_HEBREW[:22]}

{_HEBREW} *{_HEBREW[:19]}* {_HEBREW} See *Windows 95 and [the rest](https://example.org)*.

{_ARABIC} **{_ARABIC[:13]}** {_ARABIC} ١٩٤٨ و 10-20.

An English paragraph, long enough for two lines, about [{_HEBREW[:19]}](https://example.org/x),
which has *{_HEBREW[:8]} and* more (עברית) in it, and {_ARABIC[:20]} as well.

- {_HEBREW}
- {_ARABIC}
- One (in English)

> {_HEBREW}

בְּרֵאשִׁית בָּרָא אֱלֹהִים

قُلْ هُوَ اللَّهُ أَحَدٌ

{"שלום" * 60}
"""
_NOTES = (
    '[[notes]]\nexact = "English paragraph"\nstatus = "settled"\n'
    f'text = "{_HEBREW} *{_HEBREW[:8]}* (in English)."\n'
)


@cache
def _book() -> Anthology:
    return books.composed(_TEXT, f"{_ARABIC[:22]}\n\n{_ARABIC}", notes=_NOTES, ending="md")


@cache
def _set(how: str, theme: str = "classic") -> Edition:
    dress = resources.theme(theme, Path("nowhere"))
    return press.whole(_book(), dress) if how == "whole" else press.linked(_book(), dress, Means())


def _faults(edition: Edition) -> list[Finding]:
    examinations = (pdf_words, pdf_setting, pdf_twice, pdf_standards)
    return [found for one in examinations for found in one.examine(edition, _book())]


@pytest.mark.parametrize("theme", ["classic", "modern", "large-print"])
def test_hebrew_and_arabic_are_printed_and_proved(theme: str) -> None:
    """Words, marks and lines, numbers and brackets within them, are the book's, in both readers."""
    assert _faults(_set("linked", theme)) == []


def test_a_book_that_runs_both_ways_is_the_same_linked_and_whole() -> None:
    """The same words, with what they say of themselves, stand at the same places."""
    found = [
        [(page, p.text, round(p.x, 2), round(p.y, 2)) for page, p in PdfText(content).reading()]
        for content in (_set("linked").content, _set("whole").content)
    ]

    assert sorted(found[0]) == sorted(found[1])
    assert _faults(_set("whole")) == []


def _said(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    return [
        thing
        for thing in pdf.objects
        if isinstance(thing, pikepdf.Dictionary) and "/ActualText" in thing
    ]


def test_what_is_said_beside_what_is_drawn_is_not_believed() -> None:
    """An element whose words are not those that are drawn in it fails, though they are the book's."""
    with pikepdf.open(io.BytesIO(_set("linked").content)) as pdf:
        lines = [one for one in _said(pdf) if "הבוקר" in str(one.ActualText)]
        lines[0].ActualText = str(lines[0].ActualText).replace("הבוקר", "הערב")
        changed = io.BytesIO()
        pdf.save(changed)

    faults = list(pdf_words.examine(Edition("pdf", "x.pdf", changed.getvalue()), _book()))

    assert [fault.code for fault in faults][:1] == ["D010"]
    assert "הבוקר" in faults[0].message


def test_words_from_left_to_right_say_nothing_beside_themselves() -> None:
    """Only what runs from right to left is told twice."""
    with pikepdf.open(io.BytesIO(_set("linked").content)) as pdf:
        assert not [one for one in _said(pdf) if "English paragraph" in str(one.ActualText)]
        assert len(_said(pdf)) > 10


@pytest.mark.parametrize(
    ("said", "drawn", "is_it"),
    [
        ("שלום עולם", "םלוע םולש", True),
        ("(שלום) 19", "19 (םולש)", True),
        ("שלום", "שלום", False),
        ("שלום", "םולש.", False),
        ("שלום 19", "18 םולש", False),
        ("שָׁלוֹם", "םולש", True),
        ("لـ 12", "12 ل", True),
    ],
)
def test_letters_must_be_drawn_in_the_order_of_sight(said: str, drawn: str, *, is_it: bool) -> None:
    """Glyphs are words where their letters stand so, seen from the right; accents do not count."""
    assert is_drawn(said, [Piece(drawn, 0, 1, 0, 1, glyphs=tuple(drawn))]) is is_it


def test_letters_that_a_font_draws_in_parts_are_counted() -> None:
    """Of a font that draws dots apart no letter is known for sure, but how many there are."""
    piece = Piece("", 0, 1, 0, 1, glyphs=("‍", "ق", "ي"), is_composed=True)

    assert is_drawn("يف", [piece])
    assert not is_drawn("في ف", [piece])


def test_a_letter_is_still_read_after_it_bore_an_accent() -> None:
    """An x that first stands below a macron is an x wherever it stands alone."""
    book = books.composed("Means\n\nx̄ is the mean of x, and of each other x̄.")

    edition = books.printed(book, "pdf")

    assert list(pdf_words.examine(edition, book)) == []


_STEERED = (
    "One \u2067x.y text (brackets), *more* and 12.5, so long that it goes on into a second line of it.",
    "One \u202bx.y text (brackets), *more* and 12.5, so long that it goes on into a second line of it.",
    f"He said \u2067{_HEBREW[:8]}!\u2069 and, later, \u2068{_HEBREW}\u2069, \u2066{_HEBREW[:4]} x\u2069.",
    f"{_HEBREW} \u2066One *two* {_HEBREW[:8]} three \u2067{_HEBREW} x.y (never closed)",
    f"{_HEBREW} \u202aOne *two* {_HEBREW[:8]} three \u202b{_HEBREW} x.y (never closed)",
    f"End. x.y and {_HEBREW[:8]} No\u2066! {_HEBREW} one, two {_HEBREW} «so\u2067», {_HEBREW[:8]} «so\u2066».",
)


def _steered(text: Text) -> Text:
    return replace(text, body=tuple(replace(one, words=_turned(one.words)) for one in text.body))


def _turned(words: Words) -> Words:
    signs = str.maketrans("‡†", "\u2067\u202b")
    return tuple(replace(run, text=run.text.translate(signs)) for run in words)


def test_characters_that_turn_words_are_printed_and_proved() -> None:
    """Isolates and embeddings, closed or not, in lines of either way; no rule has taken them out."""
    text = "\n\n".join(("A Title of Words", *_STEERED))
    book = books.composed(text.replace("\u2067", "‡").replace("\u202b", "†"), ending="md")
    book = replace(book, texts=tuple(map(_steered, book.texts)))

    edition = books.printed(book, "pdf")

    assert [*pdf_words.examine(edition, book), *pdf_setting.examine(edition, book)] == []


@pytest.mark.parametrize("text", ["This is \u202egnorw, it is", "שלום wo\u2067rds"])
def test_letters_without_an_order_are_an_error_with_its_place(text: str) -> None:
    """What turns letters into reverse, or tears a word, is named before anything is set."""
    book = books.composed(f"A title\n\nOne line.\n\n{text}.")

    with pytest.raises(RenderError) as raised:
        books.printed(book, "pdf")

    at = min(text.find(c) for c in "\u202e\u2067" if c in text)
    assert raised.value.where == Place("seeds/text-1.txt", 5, at + 1)
    assert "clean" in raised.value.remedy


def test_words_within_a_turned_line_are_not_believed_in_another_order() -> None:
    """Letters from left to right are held to their order as well, not only counted."""
    assert not is_drawn("שלום dog", [Piece("god םולש", 0, 1, 0, 1, glyphs=tuple("god םולש"))])
    assert is_drawn("שלום dog", [Piece("dog םולש", 0, 1, 0, 1, glyphs=tuple("dog םולש"))])
