"""The draft of a book: its texts as they are set, and all that is mentioned in them."""

from dataclasses import fields, replace

from anthology.compose import finder, mentioning, naming, text
from anthology.compose.draft import Draft, Key
from anthology.compose.finder import Finder
from anthology.compose.languages.choice import labels
from anthology.compose.languages.labels import Titles
from anthology.compose.wording import cited
from anthology.model.book import Book, Selection


def draft(book: Book, selections: tuple[Selection, ...]) -> Draft:
    """Return the draft; raises SeedError where nothing of a text is left to print."""
    own = labels(book.language)
    anchors = _anchors(book)
    titles = _titles(own.titles) | {anchor: name for (_, name), anchor in anchors.items()}
    titles |= {selection.record.slug: text.title_of(selection) for selection in selections}
    texts = [text.compose(selection, own, titles) for selection in selections]
    found = mentioning.Mentions(Finder(finder.wordings(book)), book.links, anchors)
    introduction = tuple(
        replace(block, words=cited(block.words, own, titles)) for block in book.introduction
    )
    introduction = found.in_essay("introduction", introduction)
    marked = tuple(found.in_text(one) for one in texts)
    return Draft(
        book=replace(book, introduction=introduction),
        selections=selections,
        labels=own,
        titles=titles,
        texts=marked,
        anchors=anchors,
        mentions={key: tuple(mentions) for key, mentions in found.all.items()},
        firsts=found.firsts,
    )


def _anchors(book: Book) -> dict[Key, str]:
    written = book.apparatus
    terms = naming.names("glossary", (term.term for term in written.terms))
    people = naming.names("people", (person.name for person in written.people))
    found: dict[Key, str] = {("glossary", name): anchor for name, anchor in terms.items()}
    return found | {("people", name): anchor for name, anchor in people.items()}


def _titles(titles: Titles) -> dict[str, str]:
    """Return the titles of the book's own sections by their anchors."""
    return {
        field.name.replace("_", "-"): str(getattr(titles, field.name)) for field in fields(titles)
    }
