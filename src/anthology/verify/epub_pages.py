"""The pages of the PDF in the EPUB: each has its mark at the word with which it begins."""

from collections.abc import Iterator, Sequence
from itertools import islice

from lxml import etree

from anthology.model.anthology import Anthology
from anthology.model.edition import Edition
from anthology.model.finding import Finding, Severity
from anthology.model.pagination import PageStart, Pagination
from anthology.model.place import Place
from anthology.verify import epub_text
from anthology.verify.epub_file import TYPE, XHTML, EpubFile
from anthology.verify.epub_text import Mark

_NCX = "{http://www.daisy.org/z3986/2005/ncx/}"
_NONE = "the EPUB has no list of the printed pages: no PDF was made with it"


def examine(edition: Edition, anthology: Anthology) -> Iterator[Finding]:
    """Find pages whose mark is missing, misnamed, misplaced or not listed."""
    if anthology.pagination is None:
        remedy = "make both: anthology build --format pdf,epub"
        yield Finding(Severity.NOTICE, "E030", _NONE, Place(edition.name), remedy)
        return
    for message in _faults(edition.content, anthology.pagination):
        yield Finding(Severity.ERROR, "E031", message, Place(edition.name))


def _faults(content: bytes, pagination: Pagination) -> Iterator[str]:
    book = EpubFile(content)
    pages = list(epub_text.pages(content))
    marks = [mark for mark, _ in pages]
    labels = [start.label for start in pagination.starts]
    if [mark.label for mark in marks] != labels:
        yield f"its pages are {[mark.label for mark in marks]}, the PDF’s are {labels}"
        return
    for number, start in enumerate(pagination.starts):
        yield from _misplaced(start, [words for _, words in pages[number:]])
    if _listed(book.navigation()) != marks:
        yield "its page list does not list its page breaks one by one"
    if _targets(book.ncx()) != marks:
        yield "the page list of its NCX does not list its page breaks one by one"
    if book.meta("pageBreakSource") != [pagination.source]:
        yield "it does not say that its pages are those of the PDF"


def _misplaced(start: PageStart, after: Sequence[list[str]]) -> Iterator[str]:
    """Yield what is wrong where the words after the mark are not those that the page shows."""
    wanted = list(start.opening)
    found = list(islice((word for words in after for word in words), len(wanted)))
    if start.is_broken and found and found[0].endswith(wanted[0]):
        found[0] = wanted[0]
    if found != wanted:
        yield (
            f"page {start.label} begins “{' '.join(wanted)}” in the PDF and “{' '.join(found)}” "
            "in the EPUB"
        )


def _listed(navigation: etree._Element) -> list[Mark]:
    lists = [n for n in navigation.iter(f"{XHTML}nav") if n.get(TYPE) == "page-list"]
    links = [link for pages in lists for link in pages.iter(f"{XHTML}a")]
    return [Mark(link.get("href", ""), "".join(link.itertext())) for link in links]


def _targets(ncx: etree._Element) -> list[Mark]:
    targets = list(ncx.iter(f"{_NCX}pageTarget"))
    texts = ["".join(target.itertext()).strip() for target in targets]
    addresses = [next(target.iter(f"{_NCX}content")).get("src", "") for target in targets]
    return [Mark(*pair) for pair in zip(addresses, texts, strict=True)]
