"""What an EPUB says of itself (EPUB 3.3, 5.5): titles, people, languages, rights, sources."""

from collections.abc import Iterator

from ebooklib.epub import EpubBook

from anthology.model.anthology import Anthology
from anthology.model.book import Book
from anthology.model.section import title_of
from anthology.render.epub.accessibility import claims
from anthology.render.epub.filing import filed
from anthology.render.epub.probe import Probe


def describe(book: EpubBook, anthology: Anthology, probe: Probe) -> None:
    """Write all metadata; of the book's accessibility only what the probe has proved."""
    plan = anthology.book
    book.set_identifier(plan.identifier)
    book.set_language(plan.language)
    book.title, book.language = plan.title, plan.language
    _describe_title(book, plan)
    _describe_people(book, anthology)
    _describe_content(book, anthology)
    for name, value, refined in claims(anthology, probe):
        refines = {"refines": f"#{refined}"} if refined else {}
        known = {"id": "conformance"} if name == "dcterms:conformsTo" else {}
        book.add_metadata(None, "meta", value, {"property": name, **refines, **known})


def _describe_title(book: EpubBook, plan: Book) -> None:
    book.add_metadata("DC", "title", plan.title, {"id": "title"})
    _refine(book, "title", "title-type", "main")
    if plan.subtitle:
        book.add_metadata("DC", "title", plan.subtitle, {"id": "subtitle"})
        _refine(book, "subtitle", "title-type", "subtitle")
    if plan.series:
        series = {"property": "belongs-to-collection", "id": "series"}
        book.add_metadata(None, "meta", plan.series, series)
        _refine(book, "series", "collection-type", "series")
    if plan.series and plan.volume:
        _refine(book, "series", "group-position", plan.volume)


def _describe_people(book: EpubBook, anthology: Anthology) -> None:
    plan = anthology.book
    ways = plan.editors_filed or tuple(map(filed, plan.editors))
    for number, (editor, way) in enumerate(zip(plan.editors, ways, strict=True), start=1):
        _person(book, "creator", f"editor-{number}", (editor, way, "edt"))
    records = [selection.record for selection in anthology.selections]
    authors = {r.author: r.author_filed or filed(r.author) for r in records if r.author}
    for number, (author, way) in enumerate(authors.items(), start=1):
        _person(book, "contributor", f"author-{number}", (author, way, "aut"))


def _person(book: EpubBook, kind: str, key: str, told: tuple[str, str, str]) -> None:
    name, way, role = told
    book.add_metadata("DC", kind, name, {"id": key})
    book.add_metadata(
        None, "meta", role, {"refines": f"#{key}", "property": "role", "scheme": "marc:relators"}
    )
    _refine(book, key, "file-as", way)


def _refine(book: EpubBook, what: str, how: str, value: str) -> None:
    book.add_metadata(None, "meta", value, {"refines": f"#{what}", "property": how})


def _describe_content(book: EpubBook, anthology: Anthology) -> None:
    plan = anthology.book
    book.add_metadata("DC", "date", plan.date.isoformat())
    for name, value in _content(anthology):
        book.add_metadata("DC", name, value)
    if anthology.pagination:
        named = {"property": "pageBreakSource"}
        book.add_metadata(None, "meta", anthology.pagination.source, named)


def _content(anthology: Anthology) -> Iterator[tuple[str, str]]:
    plan = anthology.book
    languages = dict.fromkeys(text.language for text in anthology.texts)
    own = plan.language.split("-")[0]
    yield from (("language", one) for one in languages if one.split("-")[0] != own)
    yield from (("subject", one) for one in plan.subjects)
    if plan.description:
        yield "description", plan.description
    if plan.rights:
        yield "rights", plan.rights
    for text in anthology.texts:
        if text.rights_line:
            yield "rights", f"{title_of(text)}: {text.rights_line}"
    if anthology.pagination:
        yield "source", anthology.pagination.source
    records = [selection.record for selection in anthology.selections]
    sources = dict.fromkeys(record.address or record.source_line for record in records)
    yield from (("source", one) for one in sources if one)
