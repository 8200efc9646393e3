"""Every word of every page of the EPUB is the book's, in order, and none is missing."""

from collections.abc import Iterator

from lxml import etree

from anthology.model.anthology import Anthology, Section, Text, noted, printed
from anthology.model.edition import Edition
from anthology.model.finding import Finding, Severity
from anthology.model.place import Place
from anthology.verify import epub_text
from anthology.verify.due import due, due_notes
from anthology.verify.holding import words_held
from anthology.verify.stream import Stream, Told
from anthology.verify.words import words


def examine(edition: Edition, anthology: Anthology) -> Iterator[Finding]:
    """Find words of the book that the EPUB lacks, and words in it that are not the book's."""
    pages = dict(epub_text.bodies(edition.content))
    names = [f"{section.anchor}.xhtml" for section in anthology.sections]
    for section, name in zip(anthology.sections, names, strict=True):
        yield from compared(anthology, section, pages.get(name), Place(f"{edition.name}/{name}"))
    for name in (name for name in pages.keys() - set(names) if epub_text.text(pages[name]).strip()):
        message = "a page that no section of the book stands behind"
        yield Finding(Severity.ERROR, "E011", message, Place(f"{edition.name}/{name}"))
    order = [name for name in pages if name in names]
    if order != [name for name in names if name in pages]:
        message = f"its pages stand in the order {', '.join(order)}, which is not the book's"
        yield Finding(Severity.ERROR, "E012", message, Place(edition.name))


def compared(
    anthology: Anthology, section: Section, body: etree._Element | None, page: Place
) -> Iterator[Finding]:
    """Find words that a section asks for and its part of the book lacks, and others there."""
    said = list(_said(section))
    text = "" if body is None else epub_text.text(body)
    found = Stream()
    found.add(text, Told(place=page))
    notes = due_notes(anthology, [section])
    wanted = due(anthology, [(section, said[: len(said) - len(list(noted(section)))])])
    wanted.extend(notes).closed()
    yield from words_held(wanted, words(said), found.closed(), words([text]), "E010")


def _said(section: Section) -> Iterator[str]:
    """Yield what the section's page says: the section, then its notes below their heading."""
    yield from printed(section)
    if isinstance(section, Text):
        yield section.notes_label
        yield from noted(section)
