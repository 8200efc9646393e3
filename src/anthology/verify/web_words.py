"""Every word of the web edition is the book's, in order, and none is missing."""

from collections.abc import Iterator

from lxml import etree

from anthology.model.anthology import Anthology
from anthology.model.edition import Edition
from anthology.model.finding import Finding, Severity
from anthology.model.paging import unpaged
from anthology.model.place import Place
from anthology.model.section import HalfTitle
from anthology.verify import epub_text
from anthology.verify.epub_file import XHTML
from anthology.verify.epub_words import compared

_DATE = "dcterms.date"


def examine(edition: Edition, anthology: Anthology) -> Iterator[Finding]:
    """Find words of the book that the page lacks, and words in it that are not the book's."""
    anthology = unpaged(anthology)
    body = next(parsed(edition.content).iter(f"{XHTML}body"))
    main = next(body.iter(f"{XHTML}main"))
    parts = {part.get("id", ""): part for part in main}
    sections = [one for one in anthology.sections if not isinstance(one, HalfTitle)]
    for section in sections:
        place = Place(f"{edition.name}#{section.anchor}")
        yield from compared(anthology, section, parts.get(section.anchor), place)
    whole = "".join(epub_text.text(body).split())
    told = "".join("".join(epub_text.text(part).split()) for part in main)
    if whole != told or list(parts) != [section.anchor for section in sections]:
        message = "it says something beside the sections of the book, or in another order"
        yield Finding(Severity.ERROR, "E041", message, Place(edition.name))


def page_date(content: bytes) -> str:
    """Return the day that the page says it is of; empty where it says none."""
    metas = parsed(content).iter(f"{XHTML}meta")
    return next((m.get("content", "") for m in metas if m.get("name") == _DATE), "")


def parsed(content: bytes) -> etree._Element:
    """Return the page as well-formed XML, which it must be; raises XMLSyntaxError."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    return etree.fromstring(content, parser)
