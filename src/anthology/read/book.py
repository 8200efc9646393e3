"""The plan of the book, from `anthology.toml`."""

import datetime
import re
from types import MappingProxyType

from anthology.model.apparatus import Part, Perspective
from anthology.model.book import LINKS, Book
from anthology.model.edition import Files
from anthology.model.finding import Silence
from anthology.model.meaning import meant
from anthology.model.record import Source
from anthology.read import binding
from anthology.read.facts import as_typed, language
from anthology.read.table import Table, parsed
from anthology.read.wording import words

_NO_FILES: Files = MappingProxyType({})
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def read(source: Source, today: datetime.date, files: Files = _NO_FILES) -> Book:
    """Return the plan; what the file does not say is empty, and its date is `today`.

    The cover that it names is one of the files.

    Raises SeedError with file, line and column for what is wrong in it.
    """
    table = parsed(source)
    checked = table.table("check")
    parts = tuple(_part(one) for one in table.tables("parts"))
    book = Book(
        title=table.line("title"),
        subtitle=table.line("subtitle"),
        editors=table.texts("editors"),
        language=language(table),
        identifier=table.line("identifier"),
        date=table.date("date") or today,
        order=_order(table, parts),
        theme=table.text("theme", "classic"),
        size=table.text("size"),
        description=table.text("description"),
        rights=table.text("rights"),
        as_typed=as_typed(table),
        headnote_words=_headnote_words(checked),
        silenced=tuple(map(_silence, table.tables("silenced"))),
        perspectives=_perspectives(table),
        parts=parts,
        links=_links(table),
        editors_filed=_filed(table),
        subjects=table.texts("subjects"),
        series=table.line("series"),
        volume=table.line("volume"),
        binding=binding.read(table.table("epub"), files),
    )
    checked.finish()
    table.finish()
    return book


def _filed(table: Table) -> tuple[str, ...]:
    """Return the editors as catalogues sort them: one for each of them, or none."""
    filed = table.texts("editors_filed")
    if filed and len(filed) != len(table.texts("editors")):
        what = "there must be one for each of the editors, in their order"
        raise table.error("editors_filed", what, 'write editors_filed = ["Smith, Jane"]')
    return filed


def _headnote_words(table: Table) -> tuple[int, int]:
    limits = table.numbers("headnote_words") or (200, 400)
    if len(limits) != 2 or not 0 <= limits[0] <= limits[1]:  # noqa: PLR2004 - least and most
        raise table.error(
            "headnote_words", "two numbers are wanted, the smaller first", "[200, 400]"
        )
    return limits[0], limits[1]


def _silence(table: Table) -> Silence:
    """Return one silenced finding; raises SeedError where no reason is given."""
    silence = Silence(
        code=table.needed("code"),
        where=table.needed("where"),
        reason=table.needed("reason"),
        place=table.place("code"),
        words=table.text("words"),
    )
    table.finish()
    return silence


def _part(table: Table) -> Part:
    part = Part(table.needed("title"), table.texts("selections"))
    if not part.selections:
        raise table.error("selections", "the part has no texts", 'write selections = ["…", "…"]')
    table.finish()
    return part


def _order(table: Table, parts: tuple[Part, ...]) -> tuple[str, ...]:
    order = table.texts("selections")
    if order and parts:
        what = "the selections stand in the parts already"
        raise table.error("selections", what, "take selections out, or the parts")
    order = order or tuple(slug for part in parts for slug in part.selections)
    for slug in order:
        if not is_slug(slug):
            what = f"{slug!r} is not a name of a folder in editorial/"
            raise table.error("selections", what, "use small letters, digits and hyphens")
        if order.count(slug) > 1:
            raise table.error("selections", f"{slug} stands there twice", "name each text once")
    return order


def _perspectives(table: Table) -> tuple[Perspective, ...]:
    found: dict[str, Perspective] = {}
    for one in table.tables("perspectives"):
        name = one.needed("name")
        if name in found:
            raise one.error("name", f"the perspective {name} stands there twice", "name it once")
        title, term = one.text("title", name), one.text("term")
        found[name] = Perspective(name, title, term, words(one, "definition"), one.place("name"))
        one.finish()
    return tuple(found.values())


def _links(table: Table) -> tuple[str, ...]:
    """Return to what first mentions are linked: all there is, where the plan says nothing."""
    links = table.texts("links")
    if "links" not in table:
        return LINKS
    for name in links:
        if name not in LINKS:
            raise table.error("links", f"{name!r} cannot be linked to", meant(name, LINKS))
    return links


def is_slug(name: str) -> bool:
    """Return whether a name can be a selection's: small letters, digits, single hyphens."""
    return _SLUG.fullmatch(name) is not None
