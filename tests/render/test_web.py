"""The web edition carries all that it needs: its fonts, cut down, and its cover."""

import io
import re
from base64 import b64decode, b64encode
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from fontTools.ttLib import TTFont
from lxml import html

from anthology import resources
from anthology.model.anthology import Anthology
from anthology.model.decision import Redaction
from anthology.model.edition import Theme
from anthology.model.place import Place
from anthology.render import cutting
from anthology.render.cover import cover
from anthology.render.web import weaver
from anthology.verify import withheld_names
from tests import books

_CARRIED = re.compile(r'font-family: "?(\w+)"?;[^}]*?url\(data:font/woff2;base64,([^)]*)\)')


def _theme(name: str = "classic", **styles: str) -> Theme:
    theme = resources.theme(name, Path("nowhere"))
    return replace(theme, styles={**theme.styles, **{f"{k}.css": v for k, v in styles.items()}})


def _page(theme: Theme, book: Anthology | None = None) -> str:
    return weaver.render(book or books.ships(), theme).content.decode()


def _fonts(page: str) -> list[tuple[str, TTFont]]:
    found = _CARRIED.findall(page)
    return [(family, TTFont(io.BytesIO(b64decode(font)))) for family, font in found]


def test_the_page_carries_what_it_is_set_in() -> None:
    """The four faces of its family come, with every letter of the book that they have."""
    fonts = _fonts(_page(_theme()))
    letters = {c for c in cutting.used(books.ships().sections) if c.isalpha()}

    assert [family for family, _ in fonts] == ["Libertine"] * 4
    assert all(letters <= set(map(chr, font.getBestCmap())) for _, font in fonts)
    assert all(len(font.getBestCmap()) < 2 * len(letters) + 40 for _, font in fonts)


def test_a_theme_brings_its_own_faces_and_no_others() -> None:
    """What the program would set the page in stays away where the theme says what it is set in."""
    fonts = _fonts(_page(_theme("modern")))

    assert {family for family, _ in fonts} == {"Biolinum"}


def test_a_face_comes_only_for_what_those_before_it_lack() -> None:
    """Arabic brings Amiri, without Latin letters; a book in Latin letters does not."""
    arabic = books.composed("Ships\n\nThe clerk wrote سفينة in his book.")
    fonts = dict(_fonts(_page(_theme(), arabic)))

    assert {chr(c) for c in fonts["Amiri"].getBestCmap()} & set("abcسفينة") == set("سفينة")


def test_a_font_keeps_its_licence_and_not_its_name() -> None:
    """The Open Font License asks for both; what it says can be read in the page itself."""
    page = _page(_theme())
    names = [font["name"] for _, font in _fonts(page)]

    assert {name.getDebugName(1) for name in names} == {"Letters"}
    assert all("OFL" in str(name.getDebugName(14)) for name in names)
    assert re.search(r"/\*[^*]*Philipp H\. Poll[^*]*OFL[^*]*\*/", page)


def test_a_font_of_the_project_is_carried() -> None:
    """Its call in a theme is filled; a call of what the theme has not is taken out."""
    song = '@font-face { font-family: "Song"; src: url("fonts/song.otf"); }'
    gone = "@font-face { font-family: Gone; src: url(https://fonts.example/gone.woff2); }"
    theme = _theme(theme=f"{song}\n{gone}\nhtml {{ font-family: Song, Gone; }}")
    brought = theme.fonts["LinBiolinum_R.otf"]
    page = _page(replace(theme, fonts={**theme.fonts, "song.otf": brought}))

    assert [family for family, _ in _fonts(page)] == ["Song"]
    assert "url(fonts" not in page
    assert "example" not in page


def test_only_the_page_s_own_style_is_let_in() -> None:
    """The policy names the sum of the style as browsers see it, with plain ends of lines."""
    page = _page(_theme(theme="h1 { color: red; }\r\nh2 { color: blue; }\r\n"))
    style = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)

    assert "\r" not in page
    assert len(style) == 1
    assert f"sha256-{b64encode(sha256(style[0].encode()).digest()).decode()}" in page


def test_the_page_begins_with_the_cover() -> None:
    """It is that of the EPUB, and says in words what it shows."""
    drawn = cover(books.ships(), _theme())
    (picture,) = html.fromstring(_page(_theme()).encode()).findall(".//header/img")

    assert b64decode(str(picture.get("src")).partition(",")[2]) == drawn.content
    assert picture.get("alt") == drawn.alternative


def test_equal_books_have_equal_pages() -> None:
    """Fonts and cover included."""
    assert _page(_theme()) == _page(_theme())


def test_a_packed_font_says_no_name() -> None:
    """What letters a font or a picture is packed in spells nothing: no withheld name is found."""
    edition = books.edition("html")
    spelled = re.findall(
        r"(?<=/)[A-Za-z]\w{3}(?=/)", edition.content.decode().partition("<body")[0]
    )
    (first, *others) = books.ships().selections
    decided = tuple(Redaction(name, "[a poster]", Place("record.toml")) for name in spelled)
    record = replace(first.record, redactions=decided)
    book = replace(books.ships(), selections=(replace(first, record=record), *others))

    assert spelled
    assert list(withheld_names.examine(edition, book)) == []
