"""Sentences of the editor's prose, and the words in them that are quoted."""

import re
from collections.abc import Iterator

QUOTED = re.compile(r"“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|\"([^\"]+)\"")
_END = re.compile(r"[.!?…]+[”’\"')\]»]*\s+(?=[“‘„«\"'(\[]*[^\W\d_a-zà-ÿа-я])")


def sentences(text: str) -> Iterator[tuple[int, str]]:
    """Yield each sentence with the index at which it begins."""
    begin = 0
    for end in _END.finditer(text):
        yield begin, text[begin : end.end()].rstrip()
        begin = end.end()
    if text[begin:].strip():
        yield begin, text[begin:]


def own(text: str) -> str:
    """Return the text with every quoted character blank, of equal length."""
    return QUOTED.sub(lambda quoted: " " * len(quoted[0]), text)
