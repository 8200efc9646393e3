"""Encodings: which one the bytes of a seed are in, said by a mark, by the page, or found out."""

import codecs
import re
from dataclasses import dataclass

import webencodings

from anthology.model.errors import SeedError
from anthology.model.place import Place
from anthology.model.record import Source
from anthology.read import letters

_BYTE_ORDER_MARKS = (  # the longer first: one begins as another does
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NOT_ASCII = re.compile(rb"[\x80-\xff]")
LINE_END = re.compile(r"\r\n|\r|\n")  # also those of CommonMark (0.31, 2.1)


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a seed, and the encoding it was in, by its name on the web or in Python."""

    text: str
    encoding: str


def decoded(source: Source, language: str, declared: str = "") -> Decoded:
    """Return the text of a seed that says itself which encoding it is in, or does not say it.

    A byte order mark comes first, then what the page declares (by the names of the WHATWG), then
    UTF-8, then what the letters tell. Raises SeedError, with the place of the first wrong byte,
    where no encoding or more than one can be meant, and for a NUL.
    """
    for mark, name in _BYTE_ORDER_MARKS:
        if source.content.startswith(mark):
            return _sound(source, _as_declared(source, name, len(mark)))
    _refuse_nul(source, source.content.find(b"\0"))
    if source.content.startswith(codecs.BOM_UTF8):  # it stays: the rules account for it
        return _as_declared(source, "utf-8")
    known = webencodings.lookup(declared) if declared else None
    if known and known.name not in {"utf-8", "utf-16le", "utf-16be"}:
        _refuse_contradiction(source, known.name)
        return _as_declared(source, known.name)
    try:
        return Decoded(source.content.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        return _guessed(source, language, error.start)


def _sound(source: Source, found: Decoded) -> Decoded:
    nul = found.text.find("\0")
    _refuse_nul(source, len(found.text[:nul].encode(found.encoding)) if nul >= 0 else -1)
    return found


def _refuse_nul(source: Source, nul: int) -> None:
    if nul >= 0:
        raise SeedError(
            "the seed is not plain text: it holds a NUL byte",
            where=_place_of_byte(source, nul),
            remedy="save it as plain text in UTF-8",
        )


def _refuse_contradiction(source: Source, declared: str) -> None:
    """Refuse a page whose bytes are UTF-8, to the last, and which says that they are not."""
    try:
        source.content.decode("utf-8")
    except UnicodeDecodeError:
        return
    first = _NOT_ASCII.search(source.content)
    if first:
        raise SeedError(
            f"the page says that it is in {declared}, but its bytes are UTF-8",
            where=_place_of_byte(source, first.start()),
            remedy=f"let it declare utf-8, or convert it: iconv -f {declared} -t UTF-8",
        )


def _as_declared(source: Source, name: str, skipped: int = 0) -> Decoded:
    try:
        return Decoded(source.content[skipped:].decode(_codec(name)), name)
    except UnicodeDecodeError as error:
        at = skipped + error.start
        raise SeedError(
            f"the seed says that it is in {name}, but byte 0x{source.content[at]:02x} has no "
            "meaning there",
            where=_place_of_byte(source, at),
            remedy="save it in UTF-8 (for example: iconv -f windows-1252 -t UTF-8)",
        ) from None


def _codec(name: str) -> str:
    """Return what Python calls an encoding of the web: it has other names for some."""
    known = webencodings.lookup(name)
    return str(known.codec_info.name) if known else name


def _guessed(source: Source, language: str, wrong: int) -> Decoded:
    names = letters.encodings(source.content, language)
    if len(names) == 1:
        return _as_declared(source, names[0])
    may_be = f"it may be one of {', '.join(names)}" if names else "and no encoding fits its letters"
    raise SeedError(
        f"the seed is not UTF-8: byte 0x{source.content[wrong]:02x} has no meaning here; {may_be}",
        where=_place_of_byte(source, wrong),
        remedy=f"save it in UTF-8 (for example: iconv -f {[*names, 'windows-1252'][0]} -t UTF-8)",
    )


def _place_of_byte(source: Source, index: int) -> Place:
    before = source.content[:index].decode("utf-8", errors="replace")
    lines = LINE_END.split(before)
    return Place(source.file, len(lines), len(lines[-1]) + 1)
