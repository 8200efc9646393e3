"""A font for tests: a square for each character, in another size where it is bold."""

import io

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

_EM = 1000


def squares(family: str, characters: str, style: str = "Regular") -> bytes:
    """Return a font (OpenType, TrueType outlines) that has just those characters, and a space."""
    names = {character: f"uni{ord(character):04X}" for character in sorted({" ", *characters})}
    order = [".notdef", *names.values()]
    builder = FontBuilder(_EM, isTTF=True)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap({ord(character): name for character, name in names.items()})
    pen = TTGlyphPen(None)
    inner = 100 if style == "Regular" else 50
    pen.moveTo((inner, 0))
    for x, y in ((inner, 800), (_EM - inner, 800), (_EM - inner, 0)):
        pen.lineTo((x, y))
    pen.closePath()
    square = pen.glyph()
    builder.setupGlyf({**dict.fromkeys(order, square), names[" "]: TTGlyphPen(None).glyph()})
    widths = {**dict.fromkeys(order, (_EM, inner)), names[" "]: (_EM // 4, 0)}
    builder.setupHorizontalMetrics(widths)
    builder.setupHorizontalHeader(ascent=880, descent=-120)
    builder.setupNameTable({"familyName": family, "styleName": style})
    builder.setupOS2(sTypoAscender=880, sTypoDescender=-120, usWinAscent=880, usWinDescent=120)
    builder.setupPost()
    content = io.BytesIO()
    builder.save(content)
    return content.getvalue()
