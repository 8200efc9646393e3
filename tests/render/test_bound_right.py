"""A book whose lines run from right to left is bound at the right, and mirrored throughout."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from anthology import resources
from anthology.compose.proof_copy import proofed
from anthology.model.anthology import Anthology
from anthology.model.edition import Edition
from anthology.model.finding import Finding
from anthology.model.means import Means
from anthology.render.pdf import press
from anthology.verify import pdf_setting, pdf_standards, pdf_words
from anthology.verify.pdf_piece import Piece
from anthology.verify.pdf_text import Page, PdfText, opened
from tests import books

_ARABIC = "الكتاب الذي كتبه الكاتب عن النهر الكبير (في عام 1948) والكراسي، وعن الملك."
_TITLE, _SELECTION = "כתבי הנהר!", "הנהר עלה (1948)"
_INCH = 96  # in the units of the styles
_THEME = resources.theme("classic", Path("nowhere"))


@cache
def _book(language: str) -> Anthology:
    texts = [f"{_SELECTION}\n\n" + f"{_ARABIC * 12}\n\n" * pages * 3 for pages in (1, 2, 5)]
    note = f'[[notes]]\nexact = "{_SELECTION}"\nstatus = "settled"\ntext = "{_ARABIC}"\n'
    book = books.composed(*texts, notes=note, introduction=f"{_ARABIC}\n")
    return replace(book, book=replace(book.book, language=language, title=_TITLE))


@cache
def _set(language: str, how: str = "linked") -> Edition:
    book = _book(language)
    return press.whole(book, _THEME) if how == "whole" else press.linked(book, _THEME, Means())


def _faults(edition: Edition, book: Anthology) -> list[Finding]:
    examinations = (pdf_words, pdf_setting, pdf_standards)
    return [found for one in examinations for found in one.examine(edition, book)]


@pytest.mark.parametrize(
    ("language", "how", "direction"),
    [("he", "linked", "/R2L"), ("he", "whole", "/R2L"), ("en", "linked", None)],
)
def test_a_reader_turns_the_pages_as_the_language_runs(
    language: str, how: str, direction: str | None
) -> None:
    """The PDF says on which side it is bound (ISO 32000-1, 12.2), and its words are proved."""
    edition = _set(language, how)

    with opened(edition.content) as pdf:
        told = pdf.Root.ViewerPreferences.get("/Direction")
    assert (None if told is None else str(told)) == direction
    assert _faults(edition, _book(language)) == []


def test_a_book_bound_at_the_right_is_the_same_linked_and_whole() -> None:
    """The same words and running heads stand at the same places of the same pages."""
    linked, whole = (PdfText(_set("he", how).content).pages for how in ("linked", "whole"))

    for one, other in zip(linked, whole, strict=True):
        assert one.label == other.label
        assert _standing(one) == _standing(other)


def _standing(page: Page) -> list[tuple[str, float, float]]:
    pieces = (*page.pieces, *page.artifacts)
    return sorted((piece.text, round(piece.x, 2), round(piece.y, 2)) for piece in pieces)


@pytest.mark.parametrize(("language", "recto"), [("he", "left"), ("en", "right")])
def test_margins_numbers_and_heads_are_mirrored(language: str, recto: str) -> None:
    """Odd pages are the left ones: with the margin for the binding and the number on that side."""
    pages = [page for page in PdfText(_set(language).content).pages if page.label.isdecimal()]
    edge = {"left": 5.1 * _INCH, "right": 5.25 * _INCH}

    for page in pages:
        is_odd = int(page.label) % 2 == 1
        side = recto if is_odd else {"left": "right", "right": "left"}[recto]
        if page.pieces:
            assert max(piece.end for piece in page.pieces) == pytest.approx(edge[side], abs=1)
        for number in (piece for piece in page.artifacts if piece.text.strip() == page.label):
            middle = abs(number.x - 3 * _INCH) < 0.5 * _INCH  # an opening's stands at the foot
            assert middle or (number.x < 3 * _INCH) == (side == "left")
    heads = {page.label: "".join(piece.text for piece in page.artifacts) for page in pages}
    assert any("[Text" in head for label, head in heads.items() if int(label) % 2)
    assert not any("[Text" in head for label, head in heads.items() if not int(label) % 2)


@pytest.mark.parametrize("language", ["he", "en"])
def test_each_text_opens_with_an_odd_page(language: str) -> None:
    """A text begins on the side that the book opens with; the page before is left blank."""
    pages = PdfText(_set(language).content).pages

    opened_at = [
        page.label
        for page in pages
        if page.label.isdecimal() and any("Headnote" in piece.text for piece in page.pieces)
    ]
    assert len(opened_at) == 3
    assert all(int(label) % 2 for label in opened_at)


@pytest.mark.parametrize(
    ("language", "title"), [("he", "<b>&amp; (odd)!"), ("en", f"{_SELECTION} and x!")]
)
def test_a_running_head_stands_in_its_own_way(language: str, title: str) -> None:
    """A title with stops and brackets is drawn as it is read, whichever way the book runs."""
    book = _book(language)
    book = replace(book, book=replace(book.book, title=title))

    assert _faults(press.linked(book, _THEME, Means()), book) == []


@pytest.mark.parametrize("language", ["he", "en"])
def test_numbers_beside_titles_from_right_to_left_stand_on_the_page(language: str) -> None:
    """In the contents such an entry has its number at the left margin, not beyond it."""
    contents = next(
        page
        for page in PdfText(_set(language).content).pages
        if any("Contents" in piece.text for piece in page.pieces)
    )

    assert all(piece.on_page for piece in contents.pieces)
    numbers = [piece for piece in contents.pieces if piece.text.strip().isdecimal()]
    assert min(piece.x for piece in numbers) >= 0.7 * _INCH


def _in_proof(language: str) -> list[tuple[int, list[Piece]]]:
    """Return the pages of a proof copy, each with its number and its pieces."""
    texts = [f"{_SELECTION}\n\n{_ARABIC * 8}\n\n- One thing in English\n\n{_ARABIC * 8}\n"]
    book = books.composed(*texts, ending="md")
    book = proofed(replace(book, book=replace(book.book, language=language)), [])
    sheets = {**_THEME.styles, "theme.css": _THEME.styles["proof.css"]}
    edition = press.linked(book, replace(_THEME, styles=sheets), Means())
    pages = PdfText(edition.content).pages
    return [(int(page.label), page.pieces) for page in pages if page.label.isdecimal()]


@pytest.mark.parametrize("language", ["he", "en"])
def test_lines_of_sources_stand_beside_words_in_both_ways(language: str) -> None:
    """In a proof copy the number of a line stands in the margin in which its words begin."""
    (_, pieces), *_ = _in_proof(language)

    numbers = [piece for piece in pieces if piece.text.strip() in {"3", "5", "7"} and piece.x > 300]
    edge = max(piece.end for piece in pieces if len(piece.text) > 20)
    assert [piece.text.strip() for piece in numbers] == ["3", "7"]
    assert all(piece.x > edge + 10 for piece in numbers)


@pytest.mark.parametrize("language", ["he", "en"])
def test_words_from_left_to_right_keep_their_side(language: str) -> None:
    """Which way the book runs changes nothing in a text or list that runs the other way."""
    book = books.composed(
        "One\n\n- A thing of some words\n- Another thing\n\n> Quoted\n", ending="md"
    )
    book = replace(book, book=replace(book.book, language=language))
    pages = PdfText(press.linked(book, _THEME, Means()).content).pages
    first = next(page for page in pages if page.label == "1")
    side = {"he": 0.75, "en": 0.9}[language] * _INCH

    item = next(piece for piece in first.pieces if "thing of some" in piece.text)
    assert item.x == pytest.approx(side + 1.6 * 14, abs=0.5)
