"""The PDF: what WeasyPrint leaves out is there, and what it gets wrong is right."""

import io
import re
from dataclasses import replace
from pathlib import Path

import pikepdf
import pydyf
import pytest
from weasyprint.pdf import tags
from weasyprint.pdf.stream import Stream
from weasyprint.urls import FatalURLFetchingError

from anthology import resources
from anthology.model.document import Item
from anthology.model.errors import RenderError, SeveralErrors
from anthology.render.pdf import mending
from anthology.render.pdf.fetcher import BASE, ThemeFetcher
from anthology.verify import pdf_standards, pdf_words
from anthology.verify.pdf_text import PdfText
from tests import books
from tests.books import composed, printed


def _pdf() -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(books.edition("pdf").content))


def test_page_labels_are_what_is_printed() -> None:
    """Front matter has roman numbers, the texts begin with 1, and viewers show the same."""
    labels = [page.label for page in PdfText(books.edition("pdf").content).pages]

    assert labels[:7] == ["i", "ii", "iii", "iv", "v", "vi", "1"]
    assert labels[-1] == str(len(labels) - 6)


def test_running_heads_are_artifacts() -> None:
    """What stands in the margins is no part of the text that is read aloud (ISO 14289-1, 7.8)."""
    text = PdfText(books.edition("pdf").content)
    read = [piece.text for _, piece in text.reading()]
    heads = {piece.text for page in text.pages for piece in page.artifacts}

    assert {"Ships", "The Register of Ships", "iv", "1", "2"} <= heads
    assert read.count("Ships") == 3  # on its own pages; on every left page as an artifact


def test_the_language_of_each_text_is_told() -> None:
    """A `lang` below the root reaches the structure tree (ISO 14289-1, 7.2)."""
    with _pdf() as pdf:
        languages = {str(thing.Lang) for thing in pdf.objects if _is_element(thing)}

    assert languages == {"en"}


def _is_element(thing: pikepdf.Object) -> bool:
    return isinstance(thing, pikepdf.Dictionary) and "/Lang" in thing and "/S" in thing


def test_hyphens_at_line_ends_join_their_words() -> None:
    """The hyphen of a broken word reads as a soft hyphen, so that copies hold the whole word."""
    drawn = "".join(piece.text for _, piece in PdfText(books.edition("pdf").content).reading())

    assert "\u00ad" in drawn
    assert "\u2010" not in drawn


def test_a_text_with_hyphens_of_its_own_keeps_them() -> None:
    """Where a text prints U+2010, it stays U+2010."""
    pdf = printed(composed(f"Ships\nA well\u2010made thing. {books.PROSE}"), "pdf")
    drawn = "".join(piece.text for _, piece in PdfText(pdf.content).reading())

    assert "well\u2010made" in drawn


def test_links_of_the_contents_lead_to_their_texts() -> None:
    """Each line of the contents is one link, to a name that the PDF knows."""
    with _pdf() as pdf:
        links = [str(link.Dest) for page in pdf.pages for link in page.obj.get("/Annots", [])]
    names = PdfText(books.edition("pdf").content).destinations()

    assert links == [section.anchor for section in books.ships().listed]
    assert set(links) <= set(names)


def test_both_standards_are_named_in_plain_metadata() -> None:
    """The metadata names PDF/A-2a and PDF/UA-1, once each, and is not compressed."""
    with _pdf() as pdf:
        metadata = pdf.Root.Metadata
        text = metadata.read_bytes().decode()

        assert "/Filter" not in metadata
    assert re.findall(r"part>(\d)<|part=\"(\d)\"", text)
    assert text.count("pdfuaid:part") == 2
    assert text.count("<rdf:RDF") == 1


def test_no_font_of_the_machine_is_used() -> None:
    """Every font in the PDF is one of the book's own."""
    with _pdf() as pdf:
        fonts = {str(f.BaseFont) for page in pdf.pages for f in page.obj.Resources.Font.values()}

    assert all("Libertine" in font or "Biolinum" in font for font in fonts), fonts


def test_a_character_that_no_font_has_is_named_with_its_place() -> None:
    """An empty box is never printed: the character stops the build, with file, line and column."""
    with pytest.raises(SeveralErrors) as caught:
        printed(composed(f"Ships\nTwo 漢字 here, and 漢 again. {books.PROSE}"), "pdf")

    found = [(error.what, str(error.where)) for error in caught.value.errors]
    assert found == [
        ("no font of the theme has “漢” (U+6F22)", "seeds/text-1.txt:2:5"),
        ("no font of the theme has “字” (U+5B57)", "seeds/text-1.txt:2:6"),
    ]


@pytest.mark.parametrize("character", ["\u070f", "\ufffb", "\U0001d173", "\U00013430"])
def test_a_sign_for_setting_that_no_font_knows_is_named(character: str) -> None:
    """Some format characters are drawn, as boxes, where a font does not know them."""
    with pytest.raises(RenderError, match="no font of the theme has"):
        printed(composed(f"Ships\nTwo{character}words. {books.PROSE}"), "pdf")


def test_a_letter_of_a_note_that_no_font_has_is_named() -> None:
    """What only the editors' notes say is looked at too, before anything is set."""
    note = '[[notes]]\nexact = "Two boats"\ntext = "In writing, 漢."\nstatus = "settled"\n'
    book = books.composed("Ships\n\nTwo boats.\n", notes=note)

    with pytest.raises(RenderError, match="漢") as told:
        books.printed(book, "pdf")

    assert str(told.value.where) == "editorial/text-1/notes.toml"


def test_a_list_keeps_the_numbers_of_its_source() -> None:
    """Items bear the numbers they were read with, wherever a list begins or leaps."""
    anthology = composed(f"Ships\n{books.PROSE}")
    words = anthology.texts[0].body[0].words
    items = tuple(Item(words, number) for number in (3, 4, 9))
    changed = replace(anthology, texts=(replace(anthology.texts[0], body=items),))

    assert list(pdf_words.examine(printed(changed, "pdf"), changed)) == []


def test_weasyprint_is_left_as_it_was() -> None:
    """The mendings end with the writing of the PDF, also when it fails."""
    before = tags._build_box_tree, Stream.marked  # noqa: SLF001 - the place that is mended
    with pytest.raises(ZeroDivisionError), mending.applied():
        raise ZeroDivisionError

    assert (tags._build_box_tree, Stream.marked) == before  # noqa: SLF001


def test_a_stream_that_ends_with_a_return_has_its_whole_length() -> None:
    """A CR as the last byte of a stream is told apart from the line end that follows it."""
    stream = pydyf.Stream([b"words\r"])
    with mending.applied():
        assert stream.data.endswith(b"words\r\r\nendstream")
    assert stream.data.endswith(b"words\r\nendstream")


@pytest.mark.parametrize("url", ["file:///etc/passwd", "https://example.org/x.css", f"{BASE}x.otf"])
def test_a_page_loads_nothing_but_its_fonts(url: str) -> None:
    """No file of the machine and no address of the network can be loaded by a page."""
    theme = resources.theme("classic", Path("nowhere"))
    with pytest.raises(FatalURLFetchingError):
        ThemeFetcher(theme).fetch(url)


def test_lists_within_lists_have_bullets_that_the_fonts_have() -> None:
    """However deep a list stands, no bullet is drawn as an empty box (ISO 14289-1, 7.21.8)."""
    rows = "\n".join(f"{'  ' * depth}- Item {depth}" for depth in range(6))
    book = books.composed(f"# Lists\n\n{rows}\n", ending="md")

    assert list(pdf_standards.examine(books.printed(book, "pdf"), book)) == []
