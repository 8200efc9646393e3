"""The binder: every file of the book as one EPUB 3.3."""

from collections.abc import Iterator

from ebooklib.epub import EpubBook, EpubItem

from anthology.model.anthology import Anthology, Section
from anthology.model.edition import Edition, Theme
from anthology.render import page
from anthology.render.epub import package, page_breaks
from anthology.render.epub.navigation import navigation

_XHTML = "application/xhtml+xml"
_NCX = "application/x-dtbncx+xml"


def render(anthology: Anthology, theme: Theme) -> Edition:
    """Return the EPUB of the book (EPUB 3.3); equal books give equal bytes."""
    book = EpubBook()
    package.describe(book, anthology)
    pages = [_page(anthology, theme, section) for section in anthology.sections]
    for item in (*_furniture(anthology, theme), *pages):
        book.add_item(item)
    book.spine = [item.id for item in pages]
    return Edition("epub", "anthology.epub", package.packed(book, anthology.book))


def _page(anthology: Anthology, theme: Theme, section: Section) -> EpubItem:
    values = {"book": anthology.book, "kind": page.kind(section), "section": section}
    markup = page.fill(theme, "page.xhtml", **values)
    if anthology.pagination:
        markup = page_breaks.marked(markup, anthology.pagination.within(section.anchor))
    name = f"page_{section.anchor}"  # a slug may begin with a digit, an XML name may not
    return _item(name, f"{section.anchor}.xhtml", _XHTML, markup)


def _furniture(anthology: Anthology, theme: Theme) -> Iterator[EpubItem]:
    """Yield the style sheet, the navigation document and the NCX."""
    styles = "\n".join(theme.styles[name] for name in ("text.css", "epub.css"))
    yield _item("style", "style.css", "text/css", styles)
    values = {"book": anthology.book, "navigation": navigation(anthology)}
    nav = page.fill(theme, "nav.xhtml", front=anthology.front, texts=anthology.texts, **values)
    item = _item("nav", "nav.xhtml", _XHTML, nav)
    item.properties = ["nav"]
    yield item
    yield _item("ncx", "toc.ncx", _NCX, page.fill(theme, "toc.ncx", **values))


def _item(name: str, file: str, media_type: str, text: str) -> EpubItem:
    """Return a finished file; EbookLib's own page items would parse and change it."""
    return EpubItem(uid=name, file_name=file, media_type=media_type, content=text.encode())
