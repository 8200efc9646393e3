"""Dates in prose are read in the editors' language, as the days that they may mean."""

import pytest

from anthology.check.dates import dates


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        ("en", "on 26 March 2015", "2015-03-26", "2015-03-26"),
        ("en", "Sept. 3rd, 1931", "1931-09-03", "1931-09-03"),
        ("en", "in May 1912", "1912-05-01", "1912-05-31"),
        ("en", "in 1912", "1912-01-01", "1912-12-31"),
        ("en", "2015-12-01", "2015-12-01", "2015-12-01"),
        ("de", "am 3. Mai 1912", "1912-05-03", "1912-05-03"),
        ("fr", "le 1er juillet 1912", "1912-07-01", "1912-07-01"),
        ("es", "el 3 de diciembre de 1912", "1912-12-03", "1912-12-03"),
        ("ru", "5 сентября 1918", "1918-09-05", "1918-09-05"),
        ("nl", "op 3 mei 1912", "1912-01-01", "1912-12-31"),
    ],
)
def test_a_date_means_its_days(language: str, text: str, first: str, last: str) -> None:
    """A day is a day, a month its days, a year its days; without months there are years."""
    (said,) = dates(text, language)

    assert (said.first.isoformat(), said.last.isoformat()) == (first, last)
    assert text[said.at :].startswith(said.text)


@pytest.mark.parametrize("text", ["on 31 February 1912", "line 1912a", "12 345", "Marx", "v2015"])
def test_what_is_no_date_is_none(text: str) -> None:
    """A day that no calendar has and a number within a word are no dates."""
    assert list(dates(text, "en")) == []
