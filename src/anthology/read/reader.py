"""The reader: chooses who can read a seed by the ending of its name."""

from collections.abc import Callable
from pathlib import PurePosixPath

from anthology.model.document import Document
from anthology.model.errors import SeedError
from anthology.model.place import Place
from anthology.model.record import Source
from anthology.read import docx, epub, html, markdown, plain

READERS: dict[str, Callable[[Source, str], Document]] = {
    ".txt": plain.read,
    ".html": html.read,
    ".htm": html.read,
    ".xhtml": html.read_strict,
    ".md": markdown.read,
    ".markdown": markdown.read,
    ".docx": docx.read,
    ".epub": epub.read,
}


def read(source: Source, language: str) -> Document:
    """Return the seed as a document in that language (BCP 47); raises SeedError."""
    ending = PurePosixPath(source.file).suffix.lower()
    if ending not in READERS:
        raise SeedError(
            f"no reader for files that end in {ending or 'nothing'}",
            where=Place(source.file),
            remedy=f"use one of: {', '.join(sorted(READERS))}",
        )
    return READERS[ending](source, language)
