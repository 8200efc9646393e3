"""Control characters and noncharacters are taken out; no page can show them (XML 1.0, 2.2)."""

import re
from collections.abc import Iterator

from anthology.clean.rule import TextRule
from anthology.model.splice import Reach, Splice

_BREAKS = "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85"  # white space, and so the rule odd_spaces' affair
_PLANES = "".join(chr(plane * 0x10000 + last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
_CONTROL = "".join(chr(c) for c in (*range(0x20), *range(0x7F, 0xA0)) if chr(c) not in _BREAKS)
_CONTROL_CHARACTERS = re.compile(f"[{_CONTROL}\ufdd0-\ufdef{_PLANES}]+")


def find(text: str) -> Iterator[Splice]:
    """Find every run of C0 and C1 controls, and of code points that are no characters."""
    for controls in _CONTROL_CHARACTERS.finditer(text):
        yield Splice(*controls.span(), "")


RULE = TextRule(
    name="control_characters",
    why="A control character stands for nothing that can be printed.",
    reach=Reach.SPACE,
    find=find,
)
