"""An EPUB opened for reading: its package, and its files by their names within it."""

import io
import posixpath
import zipfile
from collections.abc import Iterator
from urllib.parse import unquote

from lxml import etree

_DC = "{http://purl.org/dc/elements/1.1/}"
OPF = "{http://www.idpf.org/2007/opf}"
XHTML = "{http://www.w3.org/1999/xhtml}"
TYPE = "{http://www.idpf.org/2007/ops}type"
_CONTAINER = "{urn:oasis:names:tc:opendocument:xmlns:container}"
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True)


class EpubFile:
    """A package (EPUB 3.3, 5), and what it holds."""

    def __init__(self, content: bytes) -> None:
        self._zip = zipfile.ZipFile(io.BytesIO(content))
        container = self._parsed("META-INF/container.xml")
        self._opf = next(container.iter(f"{_CONTAINER}rootfile")).get("full-path", "")
        self.package = self._parsed(self._opf)
        self._items = {item.get("id"): item for item in self.package.iter(f"{OPF}item")}

    def spine(self) -> Iterator[tuple[str, etree._Element]]:
        """Yield the name and the content of each file that is read in turn (EPUB 3.3, 5.7.2)."""
        for reference in self.package.iter(f"{OPF}itemref"):
            name = unquote(self._items[reference.get("idref")].get("href", ""))
            yield name, self.tree(name)

    def navigation(self) -> etree._Element:
        """Return the navigation document (EPUB 3.3, 7)."""
        items = self._items.values()
        return self.tree(next(i.get("href") for i in items if "nav" in i.get("properties", "")))

    def ncx(self) -> etree._Element:
        """Return the contents for reading systems of EPUB 2 (OPF 2.0.1, 2.4.1)."""
        return self.tree(self._items[next(self.package.iter(f"{OPF}spine")).get("toc")].get("href"))

    def meta(self, name: str) -> list[str]:
        """Return the values of a property that the package has (EPUB 3.3, 5.5.5)."""
        return [m.text or "" for m in self.package.iter(f"{OPF}meta") if m.get("property") == name]

    def date(self) -> str:
        """Return the date that the package gives (EPUB 3.3, 5.5.3.4); empty where it has none."""
        return next((one.text or "" for one in self.package.iter(f"{_DC}date")), "")

    def tree(self, name: str) -> etree._Element:
        """Return a file of XML by its name, as the package writes it."""
        return self._parsed(posixpath.join(posixpath.dirname(self._opf), name))

    def _parsed(self, name: str) -> etree._Element:
        return etree.fromstring(self._zip.read(name), _PARSER)
