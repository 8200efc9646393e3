"""Editor's notes in both books: none is lost, each is reached from its call and back."""

import io
import zipfile
from functools import cache
from pathlib import Path

import pytest
from lxml import etree

from anthology import build, resources
from anthology.compose import composer
from anthology.model.anthology import Anthology
from anthology.model.means import Means
from anthology.read import project
from anthology.render.pdf import press
from anthology.verify import epub_words, pdf_standards, pdf_words
from anthology.verify.pdf_text import PdfText
from tests import books

_XHTML = "{http://www.w3.org/1999/xhtml}"
_NOTE = (
    "[[notes]]\nexact = 'line {n} of'\nstatus = 'debated'\nsources = ['A. Clerk, *Ships*, 1901']\n"
    'text = """The register gives another figure for this line, {n} in all, as the *captain* wrote '
    'in his letters to the owners, which nobody has read but the clerk and his daughter."""\n'
)


@cache
def _annotated(step: int = 1) -> Anthology:
    """Return a book of forty lines, each or each so many with a note: pages end in every way."""
    rows = [f"This is line {n} of the book. {books.PROSE * (1 + n % 3)}" for n in range(10, 50)]
    notes = "\n".join(_NOTE.format(n=n) for n in range(10, 50, step))
    return books.composed("\n".join(["Ships", *rows]), notes=notes)


def test_no_note_is_lost_in_the_pdf() -> None:
    """Each note stands in the PDF once, in order, wherever pages happen to end."""
    pdf = books.printed(_annotated(), "pdf")

    assert list(pdf_words.examine(pdf, _annotated())) == []
    assert list(pdf_standards.examine(pdf, _annotated())) == []


@pytest.mark.parametrize("step", [1, 2, 3])
def test_a_note_begins_on_the_page_of_its_call(step: int) -> None:
    """The reader finds the note beneath the line that calls it, wherever pages happen to end."""
    reading = list(PdfText(books.printed(_annotated(step), "pdf").content).reading())
    calls = {piece.text: page for page, piece in reading if piece.role == "Reference"}
    labels = [(page, piece.text) for page, piece in reading if piece.role == "Note"]
    begun = {text.strip(): page for page, text in labels if text.endswith("\u2002")}

    assert begun == calls
    assert len(calls) == len(range(0, 40, step))


def test_a_long_note_is_carried_over() -> None:
    """A note longer than its page goes on at the foot of the next pages, under lines of text."""
    words = " ".join(f"word{n}" for n in range(900))
    notes = f'[[notes]]\nexact = "bright cold"\nstatus = "settled"\ntext = "{words}"\n'
    text = ["Ships", books.PROSE, *[books.PROSE.replace("bright", "dark")] * 20]
    book = books.composed("\n".join(text), notes=notes)
    pdf = books.printed(book, "pdf")
    reading = list(PdfText(pdf.content).reading())
    noted = {page for page, piece in reading if piece.role == "Note"}
    lines = {page for page, piece in reading if piece.role == ""}

    assert len(noted) > 2
    assert noted <= lines
    assert list(pdf_words.examine(pdf, book)) == []


def test_notes_that_pile_up_stand_in_order() -> None:
    """Where notes come thicker than pages can hold, they still follow one another."""
    words = " ".join(f"place{n}" if n % 8 == 0 else f"w{n}" for n in range(1, 300))
    notes = "\n".join(
        f'[[notes]]\nexact = "place{n} "\nstatus = "debated"\ntext = "'
        f'{" ".join(f"word{n}x{m}" for m in range(150))}"\n'
        for n in range(8, 299, 8)
    )
    book = books.composed(f"Ships\n{words}.", notes=notes)

    assert list(pdf_words.examine(books.printed(book, "pdf"), book)) == []


@pytest.mark.parametrize("how", ["linked", "whole"])
def test_a_note_left_over_stands_once_where_pages_are_made_again(how: str) -> None:
    """Pages that learn a page number are made again, and leave over the same notes as before."""
    head = '+++\nwho = "A clerk"\nread_next = "[](#text-2)"\n+++\n\nBy *hand*.\n'
    words = " ".join(f"word{n}" for n in range(40))
    files = {
        "anthology.toml": books.PLAN,
        "seeds/text-1.txt": "\n".join(
            ["One", *[books.PROSE] * 12, f"The {'very ' * 30}last line."]
        ).encode(),
        "seeds/text-2.txt": b"Two\nShort text here.",
        "editorial/text-1/headnote.md": head.encode(),
        "editorial/text-2/headnote.md": head.replace("text-2", "text-1").encode(),
        "editorial/text-1/notes.toml": (
            f'[[notes]]\nexact = "last line"\nstatus = "settled"\ntext = "{words}"\n'.encode()
        ),
    }
    plan = project.read(files, books.DAY)
    book = composer.compose(plan.book, build.select(files, plan, lambda *_: None))
    theme = resources.theme("classic", Path("nowhere"))

    pdf = press.whole(book, theme) if how == "whole" else press.linked(book, theme, Means())

    assert list(pdf_words.examine(pdf, book)) == []


def test_a_note_is_a_note_to_who_hears_the_pdf() -> None:
    """Notes are tagged as notes and their calls as references (ISO 14289-1, 7.9)."""
    roles = {
        piece.role for _, piece in PdfText(books.printed(_annotated(), "pdf").content).reading()
    }

    assert {"Note", "Reference"} <= roles


def test_notes_of_the_epub_are_reached_and_left() -> None:
    """Each call leads to its note and each note back to its call; the words are the book's."""
    epub = books.printed(_annotated(), "epub")
    with zipfile.ZipFile(io.BytesIO(epub.content)) as book:
        page = etree.fromstring(book.read("EPUB/text-1.xhtml"))
    calls = {a.get("href"): a.get("id") for a in page.iter(f"{_XHTML}a") if _is(a, "doc-noteref")}
    backs = [a.get("href") for a in page.iter(f"{_XHTML}a") if _is(a, "doc-backlink")]
    notes = [aside.get("id") for aside in page.iter(f"{_XHTML}aside") if _is(aside, "doc-footnote")]

    assert [f"#{note}" for note in notes] == list(calls)
    assert backs == [f"#{call}" for call in calls.values()]
    assert len(notes) == 40
    assert list(epub_words.examine(epub, _annotated())) == []


def _is(element: etree._Element, role: str) -> bool:
    return bool(element.get("role") == role)
