"""EPUBs looked into: their files by name."""

import io
import zipfile

from lxml import etree

from anthology.model.edition import Edition


def files(edition: Edition) -> dict[str, bytes]:
    """Return every file of the EPUB."""
    with zipfile.ZipFile(io.BytesIO(edition.content)) as book:
        return {name: book.read(name) for name in book.namelist()}


def package(edition: Edition) -> etree._Element:
    """Return what the EPUB says of itself."""
    return etree.fromstring(files(edition)["EPUB/content.opf"])


def page(edition: Edition, name: str) -> etree._Element:
    """Return the page of that name."""
    return etree.fromstring(files(edition)[f"EPUB/{name}.xhtml"])


def meta(edition: Edition, name: str) -> list[str]:
    """Return the values that a property has in the package."""
    found = package(edition).xpath(f"//*[local-name()='meta'][@property='{name}']")
    return [one.text or "" for one in found]
