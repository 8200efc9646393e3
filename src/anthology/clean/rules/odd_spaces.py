"""No-break spaces, tabs and other odd spaces become plain spaces."""

import re
from collections.abc import Iterator

from anthology.clean.rule import TextRule
from anthology.model.splice import Reach, Splice

# French and its kin set a no-break space at : ; ! ? % and inside « »: there it is an author's mark.
_ODD_SPACE = re.compile(
    "[\t\n\v\f\r\x1c-\x1f\x85\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f]"
    "|(?<!«)[\u00a0\u2007\u202f](?![:;!?%»])"
)


def find(text: str) -> Iterator[Splice]:
    """Find every space that is not a plain one and has no reason to be another."""
    for space in _ODD_SPACE.finditer(text):
        yield Splice(*space.span(), " ")


RULE = TextRule(
    name="odd_spaces",
    why="A space left over from a page's layout is set as a plain space.",
    reach=Reach.SPACE,
    find=find,
)
