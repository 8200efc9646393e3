"""A font of a PDF, for reading: what its codes mean and how wide they are."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import pikepdf

_PAIR = re.compile(rb"<([0-9a-fA-F]{4})> <([0-9a-fA-F]*)>")
_UNKNOWN = "\ufffd"
_PART = "\u200d"  # what a part of a letter means, such as its dot: a joiner


@dataclass(frozen=True, slots=True)
class Font:
    """Codes of two bytes with their characters (ISO 32000-1, 9.10.3) and widths in thousandths."""

    characters: dict[int, str]
    widths: dict[int, float]
    name: str = ""
    _known: dict[bytes, tuple[str, float]] = field(default_factory=dict, compare=False, repr=False)

    def read(self, codes: bytes) -> tuple[str, float]:
        """Return the characters that the codes stand for, and how wide they are together."""
        if codes not in self._known:
            self._known[codes] = self._read(codes)
        return self._known[codes]

    @property
    def is_composed(self) -> bool:
        """Return whether it draws letters in parts, of which a part alone does not tell which."""
        return _PART in self.characters.values()

    def each(self, codes: bytes) -> Iterator[str]:
        """Yield the characters that each of the codes stands for."""
        for high, low in zip(codes[::2], codes[1::2], strict=True):
            yield self.characters.get(high << 8 | low, _UNKNOWN)

    def _read(self, codes: bytes) -> tuple[str, float]:
        numbers = [high << 8 | low for high, low in zip(codes[::2], codes[1::2], strict=True)]
        text = "".join(self.characters.get(number, _UNKNOWN) for number in numbers)
        return text, sum(self.widths.get(number, 0.0) for number in numbers)


def read_font(font: pikepdf.Object) -> Font:
    """Return a composite font (ISO 32000-1, 9.7) as its codes' characters and widths."""
    pairs = _PAIR.findall(font.ToUnicode.read_bytes())
    characters = {
        int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in pairs
    }
    row = font.DescendantFonts[0].get("/W", pikepdf.Array())
    widths: dict[int, float] = {}
    for index in range(0, len(row), 2):
        first = int(row[index])
        widths |= {first + n: float(str(width)) for n, width in enumerate(row[index + 1])}
    return Font(characters, widths, str(font.BaseFont))
