"""The page breaks of the EPUB: a mark at the very word, and out of the names of things."""

import io
import zipfile
from dataclasses import replace

from lxml import etree

from anthology.model.anthology import Anthology, printed
from anthology.model.pagination import PageStart, Pagination
from anthology.verify import epub_pages, epub_words
from anthology.verify.words import words
from tests import books

_XHTML = "{http://www.w3.org/1999/xhtml}"
_RICH = f"""The Register: of *Ships*

## Of the river ¨ and the “sea”

Words with *emphasis in them*, **strong**ly put, and a [link of words](https://example.org).

- One, well-made
- Two ﬁne things

3. Third
4. Fourth

> Quoted words.

{books.PROSE}
"""
_NOTES = '[[notes]]\nexact = "bright cold"\nstatus = "settled"\ntext = "It was."\n'


def _every_word(book: Anthology) -> Anthology:
    """Return the book as if a page of its PDF began at each word."""
    starts: list[PageStart] = []
    for section in book.sections:
        all_words = words(printed(section))
        for number in range(len(all_words)):
            label = str(len(starts) + 1)
            opening = tuple(all_words[number : number + 3])
            starts.append(PageStart(label, section.anchor, number, opening))
    return replace(book, pagination=Pagination("urn:uuid:0", tuple(starts), {}))


def _page(book: Anthology, name: str) -> etree._Element:
    content = books.printed(book, "epub").content
    with zipfile.ZipFile(io.BytesIO(content)) as epub:
        return etree.fromstring(epub.read(f"EPUB/{name}.xhtml"))


def _rich() -> Anthology:
    return books.composed(_RICH, notes=_NOTES, ending="md")


def test_a_page_can_begin_at_any_word() -> None:
    """In headings, emphasis, links, lists and quotations: the words after each mark are right."""
    book = _every_word(_rich())
    epub = books.printed(book, "epub")

    assert [finding.message for finding in epub_pages.examine(epub, book)] == []
    assert list(epub_words.examine(epub, book)) == []


def test_a_mark_is_no_part_of_a_name() -> None:
    """Before a heading or link stands the mark of the page that it begins, not within it."""
    page = _page(_every_word(_rich()), "text-1")
    first = [
        (parent.tag, parent[0].tag)
        for parent in page.iter()
        if len(parent)
        and not (parent.text or "").strip()
        and parent[0].get("role") == "doc-pagebreak"
    ]

    assert first
    assert not {tag for tag, _ in first} & {
        f"{_XHTML}{n}" for n in ("h1", "h2", "a", "em", "strong")
    }


def test_a_mark_says_what_it_is() -> None:
    """A mark has its type, role, id and label, no text, and a closing tag for readers of HTML."""
    content = books.printed(books.paged(), "epub").content
    with zipfile.ZipFile(io.BytesIO(content)) as epub:
        page = epub.read("EPUB/title-page.xhtml").decode()

    assert (
        '<span epub:type="pagebreak" role="doc-pagebreak" id="page-ii" aria-label="ii"></span>'
        in page
    )


def test_a_page_after_the_last_word_is_marked_at_the_end() -> None:
    """A blank page at the end of a text has its mark after all words."""
    pages = (PageStart("1", "text-1", 0, ("Ships",)), PageStart("2", "text-1", 9_999))
    book = replace(books.ships(), pagination=Pagination("urn:uuid:0", pages, {}))
    page = _page(book, "text-1")

    assert page.xpath("//*[@id='page-2']/following::text()[normalize-space()]") == []


def test_navigation_and_ncx_list_the_pages() -> None:
    """Both lists name each page once, in order, and the NCX counts them."""
    book = books.paged()
    content = books.printed(book, "epub").content
    with zipfile.ZipFile(io.BytesIO(content)) as epub:
        ncx = epub.read("EPUB/toc.ncx").decode()
        nav = epub.read("EPUB/nav.xhtml").decode()
    labels = [start.label for start in book.pagination.starts] if book.pagination else []

    assert nav.count("#page-") == len(labels) == ncx.count("<pageTarget ")
    assert f'name="dtb:totalPageCount" content="{len(labels)}"' in ncx
    assert f'name="dtb:maxPageNumber" content="{labels[-1]}"' in ncx
    assert 'role="doc-pagelist"' in nav
