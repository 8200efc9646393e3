"""The titles and labels of a book in one language; `{}` stands where something is put in."""

from collections.abc import Mapping
from dataclasses import dataclass

from anthology.model.moment import Day, Moment
from anthology.model.record import Status
from anthology.model.rights import Basis


@dataclass(frozen=True, slots=True)
class Titles:
    """The titles of the sections of the book's own."""

    publication: str
    advisory: str
    contents: str
    perspectives: str
    introduction: str
    chronology: str
    glossary: str
    people: str
    comparison: str
    reading: str
    permissions: str
    note_on_the_texts: str
    index: str
    colophon: str


@dataclass(frozen=True, slots=True)
class Dates:
    """How dates are written."""

    day: str
    """With {day}, {month} and {year}."""
    month: str
    months: tuple[str, ...]
    """From January to December, as they stand in `day`."""
    months_alone: tuple[str, ...]
    """The same, as they stand in `month`."""
    seasons: tuple[str, str, str, str]
    about: str
    uncertain: str
    decade: str
    century: str
    since: str
    until: str

    def shown(self, moment: Moment) -> str:
        """Return a date as it is printed."""
        if moment.begin and moment.end and moment.begin != moment.end:
            return f"{self._day(moment.begin)}–{self._day(moment.end)}"
        if moment.begin and moment.end:
            return self._day(moment.begin)
        form, known = (self.since, moment.begin) if moment.begin else (self.until, moment.end)
        return form.format(self._day(known)) if known else ""

    def _day(self, day: Day) -> str:
        text = self._exact(day)
        text = self.about.format(text) if day.approximate else text
        return self.uncertain.format(text) if day.uncertain else text

    def _exact(self, day: Day) -> str:
        if day.years > 1:
            form = self.decade if day.years == 10 else self.century  # noqa: PLR2004 - years
            return form.format(year=day.year, number=day.year // 100 + 1)
        if not day.month:
            return str(day.year)
        if day.day:
            names = {"day": day.day, "month": self.months[day.month - 1], "year": day.year}
            return self.day.format(**names)
        season = day.month > len(self.months)
        name = self.seasons[day.month - 21] if season else self.months_alone[day.month - 1]
        return self.month.format(month=name, year=day.year)


@dataclass(frozen=True, slots=True)
class Labels:
    """All that a book says by itself in one language."""

    titles: Titles
    dates: Dates
    thousands: str
    """What parts the thousands of a number."""
    page: str
    headnote: str
    notes: str
    facets: Mapping[str, str]
    status: str
    statuses: Mapping[Status, str]
    sources: str
    edited_by: str
    editorial_copy: str
    identifier: str
    date: str
    bases: Mapping[Basis, str]
    licence: str
    territory: str
    expires: str
    terms: str
    unplaced: str
    argued: str
    mentioned: str
    bears_on: str
    more: str
    see: str
    see_also: str
    passim: str
    timeline: str
    """The caption of the picture of time."""
    timeline_alternative: str
    made: str
    faces: str
    tools: str
    proved: str
    opening: str
    counts: str
    nothing: str
    one_place: str
    places: str
    line: str
    became: str
    omitted: str

    def number(self, number: int) -> str:
        """Return a number as it is printed."""
        return f"{number:,}".replace(",", self.thousands)
