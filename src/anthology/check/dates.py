"""Dates as prose writes them: a day, a month or a year, each as the days that it may mean."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from anthology.check.vocabulary import words

_DECEMBER = 12


@dataclass(frozen=True, slots=True)
class Said:
    """A date in a text: where it stands, how it is written, the first and last day it may mean."""

    at: int
    text: str
    first: date
    last: date


def dates(text: str, language: str) -> Iterator[Said]:
    """Yield the dates of a text in their order; what is no day of the calendar is none."""
    months = [month.casefold() for month in words(language, "months")]
    for found in _pattern(language).finditer(text):
        year, named, day = (_part(found, name) for name in ("year", "month", "day"))
        month = int(found["number"] or 0) or _index(named, months)
        digits = int("".join(filter(str.isdecimal, day)) or 0)
        try:
            yield Said(found.start(), found[0], *_span(int(year), month, digits))
        except ValueError:
            continue


def _part(found: re.Match[str], name: str) -> str:
    """Return the part of a date of that name, in whichever form it was found."""
    parts = found.groupdict()
    return next((said for key, said in parts.items() if key.startswith(name) and said), "")


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """Return what a date looks like: the fullest form first."""
    month = "|".join(_written(month) for month in words(language, "months")) or "(?!)"
    year = r"(?:1\d{3}|20\d{2})(?!\w)"
    day = r"\d{1,2}(?:st|nd|rd|th|er|\.)?"
    forms = (
        rf"(?P<year1>{year})-(?P<number>\d{{2}})-(?P<day1>\d{{2}})",
        rf"(?P<day2>{day}) (?:de )?(?P<month2>{month})(?: de)?,? (?P<year2>{year})",
        rf"(?P<month3>{month}) (?P<day3>{day}),? (?P<year3>{year})",
        rf"(?P<month4>{month})(?: de)? (?P<year4>{year})",
        rf"(?P<year5>{year})",
    )
    return re.compile(rf"(?<!\w)(?:{'|'.join(forms)})", re.IGNORECASE)


def _written(month: str) -> str:
    """Return what a month looks like: its name, or its first letters and perhaps a full stop."""
    return "|".join([re.escape(month), *(rf"{re.escape(month[:n])}\.?" for n in (4, 3))])


def _index(named: str, months: list[str]) -> int:
    """Return the number of a month by its name or its first letters; 0 where none is named."""
    start = named.casefold().rstrip(".")
    known = (n for n, month in enumerate(months, start=1) if start and month.startswith(start))
    return next(known, 0)


def _span(year: int, month: int, day: int) -> tuple[date, date]:
    """Return the first and the last day of a year, a month or a day; raises ValueError."""
    if day:
        return (date(year, month, day),) * 2
    if not month:
        return date(year, 1, 1), date(year, _DECEMBER, 31)
    after = date(year + month // _DECEMBER, month % _DECEMBER + 1, 1)
    return date(year, month, 1), after - timedelta(days=1)
