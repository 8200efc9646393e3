"""The press: the book as one PDF that is PDF/UA-1 and PDF/A-2a at once."""

from collections.abc import Callable, Sequence
from functools import cache, partial
from importlib.metadata import version

from weasyprint import Document
from weasyprint.html import get_html_metadata
from weasyprint.pdf.metadata import DocumentMetadata
from weasyprint.urls import FatalURLFetchingError

from anthology.model.anthology import Anthology
from anthology.model.edition import Edition, Theme
from anthology.model.errors import RenderError
from anthology.model.means import Means
from anthology.model.paging import has_index, paged, paged_section, unlisted
from anthology.model.place import Place
from anthology.model.said import Labels
from anthology.model.section import Section
from anthology.render import page
from anthology.render.pdf import assembly, coverage, finish, linker, mending
from anthology.render.pdf.desk import Desk
from anthology.render.pdf.hands import Hands
from anthology.render.pdf.linker import Leaf
from anthology.render.pdf.numbers import numbers
from anthology.render.pdf.piece import Unlinkable
from anthology.render.pdf.setting import SHEETS, Compositor
from anthology.render.pdf.typefaces import gathered
from anthology.render.pdf.workroom import Workroom
from anthology.render.turning import Side, bound


def render(anthology: Anthology, theme: Theme, means: Means) -> Edition:
    """Return the PDF of the book (ISO 32000-1, ISO 14289-1, ISO 19005-2 level A).

    It is set section by section; where the styles ask for what only a whole book can give, as a
    whole, which takes longer. Raises RenderError where no font has a character, or a style sheet
    asks for more than fonts.
    """
    coverage.check(anthology, theme)
    try:
        return linked(anthology, theme, means)
    except Unlinkable:
        return whole(anthology, theme)
    except FatalURLFetchingError as error:
        remedy = "take it out of the style sheet or template that names it"
        raise RenderError(str(error), where=Place("styles"), remedy=remedy) from None


def linked(anthology: Anthology, theme: Theme, means: Means) -> Edition:
    """Return the PDF, set section by section; raises Unlinkable."""
    linker.refuse_unlinkable([theme.styles[name] for name in SHEETS])
    desk = Desk(theme, _markup(anthology, theme, []))
    hands = Hands(desk, means.hands)
    try:
        room = Workroom(desk, hands, means.standing)
        parts = linker.bound(_leaves(anthology, theme), room, _recto(anthology))
    finally:
        hands.leave()
    faces = gathered(face for part in parts for face in (*part.piece.faces, *part.furniture.faces))
    fonts = room.fonts(faces, hyphens_join=not finish.prints_hyphens(anthology))
    facts = DocumentMetadata(**get_html_metadata(desk.compositor.html(desk.empty)))
    with mending.applied():
        content = assembly.assemble(parts, fonts, facts, anthology.book.identifier_of_pdf.encode())
    return Edition("pdf", "anthology.pdf", content, sum(len(part.piece.pages) for part in parts))


def _recto(anthology: Anthology) -> Side:
    """Return the side that the book opens with, which is not the one on which it is bound."""
    return "left" if bound(anthology.book.language) == "right" else "right"


def whole(anthology: Anthology, theme: Theme) -> Edition:
    """Return the PDF, set as a whole by WeasyPrint: what the pieces are held against."""
    with mending.applied():
        document = _set_whole(anthology, theme)
        if any(map(has_index, anthology.back)):  # it names pages, which are known when all are set
            document = _set_whole(paged(anthology, numbers(document)), theme)
        content = document.write_pdf(
            finisher=partial(finish.finish, anthology),
            pdf_variant="pdf/a-2a",
            pdf_identifier=anthology.book.identifier_of_pdf.encode(),
        )
    return Edition("pdf", "anthology.pdf", content, len(document.pages))


def _set_whole(anthology: Anthology, theme: Theme) -> Document:
    return Compositor(theme).set_whole(markup(anthology, theme))


def markup(anthology: Anthology, theme: Theme) -> str:
    """Return the whole book as a page of HTML."""
    rows = [(name, False, sections, False) for name, sections in _parts(anthology)]
    return _markup(anthology, theme, rows)


def _parts(anthology: Anthology) -> list[tuple[str, Sequence[Section]]]:
    return [("front", anthology.front), ("main", (*anthology.main, *anthology.back))]


def _leaves(anthology: Anthology, theme: Theme) -> list[Leaf]:
    """Return each section as a page of HTML, in which it knows whether it is first or last."""
    leaves = []
    for name, sections in _parts(anthology):
        for number, section in enumerate(sections, start=1):
            fill = partial(_filled, anthology, theme, (name, number > 1, number < len(sections)))
            if has_index(section):
                leaves.append(Leaf(name, fill(unlisted(section)), partial(_indexed, fill, section)))
            else:
                leaves.append(Leaf(name, fill(section)))
    return leaves


def _filled(
    anthology: Anthology, theme: Theme, row: tuple[str, bool, bool], section: Section
) -> str:
    name, after, before = row
    return _markup(anthology, theme, [(name, after, [section], before)])


def _indexed(fill: Callable[[Section], str], section: Section, labels: Labels) -> str:
    """Return the index anew, with the pages of what it lists."""
    return fill(paged_section(section, labels))


def _markup(
    anthology: Anthology, theme: Theme, parts: Sequence[tuple[str, bool, Sequence[Section], bool]]
) -> str:
    return page.fill(
        theme,
        "book.html",
        book=anthology.book,
        generator=_generator(),
        parts=[(n, a, [(page.kind(s), s) for s in row], b) for n, a, row, b in parts],
    )


@cache
def _generator() -> str:
    """Return what made the book; its version is looked up on the disk."""
    return f"anthology {version('anthology')}"
