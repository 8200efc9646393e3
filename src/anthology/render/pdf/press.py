"""The press: the book as one PDF that is PDF/UA-1 and PDF/A-2a at once."""

from functools import partial
from importlib.metadata import version

from weasyprint import CSS, HTML, Document
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import FatalURLFetchingError

from anthology.model.anthology import Anthology
from anthology.model.edition import Edition, Theme
from anthology.model.errors import RenderError
from anthology.model.place import Place
from anthology.render import page
from anthology.render.pdf import coverage, finish, mending
from anthology.render.pdf.fetcher import BASE, ThemeFetcher

_SHEETS = ("text.css", "print.css", "size.css", "theme.css")


def render(anthology: Anthology, theme: Theme) -> Edition:
    """Return the PDF of the book (ISO 32000-1, ISO 14289-1, ISO 19005-2 level A).

    Raises RenderError where no font has a character, or a style sheet asks for more than fonts.
    """
    coverage.check(anthology, theme)
    with mending.applied():
        try:
            document = _set_pages(_markup(anthology, theme), theme)
        except FatalURLFetchingError as error:
            raise _refused(error) from None
        content = document.write_pdf(
            finisher=partial(finish.finish, anthology),
            pdf_variant="pdf/a-2a",
            pdf_identifier=anthology.book.identifier_of_pdf.encode(),
        )
    return Edition("pdf", "anthology.pdf", content, len(document.pages))


def _markup(anthology: Anthology, theme: Theme) -> str:
    return page.fill(
        theme,
        "book.html",
        book=anthology.book,
        generator=f"anthology {version('anthology')}",
        front=[(page.kind(section), section) for section in anthology.front],
        main=[(page.kind(section), section) for section in (*anthology.main, *anthology.back)],
    )


def _set_pages(markup: str, theme: Theme) -> Document:
    fetcher = ThemeFetcher(theme)
    fonts = FontConfiguration()
    sheets = [
        CSS(string=theme.styles[name], base_url=BASE, url_fetcher=fetcher, font_config=fonts)
        for name in _SHEETS
    ]
    source = HTML(string=markup, base_url=BASE, url_fetcher=fetcher)
    return source.render(stylesheets=sheets, font_config=fonts)


def _refused(error: FatalURLFetchingError) -> RenderError:
    remedy = "take it out of the style sheet or template that names it"
    return RenderError(str(error), where=Place("styles"), remedy=remedy)
