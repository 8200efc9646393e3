"""Words of the editor's in a table of TOML: one paragraph of CommonMark a value."""

from anthology.model.document import Paragraph, Words
from anthology.model.record import Source
from anthology.read import prose
from anthology.read.table import Table


def words(table: Table, key: str) -> Words:
    """Return the paragraph under the key, or none; raises SeedError for more than a paragraph."""
    text = table.text(key)
    return _read(table, key, text) if text.strip() else ()


def needed_words(table: Table, key: str) -> Words:
    """Return the paragraph under the key; raises SeedError where it is missing or more than one."""
    return _read(table, key, table.needed(key))


def wordings(table: Table, key: str) -> tuple[Words, ...]:
    """Return the list of paragraphs under the key, each as words; raises SeedError."""
    return tuple(_read(table, key, text) for text in table.texts(key))


def _read(table: Table, key: str, text: str) -> Words:
    place = table.place(key)
    source = Source(place.file, " ".join(text.split()).encode())
    blocks = prose.read(source, max(place.line - 1, 0))
    if len(blocks) != 1 or not isinstance(blocks[0], Paragraph):
        raise table.error(key, f"{key} must be one paragraph", "take headings and lists out of it")
    return blocks[0].words
