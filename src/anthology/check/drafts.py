"""What the editors have begun and not yet written: the marks of a draft, and where they stand."""

import re
from functools import cache

from anthology.check.copy import Copy
from anthology.check.vocabulary import words
from anthology.model.document import plain
from anthology.model.record import Headnote


@cache
def marks(language: str) -> re.Pattern[str]:
    """Return a pattern for the marks of a draft, in English and in the editors' language."""
    known = sorted({*words("en", "drafts"), *words(language, "drafts")})
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, known))})(?!\w)")


def is_skeleton(copy: Copy, headnote: Headnote) -> bool:
    """Return whether a headnote's prose is still what was drafted: it opens with the mark."""
    first = next((plain(block.words) for block in headnote.prose), "")
    return marks(copy.language).match(first) is not None


def skeletons(copy: Copy) -> set[str]:
    """Return the texts whose headnotes' prose nobody has written."""
    return {
        selection.record.slug
        for selection in copy.selections
        if selection.headnote and is_skeleton(copy, selection.headnote)
    }


def unwritten(copy: Copy, headnote: Headnote) -> tuple[str, ...]:
    """Return the facets of a headnote that bear the mark of a draft."""
    mark = marks(copy.language)
    return tuple(name for name, said in headnote.facets if mark.search(plain(said)))
