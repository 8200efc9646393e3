"""Where the index finds a heading: mentions of it become locators, pages and ranges of pages."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from anthology.model.document import Mark, Run, Words
from anthology.model.place import Origin

_MANY = 12  # locators of one heading from which scattered ones become a range
_NEAR = 3  # pages from one mention to the next that a scattered range may hold
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a heading is mentioned."""

    anchor: str
    passage: str
    """The paragraph or note that it stands in."""
    note: int = 0
    """The number of the note, where it stands in one."""
    page: str = ""
    """The label of its page, where the pages are known."""


@dataclass(frozen=True, slots=True)
class _Span:
    """Mentions from one page to another."""

    first: Mention
    last: Mention
    scattered: bool = False


def placed(mentions: Sequence[Mention], labels: Mapping[str, str]) -> tuple[Mention, ...]:
    """Return the mentions with the labels of their pages."""
    return tuple(
        Mention(one.anchor, one.passage, one.note, labels.get(one.anchor, "")) for one in mentions
    )


def locators(mentions: Sequence[Mention], passim: str) -> Iterator[Words]:
    """Yield each locator as words: a page, a range of them, or a note; in order.

    Without pages they are counted, one a paragraph.
    """
    if all(mention.page for mention in mentions):
        for span in _spans(mentions):
            yield _paged(span, passim)
    else:
        passages = groupby(mentions, key=lambda mention: mention.passage)
        for number, (_, row) in enumerate(passages, start=1):
            yield (_link(next(row), str(number)),)


def _spans(mentions: Sequence[Mention]) -> list[_Span]:
    """Return the mentions by pages: notes apart, three and more pages that follow each other one.

    A note on a page that has the heading in its text is not named again.
    """
    text = _joined([_Span(one, one) for one in _one_a_page(mentions) if not one.note], near=1)
    if len(text) > _MANY:
        text = _joined(text, near=_NEAR)
    notes = {(one.page, one.note): one for one in mentions if one.note}
    covered = [_Span(one, one) for one in notes.values() if not any(_holds(s, one) for s in text)]
    return sorted([*text, *covered], key=lambda span: (number(span.first.page), span.first.note))


def _one_a_page(mentions: Sequence[Mention]) -> Iterator[Mention]:
    met: set[str] = set()
    for mention in sorted(mentions, key=lambda mention: number(mention.page)):
        if mention.note or mention.page not in met:
            met |= set() if mention.note else {mention.page}
            yield mention


def _joined(spans: Sequence[_Span], near: int) -> list[_Span]:
    """Return the spans, with rows of three and more that are near each other made one."""
    rows: list[list[_Span]] = []
    for span in spans:
        if rows and 0 < _distance(rows[-1][-1].last, span.first) <= near:
            rows[-1].append(span)
        else:
            rows.append([span])
    return [one for row in rows for one in _row(row)]


def _row(row: list[_Span]) -> list[_Span]:
    pages = sum(_distance(span.first, span.last) + 1 for span in row)
    whole = _distance(row[0].first, row[-1].last) + 1
    if pages <= 2:  # noqa: PLR2004 - two pages are named, three are a range
        return row
    return [_Span(row[0].first, row[-1].last, scattered=pages < whole)]


def _distance(one: Mention, other: Mention) -> int:
    (kind, before), (other_kind, after) = number(one.page), number(other.page)
    return after - before if kind == other_kind else -1


def _holds(span: _Span, mention: Mention) -> bool:
    return number(span.first.page) <= number(mention.page) <= number(span.last.page)


def number(label: str) -> tuple[int, int]:
    """Return the label of a page as a number that can be compared; roman ones come first."""
    if label.isdecimal():
        return 1, int(label)
    values = [_ROMAN.get(letter, 0) for letter in label]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return 0, sum(-value if value < after else value for value, after in pairs)


def _paged(span: _Span, passim: str) -> Words:
    row = [_link(span.first, span.first.page, Mark("page", span.first.anchor))]
    if span.last != span.first:
        row += [_bare("–"), _link(span.last, span.last.page, Mark("page", span.last.anchor))]
    if span.first.note:
        row.append(_bare(f"n{span.first.note}"))
    if span.scattered:
        row.append(_bare(f" {passim}"))
    return tuple(row)


def _link(mention: Mention, text: str, *marks: Mark) -> Run:
    return _bare(text, Mark("link", f"#{mention.anchor}"), *marks)


def _bare(text: str, *marks: Mark) -> Run:
    return Run(text, Origin(1, 1), frozenset(marks))
