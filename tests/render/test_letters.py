"""The fonts in the EPUB: only for characters that devices lack, or for all where the plan says so."""

import io
from dataclasses import replace

from fontTools.ttLib import TTFont

from anthology.model.binding import Binding
from anthology.model.edition import Edition
from tests import books
from tests.epubs import files, page

_LATIN = f"Ships\n{books.PROSE} Żółć, “naïve” – 3 × ½."


def _fonts(edition: Edition) -> dict[str, TTFont]:
    held = files(edition)
    return {n: TTFont(io.BytesIO(held[n])) for n in held if n.endswith(".otf")}


def test_a_latin_book_comes_without_fonts() -> None:
    """Letters that every device has need none; the reader's own font is left alone."""
    epub = books.printed(books.composed(_LATIN), "epub")

    assert _fonts(epub) == {}
    assert b"letters.css" not in files(epub)["EPUB/text-1.xhtml"]
    assert b"font-family" not in files(epub)["EPUB/style.css"]


def test_a_line_in_cyrillic_comes_with_its_letters() -> None:
    """A font cut down to the letters that are needed serves the pages that need it, and no other."""
    epub = books.edition("epub")
    (font,) = _fonts(epub).values()

    assert set(map(chr, font.getBestCmap())) == set("Красныйфлот")
    assert len(files(epub)["EPUB/letters-1.otf"]) < 10_000
    assert b"letters.css" in files(epub)["EPUB/text-2.xhtml"]
    assert b"letters.css" not in files(epub)["EPUB/text-1.xhtml"]
    assert b"U+43A" not in files(epub)["EPUB/style.css"]
    assert page(epub, "text-2").xpath("count(//*[@href='letters.css'])") == 1


def test_a_font_cut_down_keeps_its_licence_and_not_its_name() -> None:
    """The Open Font License keeps the name for the whole font; copyright and licence stay."""
    (font,) = _fonts(books.edition("epub")).values()
    names = font["name"]

    assert names.getDebugName(1) == "Letters"
    assert "Philipp H. Poll" in str(names.getDebugName(0))
    assert "OFL" in str(names.getDebugName(14))


def test_all_fonts_come_where_the_plan_says_so() -> None:
    """With fonts = "all" the faces of the text come, cut down to the book's characters."""
    plan = replace(books.ships().book, binding=Binding(fonts="all"))
    epub = books.printed(replace(books.ships(), book=plan), "epub")

    assert len(_fonts(epub)) == 4
    assert b'font-family: "Libertine"' in files(epub)["EPUB/letters.css"]
    assert b"letters.css" in files(epub)["EPUB/text-1.xhtml"]


def test_letters_that_no_font_has_are_left_to_the_device() -> None:
    """A book in letters that the theme lacks is bound all the same."""
    epub = books.printed(books.composed(f"Ships\nTwo 漢字 here. {books.PROSE}"), "epub")

    assert _fonts(epub) == {}


def test_fonts_are_the_same_on_every_day() -> None:
    """Cutting a font down twice gives the same bytes."""
    again = books.printed(books.ships(), "epub")

    assert files(again)["EPUB/letters-1.otf"] == files(books.edition("epub"))["EPUB/letters-1.otf"]
