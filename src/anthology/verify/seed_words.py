"""Nothing of a seed is lost in reading: its characters, decoded here, are those that were read."""

from collections.abc import Iterator, Sequence

from anthology.model.book import Selection
from anthology.model.edition import Files
from anthology.model.finding import Finding, Severity
from anthology.model.place import Place
from anthology.verify.characters import characters, visible
from anthology.verify.words import common

_PLAIN = ".txt"
_SHOWN = 60  # characters of what is not where it should be


def examine(files: Files, selections: Sequence[Selection]) -> Iterator[Finding]:
    """Find where a plain text was not read as it stands in its seed.

    Pages, DOCX and EPUB have no second reader here: a notice says so.
    """
    for selection in selections:
        file = selection.record.source
        if not file.lower().endswith(_PLAIN):
            message = "no second reader holds the text against its seed; the ledger begins there"
            yield Finding(Severity.NOTICE, "S010", message, Place(file))
            continue
        seed = visible(_decoded(files[file], selection.read.encoding))
        read = "".join(one.text for one in characters(selection.read.blocks))
        if seed != read:
            at = common(seed, read)
            said = f"“{seed[at : at + _SHOWN]}” was read as “{read[at : at + _SHOWN]}”"
            yield Finding(Severity.ERROR, "S011", said, Place(file))


def _decoded(content: bytes, encoding: str) -> str:
    """Return the text of a seed; a byte order mark in it is no visible character."""
    return content.decode(encoding, errors="replace")
