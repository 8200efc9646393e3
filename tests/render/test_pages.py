"""The page on paper: sheets, grid, openings."""

import io
from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest

from anthology import resources
from anthology.render import printer
from anthology.verify import pdf_standards, pdf_words
from anthology.verify.pdf_text import Page, PdfText
from tests import books
from tests.conftest import TOP

_POINT = 0.75  # of the pixels in which pages are drawn, downwards
_SIZES = resources.sizes(Path("nowhere"))
_POINTS = {
    "6x9": (432, 648),
    "a4": (595.3, 841.9),
    "a5": (419.5, 595.3),
    "large-print": (540, 720),
    "letter": (612, 792),
    "screen": (432, 576),
}
_LEADING = {
    "6x9": 14.0,
    "a4": 16.0,
    "a5": 13.5,
    "large-print": 24.0,
    "letter": 16.0,
    "screen": 16.5,
}


def _printed(size: str) -> bytes:
    theme = resources.theme("classic", Path("nowhere"), size)
    return printer.render(books.ships(), theme, "pdf").content


@pytest.mark.parametrize("size", _SIZES)
def test_each_size_sets_all_lines_of_text_on_one_grid(size: str) -> None:
    """The sheet is as named, and lines of the text stand whole lines apart on every page."""
    content = _printed(size)
    with pikepdf.open(io.BytesIO(content)) as pdf:
        sheet = [float(side) for side in pdf.pages[0].mediabox[2:]]

    assert sheet == pytest.approx(_POINTS[size], abs=0.1)
    for page in PdfText(content).pages[3:]:
        for above, below in pairwise(_lines(page)):
            lines = (below - above) * _POINT / _LEADING[size]
            assert lines == pytest.approx(round(lines), abs=0.01)


def _lines(page: Page) -> list[float]:
    pieces = [piece for piece in page.pieces if piece.text.strip()]
    text = max((piece.size for piece in pieces), default=0)
    return sorted({round(piece.y, 2) for piece in pieces if piece.size == text})


def test_an_opening_has_its_number_at_the_foot_and_no_head() -> None:
    """The first page of a text bears its number alone, below the text; others bear it above."""
    pages = PdfText(books.edition("pdf").content).pages
    first, second = (next(p for p in pages if p.label == label) for label in ("1", "2"))

    assert [piece.text for piece in first.artifacts] == ["1"]
    assert first.artifacts[0].y > max(piece.y for piece in first.pieces)
    assert {piece.text for piece in second.artifacts} == {"2", "Ships"}
    assert max(p.y for p in second.artifacts) < min(p.y for p in second.pieces)


def test_every_size_is_tested() -> None:
    """A size whose style sheet is added is measured here as well."""
    assert set(_POINTS) == {sheet.stem for sheet in (TOP / "styles" / "sizes").glob("*.css")}


@pytest.mark.parametrize("name", resources.themes(Path("nowhere")))
def test_each_theme_prints_the_same_words(name: str) -> None:
    """A theme changes the look of a book and not one word of it, in the size that suits it."""
    edition = printer.render(books.ships(), resources.theme(name, Path("nowhere")), "pdf")

    assert list(pdf_words.examine(edition, books.ships())) == []
    assert list(pdf_standards.examine(edition, books.ships())) == []


def test_a_theme_brings_the_size_that_bears_its_name() -> None:
    """Large print is large without being asked for twice, and smaller where it is asked for."""
    large = resources.theme("large-print", Path("nowhere"))
    small = resources.theme("large-print", Path("nowhere"), "a4")

    assert "18 points" in large.styles["size.css"]
    assert "210 by 297" in small.styles["size.css"]
