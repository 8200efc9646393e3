"""The EPUB: what EbookLib leaves out is there, and what it gets wrong is right."""

import io
import zipfile
from dataclasses import replace

from lxml import etree

from tests import books

_OPF = "{http://www.idpf.org/2007/opf}"


def _files() -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(books.edition("epub").content)) as book:
        return {name: book.read(name) for name in book.namelist()}


def test_the_package_begins_as_the_standard_asks() -> None:
    """The first entry is `mimetype`, stored, without an extra field (OCF 3.3, 4.3)."""
    content = books.edition("epub").content

    assert content[30:58] == b"mimetypeapplication/epub+zip"


def test_entries_bear_no_time_of_the_day() -> None:
    """All entries bear the same time and rights, so that equal books are equal files."""
    with zipfile.ZipFile(io.BytesIO(books.edition("epub").content)) as book:
        assert {entry.date_time for entry in book.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {entry.external_attr >> 16 for entry in book.infolist()} == {0o644}


def test_pages_are_packed_byte_for_byte() -> None:
    """EbookLib packs the pages as they are: words in the body, attributes, no added space."""
    page = _files()["EPUB/text-1.xhtml"].decode()

    assert page.startswith("<?xml")
    assert 'epub:type="chapter" role="doc-chapter"' in page
    assert "The register was kept <em>by hand</em>." in page


def test_the_package_tells_its_language_and_day() -> None:
    """The package has xml:lang, and the project's date as the day it was modified."""
    opf = etree.fromstring(_files()["EPUB/content.opf"])
    modified = [m.text for m in opf.iter(f"{_OPF}meta") if m.get("property") == "dcterms:modified"]

    assert opf.get("{http://www.w3.org/XML/1998/namespace}lang") == "en"
    assert modified == ["2026-01-02T00:00:00Z"]


def test_the_spine_has_every_section_and_no_navigation() -> None:
    """Readers turn pages through the sections; the navigation document is not among them."""
    opf = etree.fromstring(_files()["EPUB/content.opf"])
    spine = [item.get("idref") for item in opf.iter(f"{_OPF}itemref")]

    sections = ("cover", *(section.anchor for section in books.ships().sections))
    assert spine == [f"page_{name}" for name in sections]


def test_a_text_whose_name_begins_with_a_digit_is_bound() -> None:
    """Every id of the package is an XML name, as RELAX NG asks of it, whatever a seed is called."""
    ships = books.ships()
    texts = (replace(ships.texts[0], anchor="001-ships"), *ships.texts[1:])
    edition = books.printed(replace(ships, texts=texts), "epub")
    with zipfile.ZipFile(io.BytesIO(edition.content)) as book:
        opf = etree.fromstring(book.read("EPUB/content.opf"))
    ids = [item.get("id", "") for item in opf.iter() if item.get("id")]

    assert "page_001-ships" in ids
    assert [name for name in ids if not (name[0].isalpha() or name[0] == "_")] == []


def test_the_navigation_lists_no_pages_that_are_none() -> None:
    """Elements with an epub:type are not taken for pages."""
    assert b"page-list" not in _files()["EPUB/nav.xhtml"]
