"""The compositor: sets sections in pages, wherever in the book they will stand."""

from collections.abc import Sequence

from weasyprint import CSS, DEFAULT_OPTIONS, HTML, Document
from weasyprint.css.counters import CounterStyle
from weasyprint.document import Page
from weasyprint.layout import LayoutContext
from weasyprint.pdf.metadata import DocumentMetadata
from weasyprint.text.fonts import FontConfiguration

from anthology.model.edition import Theme
from anthology.render.pdf import cutting, mending, relocating
from anthology.render.pdf.fetcher import BASE, ThemeFetcher
from anthology.render.pdf.laying import Layout
from anthology.render.pdf.piece import Copy, Piece

SHEETS = ("text.css", "print.css", "size.css", "theme.css")
ELSEWHERE = 1000  # the index of a page that is not among the book's first; an even number
_ON_A_SIDE = "html {{ break-before: {} }}"
_WAITING = 12  # layouts that wait for their numbers; they take much memory


class Compositor:
    """Sets sections in one theme: its styles and fonts are read once."""

    def __init__(self, theme: Theme) -> None:
        self._fetcher = ThemeFetcher(theme)
        self._fonts = FontConfiguration()
        self._sheets = [self._sheet(theme.styles[name]) for name in SHEETS]
        self._sides = [self._sheet(_ON_A_SIDE.format(side)) for side in ("right", "left")]
        self._waiting: dict[Copy, Layout] = {}

    def set_whole(self, markup: str) -> Document:
        """Return a book that is laid out as a whole."""
        return self.html(markup).render(stylesheets=self._sheets, font_config=self._fonts)

    def set_piece(self, copy: Copy) -> Piece:
        """Return a section as a piece: a draft as long as numbers are lacking; raises Unlinkable.

        The layout of a draft waits for the numbers.
        """
        with mending.applied(), relocating.applied(0 if copy.is_first else ELSEWHERE):
            layout = self._waiting.pop(copy.unnumbered, None) or self._begun(copy)
            pages = layout.lay_out(copy.numbers)
            if not copy.is_draft:
                return cutting.cut(self.document(layout.finish()), layout, copy)
            self._waiting[copy] = layout
            for forgotten in list(self._waiting)[:-_WAITING]:
                del self._waiting[forgotten]
            return cutting.draft([Page(box) for box in pages], layout)

    def _begun(self, copy: Copy) -> Layout:
        html = self.html(copy.markup)
        return Layout(copy, html, self.context(html, [self._sides[copy.starts_left]]))

    def context(self, html: HTML, more: Sequence[CSS] = ()) -> LayoutContext:
        """Return the styles of a page of HTML, and what its layout will note."""
        options = {**DEFAULT_OPTIONS, "stylesheets": [*self._sheets, *more]}
        return Document._build_layout_context(html, self._fonts, CounterStyle(), {}, options)  # noqa: SLF001 - the way in between

    def document(self, pages: Sequence[Page]) -> Document:
        """Return pages as a document."""
        metadata = DocumentMetadata(lang="en")
        return Document(list(pages), metadata, self._fetcher, self._fonts, {}, "srgb")

    def html(self, markup: str) -> HTML:
        """Return a page of HTML, read."""
        return HTML(string=markup, base_url=BASE, url_fetcher=self._fetcher)

    def _sheet(self, style: str) -> CSS:
        return CSS(string=style, base_url=BASE, url_fetcher=self._fetcher, font_config=self._fonts)
