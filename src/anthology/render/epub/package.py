"""The package of an EPUB: what it says of itself, and how it is packed; the door to EbookLib."""

import io
import zipfile
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from ebooklib.epub import EpubBook, EpubWriter
from lxml import etree

from anthology.model.anthology import Anthology
from anthology.model.book import Book

if TYPE_CHECKING:
    from _typeshed import SizedBuffer

_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # the earliest time a ZIP entry can bear
_READ_WRITE = 0o644 << 16
_UNIX = 3  # the system that entries are marked with, on every system


def describe(book: EpubBook, anthology: Anthology) -> None:
    """Write the metadata (EPUB 3.3, 5.5): title, editors, authors, language, rights, sources."""
    plan = anthology.book
    book.set_identifier(plan.identifier)
    book.add_metadata("DC", "title", plan.title, {"id": "title"})
    _refine(book, "title", "title-type", "main")
    if plan.subtitle:
        book.add_metadata("DC", "title", plan.subtitle, {"id": "subtitle"})
        _refine(book, "subtitle", "title-type", "subtitle")
    book.set_language(plan.language)
    book.title, book.language = plan.title, plan.language
    _describe_people(book, anthology)
    _describe_content(book, anthology)


def _describe_people(book: EpubBook, anthology: Anthology) -> None:
    for number, editor in enumerate(anthology.book.editors, start=1):
        book.add_metadata("DC", "creator", editor, {"id": f"editor-{number}"})
        _refine(book, f"editor-{number}", "role", "edt")
    authors = dict.fromkeys(selection.record.author for selection in anthology.selections)
    for number, author in enumerate(filter(None, authors), start=1):
        book.add_metadata("DC", "contributor", author, {"id": f"author-{number}"})
        _refine(book, f"author-{number}", "role", "aut")


def _refine(book: EpubBook, what: str, how: str, value: str) -> None:
    scheme = {"scheme": "marc:relators"} if how == "role" else {}
    book.add_metadata(None, "meta", value, {"refines": f"#{what}", "property": how, **scheme})


def _describe_content(book: EpubBook, anthology: Anthology) -> None:
    plan = anthology.book
    book.add_metadata("DC", "date", plan.date.isoformat())
    if plan.description:
        book.add_metadata("DC", "description", plan.description)
    rights = [
        plan.rights,
        *(f"{t.anchor}: {t.rights_line}" for t in anthology.texts if t.rights_line),
    ]
    for line in filter(None, rights):
        book.add_metadata("DC", "rights", line)
    for source in dict.fromkeys(s.record.address for s in anthology.selections if s.record.address):
        book.add_metadata("DC", "source", source)
    if anthology.pagination:
        book.add_metadata("DC", "source", anthology.pagination.source)
        named = {"property": "pageBreakSource"}
        book.add_metadata(None, "meta", anthology.pagination.source, named)
        _feature(book, "pageBreakMarkers")
        _feature(book, "pageNavigation")
    for name, value in _ACCESSIBILITY:
        book.add_metadata(None, "meta", value, {"property": f"schema:{name}"})


def _feature(book: EpubBook, name: str) -> None:
    book.add_metadata(None, "meta", name, {"property": "schema:accessibilityFeature"})


_SUMMARY = (
    "The book is text throughout, in reading order, with headings, a table of contents and "
    "the language of each text marked. It has no pictures."
)
_ACCESSIBILITY = (
    ("accessMode", "textual"),
    ("accessModeSufficient", "textual"),
    ("accessibilityFeature", "structuralNavigation"),
    ("accessibilityFeature", "tableOfContents"),
    ("accessibilityFeature", "readingOrder"),
    ("accessibilityHazard", "none"),
    ("accessibilitySummary", _SUMMARY),
)


def packed(book: EpubBook, plan: Book) -> bytes:
    """Return the package as a ZIP whose bytes depend on the book alone (EPUB 3.3, 4.2)."""
    target = io.BytesIO()
    modified = datetime.combine(plan.date, time(), UTC)
    options = {"mtime": modified, "epub3_pages": False, "raise_exceptions": True}
    writer = _Writer(target, book, options)
    writer.process()
    writer.write()
    return target.getvalue()


class _Writer(EpubWriter):  # type: ignore[misc]  # EbookLib carries no types
    """Writes with fixed times, and with the language that EbookLib leaves out of the package."""

    def write(self) -> None:
        """Write the whole package."""
        with _SteadyZip(self.file_name, "w", zipfile.ZIP_DEFLATED) as self.out:
            self.out.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
            self._write_container()
            self._write_opf()
            self._write_items()

    def _write_opf_file(self, root: etree._Element) -> None:
        root.set(_XML_LANG, self.book.language)
        super()._write_opf_file(root)


class _SteadyZip(zipfile.ZipFile):
    """A ZIP file whose entries all bear the same time and rights."""

    def writestr(
        self,
        zinfo_or_arcname: str | zipfile.ZipInfo,
        data: "SizedBuffer | str",
        compress_type: int | None = None,
        compresslevel: int | None = None,
    ) -> None:
        """Write an entry as the base class does, but for its time, rights and system."""
        name = zinfo_or_arcname if isinstance(zinfo_or_arcname, str) else zinfo_or_arcname.filename
        entry = zipfile.ZipInfo(name, _FIRST_DAY)
        entry.external_attr = _READ_WRITE
        entry.create_system = _UNIX
        kind = zipfile.ZIP_DEFLATED if compress_type is None else compress_type
        super().writestr(entry, data, kind, compresslevel)
