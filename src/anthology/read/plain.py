"""Plain text: each line becomes a block, each row of blank lines a gap."""

from collections.abc import Iterator

from anthology.model.document import Block, Document, Gap, Paragraph, Run
from anthology.model.errors import SeedError
from anthology.model.place import Origin, Place
from anthology.model.record import Source
from anthology.read import encoding


def read(source: Source, language: str) -> Document:
    """Return the text as a document whose blocks know their lines.

    Lines end with LF, CR LF or CR. Raises SeedError where the encoding cannot be told, and for
    bytes that hold a NUL or nothing to print.
    """
    found = encoding.decoded(source, language)
    if not found.text.strip().strip("\ufeff\u200b"):
        raise SeedError(
            "the seed is empty",
            where=Place(source.file),
            remedy="put the text into the file, or take the selection out of anthology.toml",
        )
    blocks = tuple(_blocks(encoding.LINE_END.split(found.text)))
    return Document(source.file, language, blocks, found.encoding)


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
