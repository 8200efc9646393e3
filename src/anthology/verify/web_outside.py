"""The web edition needs no other file: whatever it shows, it carries."""

import re
from collections.abc import Iterator

from lxml import etree

from anthology.model.anthology import Anthology
from anthology.model.edition import Edition
from anthology.model.finding import Finding, Severity
from anthology.model.place import Place
from anthology.verify.epub_file import XHTML
from anthology.verify.web_words import parsed

_FETCHED = ("src", "srcset", "poster", "data", "background")  # attributes (HTML, 4)
_FETCHERS = {f"{XHTML}link", "{http://www.w3.org/2000/svg}image", "{http://www.w3.org/2000/svg}use"}
_HREF = ("href", "{http://www.w3.org/1999/xlink}href")
_CALL = re.compile(r"""(?:url\(|@import)\s*["']?([^"')\s;]+)""")
_WITHIN = ("data:", "#")
_SHOWN = 80  # characters of an address


def examine(edition: Edition, anthology: Anthology) -> Iterator[Finding]:  # noqa: ARG001 - as siblings
    """Find each address from which a browser would fetch something to show the page."""
    for address in dict.fromkeys(_addresses(parsed(edition.content))):
        if not address.startswith(_WITHIN):
            message = f"it shows what it does not carry: {address[:_SHOWN]}"
            remedy = (
                "write it as a data: address, or leave it out; browsers are told to fetch nothing"
            )
            yield Finding(Severity.WARNING, "E042", message, Place(edition.name), remedy)


def _addresses(page: etree._Element) -> Iterator[str]:
    for element in page.iter(etree.Element):
        names = (*_FETCHED, *(_HREF if element.tag in _FETCHERS else ()))
        yield from (element.get(name, "").strip() for name in names if element.get(name))
        style = element.text if element.tag == f"{XHTML}style" else element.get("style")
        yield from _CALL.findall(style or "")
