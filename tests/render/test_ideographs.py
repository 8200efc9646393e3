"""Chinese and Japanese in a font that a project brings: set in lines of one length, and proved."""

import io
from collections import defaultdict
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from anthology import resources
from anthology.model.anthology import Anthology
from anthology.model.edition import Theme
from anthology.model.errors import RenderError
from anthology.render import printer
from anthology.render.cutting import unpacked
from anthology.verify import pdf_setting, pdf_words
from anthology.verify.pdf_text import PdfText
from tests import books
from tests.fonts import squares

_LINE = (
    "河水从早上开始上涨，住在下街的人们把椅子搬到楼上（那是1948年的春天），然后坐在窗前等待消息。"
)
_KANA = "川は朝から増水していた。「もう水は増えないよ」と老人は言ったが、誰も信じなかった。"
_FACES = """
@font-face { font-family: "Song"; src: url(fonts/Song.ttf); }
@font-face { font-family: "Song"; src: url(fonts/Bold.ttf); font-weight: bold; }
@font-face { font-family: "Song"; src: url(fonts/Bold.ttf); font-style: italic; }
html, .headnote, .note { font-family: Libertine, Amiri, Song; }
"""


@cache
def _book() -> Anthology:
    text = f"河水\n\n{_LINE * 5}\n\n{_KANA * 4}\n\n{_LINE} *{_KANA[:6]}* {_KANA} **{_LINE[:5]}** {_LINE}\n"
    return books.composed(text, ending="md")


def _theme(style: str = _FACES, packing: str | None = None) -> Theme:
    theme = resources.theme("classic", Path("nowhere"))
    own = {
        f"{name}.ttf": _packed(squares("Song", _LINE + _KANA, style), packing)
        for name, style in (("Song", "Regular"), ("Bold", "Bold"))
    }
    styles = {**theme.styles, "theme.css": theme.styles["theme.css"] + style}
    return replace(theme, styles=styles, fonts={**theme.fonts, **own})


def _packed(content: bytes, packing: str | None) -> bytes:
    with TTFont(io.BytesIO(content), recalcTimestamp=False) as font:
        font.flavor = packing
        written = io.BytesIO()
        font.save(written)
        return written.getvalue()


def test_words_without_spaces_are_printed_and_proved() -> None:
    """In a project's own font, with a bold face for emphasis, no word or mark is wanting."""
    edition = printer.render(_book(), _theme(), "pdf")

    assert [*pdf_words.examine(edition, _book()), *pdf_setting.examine(edition, _book())] == []


def test_lines_without_spaces_end_where_all_lines_end() -> None:
    """All lines of a paragraph but its last have one length, to half a point."""
    lines: dict[tuple[str, int], list[float]] = defaultdict(list)
    for page in PdfText(printer.render(_book(), _theme(), "pdf").content).pages:
        if page.label == "1":
            for piece in page.pieces:
                lines[page.label, round(piece.y)].append(piece.end)
    ends = [max(row) for row in lines.values()]

    edge = max(ends)
    assert len([end for end in ends if end == pytest.approx(edge, abs=0.7)]) >= 8
    assert not [end for end in ends[:-1] if edge - 40 < end < edge - 0.7]


def test_a_paragraph_without_spaces_is_no_word_without_end() -> None:
    """Six thousand letters in a row are set in their lines, in the time that others take."""
    book = books.composed(f"河水\n\n{(_LINE + _KANA).replace('1948', '') * 70}\n")

    edition = printer.render(book, _theme(), "pdf")

    assert list(pdf_words.examine(edition, book)) == []


def test_emphasis_without_a_face_of_its_own_is_told_with_what_to_do() -> None:
    """A font that is named for plain words alone fails, and the finding names the way out."""
    plain = _FACES.splitlines()
    edition = printer.render(_book(), _theme("\n".join([*plain[:2], *plain[4:]])), "pdf")

    found = list(pdf_setting.examine(edition, _book()))

    assert {one.code for one in found} == {"D033"}
    assert "@font-face" in found[0].remedy


@pytest.mark.parametrize("packing", ["woff", "woff2"])
def test_a_packed_font_is_set_as_it_is_unpacked(packing: str) -> None:
    """WOFF and WOFF2 are unpacked once, so that the book is still set section by section."""
    theme = unpacked(_theme(packing=packing))

    assert {content[:4] for content in theme.fonts.values()} <= {b"OTTO", b"\0\1\0\0"}
    edition = printer.render(_book(), _theme(packing=packing), "pdf")
    assert list(pdf_words.examine(edition, _book())) == []


def test_a_collection_of_fonts_is_refused_with_what_to_do(tmp_path: Path) -> None:
    """Which of its fonts is meant nobody could say; it is not passed over in silence."""
    (tmp_path / "styles/fonts").mkdir(parents=True)
    (tmp_path / "styles/fonts/Song.ttc").write_bytes(b"ttcf")

    with pytest.raises(RenderError) as raised:
        resources.theme("classic", tmp_path)

    assert str(raised.value.where) == "styles/fonts/Song.ttc"
