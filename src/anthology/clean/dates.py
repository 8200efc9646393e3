"""Dates as pages write them, in the five languages."""

import re

_MONTHS = """
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
januar jänner februar märz mai juni juli oktober dezember mär okt dez
janvier février mars avril juin juillet août septembre octobre novembre décembre janv févr avr juil
déc
enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
ene abr ago dic
января февраля марта апреля мая июня июля августа сентября октября ноября декабря
янв фев мар апр июн июл авг сен окт ноя дек
"""
_OTHERS = """
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so
lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes
sábado domingo
понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс
at on the of um am uhr den à a le de del el las la h в г года год от pm a.m p.m est edt pst pdt gmt
utc et ct pt bst cet cest msk мск st nd rd th
"""
_MONTH = frozenset(_MONTHS.split())
_OTHER = frozenset(_OTHERS.split())
_PARTS = re.compile(r"[\s,|·•()–—]+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_DIGITS = re.compile(r"\d{1,4}(?:[./:\-]\d{1,4}){1,3}(?:t[\d:.+\-]*z?)?")
_NUMERIC = re.compile(r"\d{1,4}([./\-])\d{1,2}\1\d{1,4}(?:t[\d:.+\-]*z?)?")
_ORDINAL = re.compile(r"\d{1,2}(?:st|nd|rd|th|er|º|ª|h\d{0,2}|am|pm)?")
_LONGEST = 80


def is_date(text: str) -> bool:
    """Return whether a line is a date with its year, perhaps with the hour, and nothing else."""
    if len(text) > _LONGEST or not any(map(str.isdecimal, text)):
        return False
    parts = [part.rstrip(".:") for part in _PARTS.split(text.casefold()) if part.strip(".:-/")]
    dated = any(part in _MONTH or _is_numeric(part) for part in parts)
    year = any(_YEAR.fullmatch(part) or _is_numeric(part) for part in parts)
    return dated and year and all(map(_is_part, parts))


def _is_numeric(part: str) -> bool:
    return _NUMERIC.fullmatch(part) is not None


def _is_part(part: str) -> bool:
    known = part in _MONTH or part in _OTHER
    return known or any(form.fullmatch(part) for form in (_YEAR, _DIGITS, _ORDINAL))
