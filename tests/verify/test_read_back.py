"""The finished books, read back: whole books pass, and every broken one is caught."""

import io
import zipfile
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from anthology import resources
from anthology.model.anthology import Anthology
from anthology.model.decision import Redaction
from anthology.model.document import Run
from anthology.model.edition import Edition
from anthology.model.finding import Finding
from anthology.model.place import Origin, Place
from anthology.render import printer
from anthology.verify import (
    epub_words,
    pdf_operations,
    pdf_setting,
    pdf_standards,
    pdf_structure,
    pdf_text,
    pdf_words,
    withheld_names,
)
from anthology.verify.pdf_text import PdfText
from tests import books


def _messages(findings: Iterable[Finding]) -> list[str]:
    return [finding.message for finding in findings]


def test_a_sound_pdf_has_no_findings() -> None:
    """The PDF of a book says the book's words, keeps both standards, and is marked up."""
    pdf, ships = books.edition("pdf"), books.ships()

    assert list(pdf_words.examine(pdf, ships)) == []
    assert list(pdf_structure.examine(pdf, ships)) == []
    assert list(pdf_standards.examine(pdf, ships)) == []


def test_a_sound_epub_has_no_findings() -> None:
    """The EPUB of a book says the book's words and no other."""
    assert list(epub_words.examine(books.edition("epub"), books.ships())) == []


def rewritten(edition: Edition, name: str, old: str, new: str) -> Edition:
    """Return the EPUB with the first `old` in a file of that name exchanged for `new`."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(edition.content)) as book, zipfile.ZipFile(out, "w") as copy:
        for entry in book.infolist():
            content = book.read(entry)
            if entry.filename.endswith(name):
                assert old in content.decode()
                content = content.decode().replace(old, new, 1).encode()
            copy.writestr(entry, content)
    return replace(edition, content=out.getvalue())


@pytest.mark.parametrize(
    ("old", "new", "wanted", "found"),
    [
        ("bright cold day", "bright day", "cold", ""),
        ("bright cold day", "bright warm day", "cold", "warm"),
        ("bright cold day", "bright cold late day", "", "late"),
        ("well-made", "well made", "well-made", "well made"),
    ],
)
def test_one_word_of_the_epub_is_missed(old: str, new: str, wanted: str, found: str) -> None:
    """A word taken out, changed or put into the EPUB is named."""
    broken = rewritten(books.edition("epub"), "text-2.xhtml", old, new)
    messages = _messages(epub_words.examine(broken, books.ships()))

    assert len(messages) == 1
    assert f"should say “{wanted}” and says “{found}”" in messages[0]


def test_a_page_that_is_nobodys_is_found() -> None:
    """A file in the EPUB's spine that no section stands behind is named."""
    anthology = replace(books.ships(), back=())
    messages = _messages(epub_words.examine(books.edition("epub"), anthology))

    assert "a page that no section of the book stands behind" in messages


def test_one_word_of_the_pdf_is_missed() -> None:
    """Where the book has one word more than its PDF, that word is named, and no other."""
    first, *others = books.ships().texts
    after = replace(first.body[-1], words=(*first.body[-1].words, Run(" late", Origin(1, 1))))
    texts = (replace(first, body=(*first.body[:-1], after)), *others)
    messages = _messages(
        pdf_words.examine(books.edition("pdf"), replace(books.ships(), texts=texts))
    )

    assert len(messages) == 1
    assert "should say “late” and says “”" in messages[0]


def test_a_pdf_word_that_is_painted_over_is_missed() -> None:
    """A word of the book that stands in the PDF's structure no more is named."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(books.edition("pdf").content)) as pdf:
        page = pdf.pages[2]
        instructions = list(pikepdf.parse_content_stream(page))
        marks = [i for i, one in enumerate(instructions) if str(one.operator) == "TJ"]
        del instructions[marks[len(marks) // 2]]
        page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(instructions))
        pdf.save(out)
    broken = replace(books.edition("pdf"), content=out.getvalue())

    assert _messages(pdf_words.examine(broken, books.ships()))


def test_a_strange_running_head_is_found() -> None:
    """What stands outside the structure is a title or the page's number, or a finding."""
    anthology = books.ships()
    other = replace(anthology, book=replace(anthology.book, title="Boats"))
    messages = _messages(pdf_words.examine(books.edition("pdf"), other))

    assert any("running head “Ships”" in message for message in messages)


def test_what_a_pdf_must_say_of_itself_is_missed() -> None:
    """A PDF without title, language, bookmarks or page labels has a finding for each."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(books.edition("pdf").content)) as pdf:
        del pdf.docinfo["/Title"], pdf.Root["/Lang"], pdf.Root["/PageLabels"], pdf.Root["/Outlines"]
        pdf.save(out)
    broken = replace(books.edition("pdf"), content=out.getvalue())
    messages = " ".join(_messages(pdf_structure.examine(broken, books.ships())))

    for what in ("title", "language", "page labels", "bookmarks"):
        assert what in messages


def test_a_pdf_that_breaks_a_standard_is_found() -> None:
    """A PDF whose structure tree is gone is no PDF/UA-1 and no PDF/A-2a."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(books.edition("pdf").content)) as pdf:
        del pdf.Root["/StructTreeRoot"], pdf.Root["/MarkInfo"]
        pdf.save(out)
    broken = replace(books.edition("pdf"), content=out.getvalue())
    messages = " ".join(_messages(pdf_standards.examine(broken, books.ships())))

    assert "PDF/UA-1" in messages
    assert "PDF/A-2a" in messages


def test_words_that_run_off_the_page_are_found() -> None:
    """A line that no style lets break is not said to be printed."""
    theme = resources.theme("classic", Path("nowhere"))
    theme = replace(theme, styles={**theme.styles, "theme.css": "p { white-space: nowrap; }"})
    edition = printer.render(books.ships(), theme, "pdf")
    messages = _messages(pdf_words.examine(edition, books.ships()))

    assert any("words run off the page" in message for message in messages)


def _withholding(original: str) -> Anthology:
    """Return the book with a name to withhold in its first text."""
    redaction = Redaction(original, "[a clerk]", Place("record.toml"))
    first, *others = books.ships().selections
    record = replace(first.record, redactions=(redaction,))
    return replace(books.ships(), selections=(replace(first, record=record), *others))


@pytest.mark.parametrize("put", ["Jane Doe", "Jane <em>Doe</em>", "A&amp;B Smith"])
def test_a_withheld_name_is_found_through_markup(put: str) -> None:
    """Neither emphasis nor an entity hides a name from the proof."""
    said = "A&B Smith" if "Smith" in put else "Jane Doe"
    broken = rewritten(books.edition("epub"), "text-2.xhtml", "bright cold day", put)

    assert _messages(withheld_names.examine(broken, _withholding(said)))
    assert not _messages(withheld_names.examine(books.edition("epub"), _withholding(said)))


def test_lines_are_read_as_qpdf_reads_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is read line by line is what qpdf's own reader reads, piece for piece."""
    content = books.edition("pdf").content
    quick = PdfText(content).pages
    monkeypatch.setattr(pdf_text, "operations", pdf_operations._parsed)  # noqa: SLF001 - the reference

    assert PdfText(content).pages == quick


@pytest.mark.parametrize("said", [b"q 1 0 0 1 0 0 cm", b"(text) Tj", b"1 2 Td", b"[(text)] TJ"])
def test_what_is_not_written_line_by_line_is_left_to_qpdf(said: bytes) -> None:
    """A line that holds more than one operation, or text in brackets, is never guessed at."""
    lines = pdf_operations._LINE.finditer(b"q\n" + said + b"\nQ")  # noqa: SLF001 - what decides

    assert [line["foreign"] for line in lines] == [None, said, None]


def test_emphasis_in_the_face_of_the_words_around_it_is_found_with_its_remedy() -> None:
    """A theme that sets emphasis as plain is told what to give it."""
    theme = resources.theme("classic", Path("nowhere"))
    plain = theme.styles["theme.css"] + "em { font-style: normal }"
    dress = replace(theme, styles={**theme.styles, "theme.css": plain})
    book = books.composed(f"Ships\n{books.PROSE}")

    faults = list(pdf_setting.examine(printer.render(book, dress, "pdf"), book))

    assert {fault.code for fault in faults} == {"D033"}
    assert all("theme" in fault.remedy for fault in faults)
