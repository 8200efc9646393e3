"""A hyphen between two years, or two pages, is the dash that means “to”."""

import re
from collections.abc import Iterator

from anthology.clean.rule import TypographyRule
from anthology.clean.typography.usage import Usage
from anthology.model.document import Block, plain
from anthology.model.splice import Splice

_BESIDE = r"[\w\-–/.:,]"
_YEARS = re.compile(
    rf"(?<!{_BESIDE})(?P<from>1[0-9]{{3}}|20[0-9]{{2}})-(?P<to>[0-9]{{4}}|[0-9]{{2}})"
    r"(?![\w\-–/]|[.:,]\d)"
)
_PAGES = re.compile(
    r"\b(?:pp?\.|pages?|S\.|Seiten?|págs?\.|pp|стр\.|с\.) ?"
    r"(?P<from>[0-9]{1,4})-(?P<to>[0-9]{1,4})(?![\w\-–/]|[.:,]\d)"
)
_LONGEST = 500  # years that one speaks of as from and to
_MONTHS = 12


def find(block: Block, usage: Usage) -> Iterator[Splice]:  # noqa: ARG001 - alike in all languages
    """Find ranges of years and pages; one that may be a month of a year is only proposed."""
    text = plain(block.words)
    found = [range_ for range_ in _YEARS.finditer(text) if _ascends(range_)]
    found += [range_ for range_ in _PAGES.finditer(text) if _ascends(range_)]
    for range_ in sorted(found, key=re.Match.start):
        at = range_.end("from")
        month = len(range_["to"]) < len(range_["from"]) and int(range_["to"]) <= _MONTHS
        if month:
            yield Splice(
                range_.start("from"), range_.end(), f"{range_['from']}–{range_['to']}", sure=False
            )
        else:
            yield Splice(at, at + 1, "–")


def _ascends(found: re.Match[str]) -> bool:
    first, last = found["from"], found["to"]
    whole = first[: max(0, len(first) - len(last))] + last
    return 0 < int(whole) - int(first) < _LONGEST


RULE = TypographyRule(
    name="number_ranges",
    why="The hyphen between two years or pages means “to”, and is set as a dash.",
    find=find,
)
