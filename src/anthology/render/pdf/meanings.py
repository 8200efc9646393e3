"""What glyphs mean: told to the fonts of a PDF where WeasyPrint 70.0 tells it wrongly."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from weasyprint.pdf.fonts import Font
from weasyprint.pdf.stream import Stream
from weasyprint.text.ffi import ffi, harfbuzz

from anthology.model.direction import runs_backward

PART = "\u200d"  # the meaning of a glyph that is a part of a letter; every glyph must have one
_STRETCHED = "\u2060"  # and of one by which a whole letter is only drawn longer
_ACCENTED = re.compile("[\u0300-\u036f\u0483-\u0487\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]")
_MIRRORS = dict(zip("()[]{}<>«»‹›⟨⟩⁅⁆≤≥", ")(][}{><»«›‹⟩⟨⁆⁅≥≤", strict=True))
_NO_GLYPH = 0x0FFFFFFF  # PANGO_GLYPH_EMPTY; what no font has lies above it

ffi.cdef("""
    int hb_font_get_nominal_glyph(hb_font_t *font, hb_codepoint_t unicode, hb_codepoint_t *glyph);
""")


@dataclass(frozen=True, slots=True)
class _Cluster:
    """Glyphs that stand for some characters together, each with its width; accents have none.

    They are in the order of reading.
    """

    glyphs: tuple[tuple[int, int], ...]
    said: str


def tell(stream: Stream, layout: Any, *, turns: bool) -> bool:  # noqa: ANN401 - Pango's own
    """Tell the fonts of a line what its glyphs mean; return whether any runs from right to left.

    Of a base and its accent WeasyPrint tells a font that one of them is both and the other nothing,
    and of a bracket that is turned round, that it is the other one (ISO 32000-1, 9.10.3). `turns`
    says that the line is set from right to left.
    """
    said = layout.text
    if not said.strip() or not (turns or runs_backward(said) or _ACCENTED.search(said)):
        return False
    levels = [_told(stream, item, said) for item in _items(layout)]
    return any(level % 2 for level in levels)


def _items(layout: Any) -> Iterator[Any]:  # noqa: ANN401 - Pango's own
    """Yield the runs of Pango's in the line, as they are seen from left to right."""
    line, _ = layout.get_first_line()
    run = line.runs[0]
    while run != ffi.NULL:
        yield run.data
        run = run.next


def _told(stream: Stream, item: Any, said: str) -> int:  # noqa: ANN401 - Pango's own
    """Tell the font what each glyph of the run means; return the level of the run."""
    font, _ = stream.add_font(item.item.analysis.font)
    level = int(item.item.analysis.level)
    for cluster in _clusters(item, said.encode(), is_backward=bool(level % 2)):
        for glyph, meaning in _meanings(font, cluster):
            if glyph < _NO_GLYPH:
                font.to_unicode.setdefault(glyph, meaning)
    return level


def _clusters(item: Any, said: bytes, *, is_backward: bool) -> Iterator[_Cluster]:  # noqa: ANN401
    count = item.glyphs.num_glyphs
    starts = list(item.glyphs.log_clusters[0:count])
    order = sorted(set(starts))
    ends = dict(zip(order, [*order[1:], item.item.length], strict=True))
    first = item.item.offset
    for start in order:
        glyphs = tuple(_glyph(item, n) for n in range(count) if starts[n] == start)
        glyphs = glyphs[::-1] if is_backward else glyphs
        text = said[first + start : first + ends[start]].decode()
        yield _Cluster(glyphs, _MIRRORS.get(text, text) if is_backward else text)


def _glyph(item: Any, number: int) -> tuple[int, int]:  # noqa: ANN401 - Pango's own
    info = item.glyphs.glyphs[number]
    return int(info.glyph), int(info.geometry.width)


def _meanings(font: Font, cluster: _Cluster) -> Iterator[tuple[int, str]]:
    """Yield each glyph with its characters: its own, or, for the first wide one, those of no other.

    What is left then is a dot or a bar of a letter, and stands for a joiner, or a line that leads
    on from it, as from lam to kaf.
    """
    own = {_nominal(font, character): character for character in cluster.said}
    known = {glyph: own[glyph] for glyph, _ in cluster.glyphs if glyph in own}
    others = [glyph for glyph in cluster.glyphs if glyph[0] not in known]
    first = next((glyph for glyph, width in others if width), others[0][0] if others else 0)
    rest = "".join(c for c in cluster.said if c not in known.values())
    yield from known.items()
    for glyph, width in others:
        yield glyph, (rest or PART) if glyph == first else _STRETCHED if width else PART


def _nominal(font: Font, character: str) -> int:
    """Return the glyph by which a font shows a character that stands alone; 0 for none."""
    found = ffi.new("hb_codepoint_t *")
    harfbuzz.hb_font_get_nominal_glyph(font.hb_font, ord(character), found)
    return int(found[0])
