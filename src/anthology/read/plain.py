"""Plain text: each line becomes a block, each row of blank lines a gap."""

import re
from collections.abc import Iterator

from anthology.model.document import Block, Document, Gap, Paragraph, Run
from anthology.model.errors import SeedError
from anthology.model.place import Origin, Place
from anthology.model.record import Source

_LINE_END = re.compile(r"\r\n|\r|\n")


def read(source: Source, language: str) -> Document:
    """Return the text as a document whose blocks know their lines.

    Lines end with LF, CR LF or CR. Raises SeedError where the bytes are not UTF-8 (RFC 3629),
    hold a NUL, or hold nothing to print.
    """
    text = _decoded(source)
    if not text.strip().strip("\ufeff\u200b"):
        raise SeedError(
            "the seed is empty",
            where=Place(source.file),
            remedy="put the text into the file, or take the selection out of anthology.toml",
        )
    return Document(source.file, language, tuple(_blocks(_LINE_END.split(text))))


def _decoded(source: Source) -> str:
    nul = source.content.find(b"\0")
    if nul >= 0:
        raise SeedError(
            "the seed is not plain text: it holds a NUL byte",
            where=_place_of_byte(source, nul),
            remedy="save it as plain text in UTF-8",
        )
    try:
        return source.content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise SeedError(
            f"the seed is not UTF-8: byte 0x{source.content[error.start]:02x} has no meaning here",
            where=_place_of_byte(source, error.start),
            remedy="save it in UTF-8 (for example: iconv -f WINDOWS-1252 -t UTF-8)",
        ) from None


def _place_of_byte(source: Source, index: int) -> Place:
    before = source.content[:index].decode("utf-8", errors="replace")
    lines = _LINE_END.split(before)
    return Place(source.file, len(lines), len(lines[-1]) + 1)


def _blocks(lines: list[str]) -> Iterator[Block]:
    if lines[-1] == "":
        lines.pop()  # what follows the last line end is no line
    first = 0
    for number, line in enumerate(lines):
        if line and not line.isspace():
            if first < number:
                yield _gap(lines, first, number)
            yield Paragraph((Run(line, Origin(number + 1, 1)),))
            first = number + 1
    if first < len(lines):
        yield _gap(lines, first, len(lines))


def _gap(lines: list[str], first: int, end: int) -> Gap:
    blank = "".join(f"{line}\n" for line in lines[first:end])
    return Gap((Run(blank, Origin(first + 1, 1)),))
