"""The web edition is read back: what a page of the web may say is the book, and nothing else."""

import re
from dataclasses import replace

import pytest

from anthology.model.edition import Edition
from anthology.verify import web_outside, web_words
from anthology.verify.examiner import EXAMINATIONS
from tests import books


def _codes(edition: Edition) -> list[str]:
    found = web_words.examine(edition, books.ships())
    return sorted({finding.code for finding in found})


def test_a_sound_page_passes() -> None:
    """Every examination of the format finds nothing in the page as it is made."""
    edition = books.edition("html")

    for examine in EXAMINATIONS["html"]:
        assert list(examine(edition, books.ships())) == []


def test_the_page_needs_no_other_file() -> None:
    """It names no style sheet, script, font or picture beside itself."""
    page = books.edition("html").content

    assert b"<link" not in page
    assert b"<script" not in page
    assert set(re.findall(rb"""(?:src=|url\()["']?([^:]*:)""", page)) == {b"data:"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"</style>", b"body { background: url('paper.png'); }</style>"),
        (b"<style>", b"<style>@import 'more.css';"),
        (b"</head>", b'<link rel="stylesheet" href="https://fonts.example/x.css"/></head>'),
        (b"</header>", b'<img src="picture.png" alt=""/></header>'),
        (b"<p ", b'<p style="list-style: url(star.svg)" '),
    ],
)
def test_what_the_page_does_not_carry_is_named(old: bytes, new: bytes) -> None:
    """Whatever a browser would have to fetch is told with its address; links to go to are not."""
    edition = books.edition("html")
    link = edition.content.replace(b"</header>", b'<a href="https://x.example/"></a></header>', 1)
    spoilt = replace(edition, content=link.replace(old, new, 1))
    found = list(web_outside.examine(spoilt, books.ships()))

    assert list(web_outside.examine(replace(edition, content=link), books.ships())) == []
    assert [(one.code, one.severity.name) for one in found] == [("E042", "WARNING")]


def test_the_page_knows_no_paper() -> None:
    """It is the same whether the pages of a PDF are known or not, and dated by itself."""
    known = books.paged()
    edition = books.printed(known, "html")

    assert edition == books.edition("html")
    assert list(web_words.examine(edition, known)) == []
    assert web_words.page_date(edition.content) == known.book.date.isoformat()


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        (b"the clerk who kept", b"the clerk kept", "E010"),
        (b"the clerk who kept", b"the good clerk who kept", "E010"),
        (b"<main>", b"<main>Words", "E041"),
        (b"</main>", b"</main><p>Words</p>", "E041"),
        (b"</main>", b'<section id="more"><p>Words</p></section></main>', "E041"),
    ],
)
def test_a_fault_is_found(old: bytes, new: bytes, code: str) -> None:
    """A word too few, a word too many, words beside the sections: each is told."""
    edition = books.edition("html")
    assert old in edition.content

    assert code in _codes(replace(edition, content=edition.content.replace(old, new, 1)))
