"""Control characters that are Windows-1252's dashes, quotation marks and letters become these."""

import re
from collections.abc import Iterator

from anthology.clean.rule import TextRule
from anthology.model.splice import Reach, Splice

_MEANT = {
    chr(byte): bytes([byte]).decode("cp1252")
    for byte in range(0x80, 0xA0)
    if byte not in {0x81, 0x8D, 0x8F, 0x90, 0x9D}  # those that Windows-1252 leaves open
}
_NEXT_LINE = "\x85"  # an ellipsis in Windows-1252, and a line's end by itself
_CONTROLS = re.compile(f"[{''.join(_MEANT)}]")


def find(text: str) -> Iterator[Splice]:
    """Find every C1 control that Windows-1252 has a sign for (C1 itself has no use in texts)."""
    found = [] if text.isascii() else list(_CONTROLS.finditer(text))
    windows = any(control[0] != _NEXT_LINE for control in found)
    for control in found:
        if windows or control[0] != _NEXT_LINE:
            yield Splice(*control.span(), _MEANT[control[0]])


RULE = TextRule(
    name="windows_controls",
    why="Signs of Windows-1252 were read as control characters; the signs are put back.",
    reach=Reach.WORDS,
    find=find,
)
