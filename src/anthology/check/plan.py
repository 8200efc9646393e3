"""Lints of the plan and of the project's files."""

import re
from collections.abc import Iterator

from anthology.check.copy import Copy
from anthology.model.finding import Finding, Severity
from anthology.model.likeness import nearest
from anthology.model.place import Place

_PLAN = "anthology.toml"
_URN = re.compile(r"urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_OF_THE_BOOK = (
    "introduction.md",
    "advisory.md",
    "chronology.toml",
    "glossary.toml",
    "people.toml",
    "reading.toml",
    "comparison.toml",
    "index.toml",
)
_OF_A_TEXT = ("record.toml", "headnote.md", "headnote.draft.md", "notes.toml")


def examine(copy: Copy) -> Iterator[Finding]:
    """Find an identifier that is none, and files in editorial/ that nothing reads."""
    identifier = copy.book.identifier
    if not _URN.fullmatch(identifier):
        what = f"the identifier is no urn:uuid: {identifier}"
        remedy = 'write identifier = "urn:uuid:…" with a UUID (RFC 9562), and keep it for good'
        yield Finding(Severity.WARNING, "Z002", what, copy.place(_PLAN, 1, "identifier"), remedy)
    read = {f"editorial/{name}" for name in _OF_THE_BOOK}
    read |= {f"editorial/{slug}/{name}" for slug in copy.book.order for name in _OF_A_TEXT}
    for file in copy.files:
        if file.startswith("editorial/") and file not in read and not _is_cover(copy, file):
            near = nearest(file, read)
            remedy = f"did you mean {near}?" if near else "rename it, or take it out of editorial/"
            yield Finding(Severity.WARNING, "Z004", "nothing reads this file", Place(file), remedy)


def _is_cover(copy: Copy, file: str) -> bool:
    cover = copy.book.binding.cover
    return cover is not None and copy.files[file] == cover.content
