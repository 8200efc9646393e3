"""The binder: every file of the book as one EPUB 3.3."""

from collections.abc import Iterator

from ebooklib.epub import EpubBook, EpubItem

from anthology.model.anthology import Anthology, Section
from anthology.model.binding import Cover
from anthology.model.direction import way_of_language
from anthology.model.edition import Edition, Theme
from anthology.render import page
from anthology.render.cover import cover
from anthology.render.epub import metadata, package, page_breaks
from anthology.render.epub.letters import Letters, letters
from anthology.render.epub.navigation import navigation
from anthology.render.epub.probe import probe
from anthology.render.epub.sheet import bound

_XHTML = "application/xhtml+xml"
_NCX = "application/x-dtbncx+xml"
_COVER = "cover.xhtml"
_NAVIGATION = "nav.xhtml"
_ENDINGS = {"image/png": "png", "image/jpeg": "jpg"}


def render(anthology: Anthology, theme: Theme) -> Edition:
    """Return the EPUB of the book (EPUB 3.3); equal books give equal bytes."""
    picture = cover(anthology, theme)
    fonts = letters(anthology, theme)
    pages = dict(_pages(anthology, theme, picture, fonts))
    styles = bound(*(theme.styles[name] for name in ("text.css", "epub.css")))
    book = EpubBook()
    metadata.describe(book, anthology, probe(pages, styles))
    furniture = _furniture(anthology, theme, styles)
    for item in (*furniture, *_letters(fonts), *_cover(book, picture)):
        book.add_item(item)
    for name, markup in pages.items():
        book.add_item(_page(name, markup))
    if way_of_language(anthology.book.language) == "rtl":
        book.set_direction("rtl")
    book.spine = [_id(name) for name in pages if name != _NAVIGATION]
    return Edition("epub", "anthology.epub", package.packed(book, anthology.book))


def _pages(
    anthology: Anthology, theme: Theme, picture: Cover, fonts: Letters | None
) -> Iterator[tuple[str, str]]:
    """Yield every page with its name, in reading order, the navigation document last."""
    book = anthology.book
    told = {"picture": _file(picture), "alternative": picture.alternative}
    yield _COVER, page.fill(theme, _COVER, book=book, **told)
    for section in anthology.sections:
        yield f"{section.anchor}.xhtml", _section(anthology, theme, section, fonts)
    yield (
        _NAVIGATION,
        page.fill(
            theme,
            _NAVIGATION,
            book=book,
            front=anthology.front,
            texts=anthology.texts,
            back=anthology.back,
            navigation=navigation(anthology),
        ),
    )


def _section(anthology: Anthology, theme: Theme, section: Section, fonts: Letters | None) -> str:
    values = {"book": anthology.book, "kind": page.kind(section), "section": section}
    is_served = fonts is not None and fonts.serve(section)
    markup = page.fill(theme, "page.xhtml", letters=is_served, **values)
    if anthology.pagination is None:
        return markup
    return page_breaks.marked(markup, anthology.pagination.within(section.anchor))


def _furniture(anthology: Anthology, theme: Theme, styles: str) -> Iterator[EpubItem]:
    """Yield the style sheet and the NCX."""
    yield _item("style", "style.css", "text/css", styles.encode())
    ncx = page.fill(theme, "toc.ncx", book=anthology.book, navigation=navigation(anthology))
    yield _item("ncx", "toc.ncx", _NCX, ncx.encode())


def _letters(fonts: Letters | None) -> Iterator[EpubItem]:
    if fonts:
        yield _item("letters", "letters.css", "text/css", fonts.style.encode())
        for number, (name, content) in enumerate(fonts.files.items(), start=1):
            yield _item(f"letters-{number}", name, "application/vnd.ms-opentype", content)


def _cover(book: EpubBook, picture: Cover) -> Iterator[EpubItem]:
    item = _item("cover-picture", _file(picture), picture.media_type, picture.content)
    item.properties = ["cover-image"]
    book.add_metadata(None, "meta", "", {"name": "cover", "content": item.id})  # for EPUB 2
    yield item


def _file(picture: Cover) -> str:
    return f"cover-picture.{_ENDINGS[picture.media_type]}"


def _page(name: str, markup: str) -> EpubItem:
    item = _item(_id(name), name, _XHTML, markup.encode())
    used = {"nav": name == _NAVIGATION, "svg": "<svg" in markup}
    item.properties = [use for use, is_used in used.items() if is_used]
    return item


def _id(name: str) -> str:
    """Return the id of a page: a slug may begin with a digit, an XML name may not."""
    return f"page_{name.removesuffix('.xhtml')}"


def _item(name: str, file: str, media_type: str, content: bytes) -> EpubItem:
    """Return a finished file; EbookLib's own page items would parse and change it."""
    return EpubItem(uid=name, file_name=file, media_type=media_type, content=content)
