"""The weaver: the whole book as one page for browsers, with its styles, fonts and cover in it.

It is HTML and well-formed XML at once (Polyglot Markup), so that the proof reads it strictly. It
knows no paper, so that it is the same whether a PDF is made with it or not.
"""

from base64 import b64encode
from hashlib import sha256

from anthology.model.anthology import Anthology
from anthology.model.edition import Edition, Theme
from anthology.model.paging import unpaged
from anthology.model.section import HalfTitle
from anthology.render import cutting, page
from anthology.render.cover import cover
from anthology.render.web import fonts

_SHEETS = ("text.css", "epub.css", "theme.css", "web.css")
_FACES = "print.css"  # where the program's families are declared


def render(anthology: Anthology, theme: Theme) -> Edition:
    """Return the web edition; equal books give equal bytes."""
    sheets = "\n".join(line for name in _SHEETS for line in theme.styles[name].splitlines())
    printed = cutting.used(anthology.sections)
    style = fonts.dressed(sheets, theme.styles[_FACES], theme, printed)
    picture = cover(anthology, theme)
    markup = page.fill(
        theme,
        "edition.html",
        book=anthology.book,
        sections=[
            (page.kind(section), section)
            for section in unpaged(anthology).sections
            if not isinstance(section, HalfTitle)  # paper's own: it guards the title page
        ],
        style=style,
        style_sum=b64encode(sha256(style.encode()).digest()).decode(),
        cover=f"data:{picture.media_type};base64,{b64encode(picture.content).decode()}",
        cover_shows=picture.alternative,
    )
    return Edition("html", "anthology.html", markup.encode())
