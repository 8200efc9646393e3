"""The weaver: the whole book as one page for browsers, with its styles in it.

It is HTML and well-formed XML at once (Polyglot Markup), so that the proof reads it strictly. It
knows no paper, so that it is the same whether a PDF is made with it or not.
"""

from anthology.model.anthology import Anthology
from anthology.model.edition import Edition, Theme
from anthology.model.paging import unpaged
from anthology.model.section import HalfTitle
from anthology.render import page

_SHEETS = ("text.css", "epub.css", "theme.css", "web.css")


def render(anthology: Anthology, theme: Theme) -> Edition:
    """Return the web edition; equal books give equal bytes."""
    markup = page.fill(
        theme,
        "edition.html",
        book=anthology.book,
        sections=[
            (page.kind(section), section)
            for section in unpaged(anthology).sections
            if not isinstance(section, HalfTitle)  # paper's own: it guards the title page
        ],
        style="\n".join(theme.styles[name] for name in _SHEETS),
    )
    return Edition("html", "anthology.html", markup.encode())
