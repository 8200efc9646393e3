"""The cover: the editor's own picture, or one drawn from the book: its title, and its texts."""

import hashlib
import math
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import resvg_py

from anthology.model.anthology import Anthology
from anthology.model.binding import Cover
from anthology.model.counting import count_words
from anthology.model.document import plain
from anthology.model.edition import Theme
from anthology.model.errors import RenderError
from anthology.render import page
from anthology.render.lettering import Face, Setting, face, fitted

_WIDTH, _HEIGHT = 1600, 2560  # what shops and reading systems ask for
_MARGIN = 150
_ROOM = _WIDTH - 2 * _MARGIN
_TOP, _FOOT, _TALLEST = 300, 2150, 560
_TITLE_SIZES = range(260, 90, -10)
_UPRIGHT = ("LinLibertine_R.otf",)
_SLANTED = ("LinLibertine_RI.otf",)
_PALE, _DARK = (46, 82), (12, 56)  # hue and light of the last bar and of the first


@dataclass(frozen=True, slots=True)
class _Bar:
    x: float
    y: float
    width: float
    height: float
    hue: float
    light: float


def cover(anthology: Anthology, theme: Theme) -> Cover:
    """Return the editor's cover, or one that is drawn, alike for equal books on every machine.

    Words that no font of the theme has are left out of the drawing.
    """
    book = anthology.book
    if book.binding.cover:
        return book.binding.cover
    editors = " · ".join(book.editors)
    upright = face(theme, _UPRIGHT, book.title + editors)
    slanted = face(theme, _SLANTED, book.subtitle)
    drawn = _drawn(anthology, theme, upright, slanted)
    told = ". ".join(filter(None, (book.title, book.subtitle, editors)))
    many = len(anthology.texts)
    what = f"Cover: {told}. A row of {many} bars, one for each text, as high as the text is long."
    return Cover(_painted(drawn, theme, [upright, slanted]), "image/png", what)


def _drawn(anthology: Anthology, theme: Theme, upright: Face | None, slanted: Face | None) -> str:
    book = anthology.book
    title = _set(book.title, upright, _TITLE_SIZES, 900)
    subtitle = _set(book.subtitle, slanted, range(92, 50, -6), 330)
    editors = _set(" · ".join(book.editors), upright, range(64, 40, -4), 150)
    return page.fill(
        theme,
        "cover.svg",
        width=_WIDTH,
        height=_HEIGHT,
        hue=hashlib.sha256(book.identifier.encode()).digest()[0] * 360 // 256,
        title=title.lines(_TOP),
        subtitle=subtitle.lines(_TOP + title.height + 60),
        editors=editors.lines(_FOOT + 80),
        bars=_bars(anthology),
        upright=upright.family if upright else "",
        slanted=slanted.family if slanted else "",
    )


def _set(text: str, letters: Face | None, sizes: Sequence[int], height: int) -> Setting:
    return fitted(text, letters, sizes, (_ROOM, height)) if letters and text else Setting((), 0)


def _bars(anthology: Anthology) -> list[_Bar]:
    """Return a bar for each text, in order: its height grows with the root of its length."""
    lengths = [count_words(plain(block.words) for block in text.body) for text in anthology.texts]
    longest = math.sqrt(max(1, *lengths))
    step = _ROOM / len(lengths)
    width = step * 0.82
    bars = []
    for number, length in enumerate(lengths):
        share = number / max(1, len(lengths) - 1)
        height = max(8.0, _TALLEST * math.sqrt(length) / longest)
        hue, light = (a + (b - a) * share for a, b in zip(_DARK, _PALE, strict=True))
        x = _MARGIN + number * step + (step - width) * share
        bars.append(_Bar(*(round(n, 2) for n in (x, _FOOT - height, width, height, hue, light))))
    return bars


def _painted(drawn: str, theme: Theme, faces: Sequence[Face | None]) -> bytes:
    """Return the drawing as PNG; no font of the machine is used."""
    try:
        with tempfile.TemporaryDirectory(prefix="anthology-") as folder:
            names = [
                str(_lent(folder, file, theme)) for file in sorted({f.file for f in faces if f})
            ]
            return bytes(
                resvg_py.svg_to_bytes(svg_string=drawn, skip_system_fonts=True, font_files=names)
            )
    except OSError as error:
        what = (
            f"the books cannot be written: no room for the letters of the cover ({error.strerror})"
        )
        remedy = "make room where temporary files go, or name another place in TMPDIR"
        raise RenderError(what, remedy=remedy) from None


def _lent(folder: str, file: str, theme: Theme) -> Path:
    lent = Path(folder, Path(file).name)
    lent.write_bytes(theme.fonts[file])
    return lent
