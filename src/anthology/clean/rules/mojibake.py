"""Letters that were read in the wrong encoding are read in the right one (ftfy)."""

import re
from collections.abc import Iterator
from dataclasses import replace

import ftfy

from anthology.clean.rule import TextRule
from anthology.model.splice import Reach, Splice

_DAMAGE_ALONE = ftfy.TextFixerConfig(
    unescape_html=False,
    remove_terminal_escapes=False,
    fix_c1_controls=False,
    fix_latin_ligatures=False,
    fix_character_width=False,
    uncurl_quotes=False,
    fix_line_breaks=False,
    fix_surrogates=False,
    remove_control_chars=False,
    normalization=None,
    explain=False,
)
_VISIBLE_ASCII = re.compile(r"[!-~]+")
_STRANGE = re.compile("[\ufffd\ue000-\uf8ff\u2900-\u2bff]")  # signs that no prose holds
_SPEAKS_OF_ENCODING = re.compile(
    r"encoding|utf-?8|unicode|mojibake|latin-?1|8859|windows-12|cp125"
    r"|zeichensatz|kodierung|encodage|codificación de car|кодировк",
    re.IGNORECASE,
)
_WHOLE = 100_000  # characters of a line that are mended at once


def find(text: str) -> Iterator[Splice]:
    """Find every stretch that is sound only in another encoding.

    ASCII is the same in all these encodings: what stands between its words is compared part by
    part, so that each entry of the ledger holds one damaged place and not the whole line.
    Unsure where a part is lost, or where the text speaks of encodings.
    """
    for first in range(0, 0 if text.isascii() else len(text), _WHOLE):
        part = text[first : first + _WHOLE]
        mended = part if part.isascii() else ftfy.fix_encoding(part, _DAMAGE_ALONE)
        if mended != part:
            spoken_of = _SPEAKS_OF_ENCODING.search(text) is not None
            for splice in _differences(part, mended, first):
                yield replace(splice, sure=splice.sure and not spoken_of)


def _differences(damaged: str, mended: str, first: int) -> Iterator[Splice]:
    ours = list(_VISIBLE_ASCII.finditer(damaged))
    if [m[0] for m in ours] != _VISIBLE_ASCII.findall(mended):
        yield _difference(damaged, mended, first)
        return
    at = 0
    parts = _VISIBLE_ASCII.split(mended)
    ends = [*((m.start(), m.end()) for m in ours), (len(damaged), len(damaged))]
    for part, (end, after) in zip(parts, ends, strict=True):
        if damaged[at:end] != part:
            yield _difference(damaged[at:end], part, first + at)
        at = after


def _difference(old: str, new: str, at: int) -> Splice:
    start = _alike(old, new)
    end = _alike(old[:start:-1], new[:start:-1])
    left = slice(start, len(new) - end)
    return Splice(at + start, at + len(old) - end, new[left], sure=not _STRANGE.search(new))


def _alike(one: str, other: str) -> int:
    shorter = min(len(one), len(other))
    pairs = enumerate(zip(one, other, strict=False))
    return next((index for index, (ours, theirs) in pairs if ours != theirs), shorter)


RULE = TextRule(
    name="mojibake",
    why="The page was read in a wrong encoding; the letters are those its bytes stand for.",
    reach=Reach.WORDS,
    find=find,
    as_read=True,
)
