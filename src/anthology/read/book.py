"""The plan of the book, from `anthology.toml`."""

import datetime
import re

from anthology.model.book import Book
from anthology.model.record import Source
from anthology.read.facts import language
from anthology.read.table import Table, parsed

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def read(source: Source, today: datetime.date) -> Book:
    """Return the plan; what the file does not say is empty, and its date is `today`.

    Raises SeedError with file, line and column for what is wrong in it.
    """
    table = parsed(source)
    book = Book(
        title=table.text("title"),
        subtitle=table.text("subtitle"),
        editors=table.texts("editors"),
        language=language(table),
        identifier=table.text("identifier"),
        date=table.date("date") or today,
        order=_order(table),
        theme=table.text("theme", "classic"),
        size=table.text("size"),
        description=table.text("description"),
        rights=table.text("rights"),
    )
    table.finish()
    return book


def _order(table: Table) -> tuple[str, ...]:
    order = table.texts("selections")
    for slug in order:
        if not is_slug(slug):
            what = f"{slug!r} is not a name of a folder in editorial/"
            raise table.error("selections", what, "use small letters, digits and hyphens")
        if order.count(slug) > 1:
            raise table.error("selections", f"{slug} stands there twice", "name each text once")
    return order


def is_slug(name: str) -> bool:
    """Return whether a name can be a selection's: small letters, digits, single hyphens."""
    return _SLUG.fullmatch(name) is not None
