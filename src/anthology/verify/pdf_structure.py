"""What a PDF must say of itself: title, language, bookmarks, page labels, embedded fonts."""

from collections.abc import Iterator

import pikepdf

from anthology.model.anthology import Anthology, HalfTitle, TitlePage, title_of
from anthology.model.edition import Edition
from anthology.model.finding import Finding, Severity
from anthology.model.place import Place
from anthology.verify.pdf_text import opened

_TITLES = (HalfTitle, TitlePage)


def examine(edition: Edition, anthology: Anthology) -> Iterator[Finding]:
    """Find what the PDF does not say, or says otherwise than the book."""
    with opened(edition.content) as pdf:
        for message in _faults(pdf, anthology):
            yield Finding(Severity.ERROR, "D020", message, Place(edition.name))


def _faults(pdf: pikepdf.Pdf, anthology: Anthology) -> Iterator[str]:
    if str(pdf.docinfo.get("/Title", "")) != anthology.book.title:
        yield "its title is not the book's"
    if str(pdf.Root.get("/Lang", "")) != anthology.book.language:
        yield "its language is not the book's"
    if "/PageLabels" not in pdf.Root:
        yield "it has no page labels"
    wanted = [
        title_of(section) for section in anthology.sections if not isinstance(section, _TITLES)
    ]
    with pdf.open_outline() as outline:
        found = [str(entry.title) for entry in outline.root]
    if found[-len(wanted) :] != wanted:
        yield f"its bookmarks are {found}, not {wanted}"
    yield from (f"the font {name} is not embedded" for name in _bare_fonts(pdf))


def _bare_fonts(pdf: pikepdf.Pdf) -> Iterator[str]:
    fonts = {str(f.BaseFont): f for page in pdf.pages for f in page.obj.Resources.Font.values()}
    for name, font in sorted(fonts.items()):
        descriptor = font.DescendantFonts[0].FontDescriptor
        if not any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3")):
            yield name
