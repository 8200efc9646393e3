"""A headnote: facets between two lines of `+++`, then prose."""

import re

from anthology.model.errors import SeedError
from anthology.model.place import Place
from anthology.model.record import FACETS, Headnote, Source
from anthology.read import prose, wording
from anthology.read.table import parsed

_PARTS = re.compile(rb"\+\+\+[ \t]*\r?\n(.*?)^\+\+\+[ \t]*\r?$\n?(.*)", re.DOTALL | re.MULTILINE)


def read(source: Source) -> Headnote:
    """Return the headnote; raises SeedError for front matter that is not closed or not known."""
    parts = _PARTS.fullmatch(source.content)
    if not parts:
        raise SeedError(
            "the headnote has no front matter",
            where=Place(source.file, 1, 1),
            remedy='begin with a line +++, then facets as who = "…", then a line +++, then prose',
        )
    table = parsed(Source(source.file, parts[1]), before=1)
    facets = tuple((facet, wording.words(table, facet)) for facet in FACETS)
    table.finish()
    above = source.content[: parts.start(2)].count(b"\n")
    body = prose.read(Source(source.file, parts[2]), before=above)
    return Headnote(tuple(pair for pair in facets if pair[1]), body, Place(source.file))
