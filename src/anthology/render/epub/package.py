"""The package of an EPUB: how it is packed, with the faults of EbookLib 0.20 mended."""

import io
import zipfile
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from ebooklib.epub import EpubBook, EpubWriter
from lxml import etree

from anthology.model.book import Book

if TYPE_CHECKING:
    from _typeshed import SizedBuffer

_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # the earliest time a ZIP entry can bear
_READ_WRITE = 0o644 << 16
_UNIX = 3  # the system that entries are marked with, on every system


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
