"""Every word of every page of the EPUB is the book's, in order, and none is missing."""

from collections.abc import Iterator

from anthology.model.anthology import Anthology, Section, Text, noted, printed
from anthology.model.edition import Edition
from anthology.model.finding import Finding, Severity
from anthology.model.place import Place
from anthology.verify import epub_text
from anthology.verify.words import differences, words


def examine(edition: Edition, anthology: Anthology) -> Iterator[Finding]:
    """Find words of the book that the EPUB lacks, and words in it that are not the book's."""
    pages = dict(epub_text.read(edition.content))
    for section in anthology.sections:
        name = f"{section.anchor}.xhtml"
        found = words([pages.pop(name, "")])
        for difference in differences(words(_wanted(section)), found):
            yield Finding(
                Severity.ERROR,
                "E010",
                f"after “{difference.before}” the EPUB should say “{difference.wanted}” "
                f"and says “{difference.found}”",
                Place(f"{edition.name}/{name}"),
            )
    for name in pages:
        message = "a page that no section of the book stands behind"
        yield Finding(Severity.ERROR, "E011", message, Place(f"{edition.name}/{name}"))


def _wanted(section: Section) -> Iterator[str]:
    """Yield what the section's page says: the section, then its notes below their heading."""
    yield from printed(section)
    if isinstance(section, Text):
        yield section.notes_label
        yield from noted(section)
