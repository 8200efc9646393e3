"""Single straight marks around words are set as the language's own."""

from collections.abc import Iterator

from anthology.clean.rule import TypographyRule
from anthology.clean.typography.singles import paired, singles
from anthology.clean.typography.usage import Usage
from anthology.model.document import Block, plain
from anthology.model.splice import Splice


def find(block: Block, usage: Usage) -> Iterator[Splice]:
    """Find single marks in pairs: sure where none is left over that could be one of them."""
    text = plain(block.words)
    marks = tuple(singles(text))
    found = paired(marks)
    elides = any(mark.part == "elides" for mark in marks)
    told = usage.apostrophe_closes or not found.unopened
    sure = told and not found.unclosed and not elides
    for first, last in found.pairs:
        if sure:
            yield Splice(first, first + 1, usage.inner[0])
            yield Splice(last, last + 1, usage.inner[1])
        else:
            said = text[first + 1 : last].join(usage.inner)
            yield Splice(first, last + 1, said, _WHY, sure=False)


_WHY = "A quotation, or apostrophes: only the editor can tell."

RULE = TypographyRule(
    name="inner_quotations",
    why="Single straight marks around words are set as those of the text's language.",
    find=find,
)
