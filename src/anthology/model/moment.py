"""A moment or a stretch of time as editors write it: EDTF, levels 0 and 1 (ISO 8601-2:2019)."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

_DAY = re.compile(
    r"(?P<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?P<month>\d{2}|XX)(?:-(?P<day>\d{2}|XX))?)?(?P<mark>[?~%]?)"
)
_UNCERTAIN, _APPROXIMATE = "?%", "~%"
_OPEN = {"", ".."}
_SEASONS = {21: 3, 22: 6, 23: 9, 24: 12}  # spring to winter, by the month in which each begins
_DECEMBER = 12


@dataclass(frozen=True, slots=True)
class Day:
    """One date as it is known: 0 where month or day is not, and a year that may stand for many."""

    year: int
    month: int = 0
    """1 to 12, or a season: 21 is spring, 24 winter."""
    day: int = 0
    years: int = 1
    """How many years from `year` on it may lie in: 10 for 193X, 100 for 19XX."""
    uncertain: bool = False
    approximate: bool = False

    @property
    def first(self) -> date:
        """Return the earliest day that it may mean."""
        return date(self.year, _SEASONS.get(self.month, self.month or 1), self.day or 1)

    @property
    def last(self) -> date:
        """Return the latest day that it may mean."""
        if self.day:
            return self.first
        if not self.month:
            return date(self.year + self.years - 1, _DECEMBER, 31)
        months = self.year * 12 + self.first.month - 1 + (3 if self.month in _SEASONS else 1)
        return date(months // 12, months % 12 + 1, 1) - timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Moment:
    """A date, or a stretch from one to another, either of which may be open."""

    edtf: str
    begin: Day | None
    end: Day | None

    @property
    def is_stretch(self) -> bool:
        """Return whether it has a beginning and an end of its own."""
        return self.begin != self.end

    @property
    def first(self) -> date:
        """Return the earliest day of it that is known."""
        return next(day.first for day in (self.begin, self.end) if day)

    @property
    def last(self) -> date:
        """Return the latest day of it that is known."""
        return next(day.last for day in (self.end, self.begin) if day)


def moment(text: str) -> Moment | None:
    """Return what the text says in EDTF, or None where it says nothing that can be."""
    begin, slash, end = text.partition("/")
    try:
        days = [None if slash and part in _OPEN else _day(part) for part in (begin, end or begin)]
    except ValueError:
        return None
    if slash and end in _OPEN:
        days[1] = None
    known = [day for day in days if day]
    if not known or known[0].first > known[-1].last:
        return None
    return Moment(text, *days)


def _day(text: str) -> Day:
    """Return one date; raises ValueError for what is none."""
    found = _DAY.fullmatch(text)
    if not found:
        raise ValueError(text)
    year, month, day, mark = found.group("year", "month", "day", "mark")
    known = Day(
        year=int(year.replace("X", "0")),
        month=_number(month),
        day=_number(day),
        years=10 ** year.count("X"),
        uncertain=bool(mark) and mark in _UNCERTAIN,
        approximate=bool(mark) and mark in _APPROXIMATE,
    )
    divided = known.month in range(1, 13) and known.years == 1
    if (known.day and not divided) or (known.years > 1 and known.month):
        raise ValueError(text)
    if known.first > known.last:  # finding either raises ValueError where there is no such day
        raise ValueError(text)
    return known


def _number(part: str | None) -> int:
    return int(part) if part and part != "XX" else 0
