"""The cover: drawn from the book, alike on every machine, or the editor's own."""

from dataclasses import replace
from pathlib import Path

from anthology import resources
from anthology.model.anthology import Anthology
from anthology.model.binding import Binding, Cover
from anthology.render.cover import cover
from anthology.render.lettering import face, fitted
from tests import books
from tests.epubs import package, page

_PNG = b"\x89PNG\r\n\x1a\n"
_THEME = resources.theme("classic", Path("nowhere"))


def _titled(title: str) -> Anthology:
    return replace(books.ships(), book=replace(books.ships().book, title=title))


def test_a_cover_is_drawn() -> None:
    """A book without a picture has a cover of its title and texts, 1600 by 2560, of few bytes."""
    drawn = cover(books.ships(), _THEME)

    assert drawn.content.startswith(_PNG)
    assert [int.from_bytes(drawn.content[n : n + 4]) for n in (16, 20)] == [1600, 2560]
    assert len(drawn.content) < 150_000


def test_equal_books_have_equal_covers() -> None:
    """The cover depends on the book alone; another title makes another cover."""
    assert cover(books.ships(), _THEME) == cover(books.ships(), _THEME)
    assert cover(_titled("Boats"), _THEME).content != cover(books.ships(), _THEME).content


def test_the_cover_says_what_it_shows() -> None:
    """The text for those who do not see the cover has its title, its editors and its picture."""
    told = cover(books.ships(), _THEME).alternative

    assert told.startswith("Cover: Ships. The Clerk. A row of 2 bars")


def test_a_title_is_legible_as_a_thumbnail() -> None:
    """However long the title, its letters are a sixteenth of the width, and it fits its room."""
    title = (
        "A Remarkably Long Title about the Registers of Ships, Boats and Other Vessels of the North"
    )
    upright = face(_THEME, ["LinLibertine_R.otf"], title)
    assert upright is not None
    setting = fitted(title, upright, range(260, 90, -10), (1300, 900))

    assert setting.size >= 100
    assert setting.height <= 900
    assert all(upright.width(row) * setting.size <= 1300 for row in setting.rows)
    assert " ".join(setting.rows) == title


def test_words_that_no_font_has_are_left_out() -> None:
    """A title in letters that the theme lacks makes a cover without it, not boxes."""
    drawn = cover(_titled("船舶"), _THEME)

    assert drawn.content.startswith(_PNG)
    assert "船舶" in drawn.alternative


def test_the_cover_is_the_first_page() -> None:
    """The cover stands first in the spine, is marked as the cover, and is named for old readers."""
    edition = books.edition("epub")
    opf = package(edition)

    assert opf.xpath("string(//*[local-name()='itemref'][1]/@idref)") == "page_cover"
    assert opf.xpath("string(//*[@properties='cover-image']/@href)") == "cover-picture.png"
    assert opf.xpath("string(//*[@name='cover']/@content)") == "cover-picture"
    (picture,) = page(edition, "cover").xpath("//*[@role='doc-cover']")
    assert picture.get("alt") == cover(books.ships(), _THEME).alternative


def test_the_editors_own_cover_is_taken() -> None:
    """A picture that the plan names takes the place of the drawing, with the editor's words."""
    own = Cover(b"\xff\xd8\xff picture", "image/jpeg", "A harbour at night")
    book = replace(books.ships().book, binding=Binding(cover=own))
    edition = books.printed(replace(books.ships(), book=book), "epub")

    assert (
        package(edition).xpath("string(//*[@properties='cover-image']/@href)")
        == "cover-picture.jpg"
    )
    assert (
        page(edition, "cover").xpath("string(//*[@role='doc-cover']/@alt)") == "A harbour at night"
    )
