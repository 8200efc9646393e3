"""The JSON Schemas of the editor's files, by name."""

from anthology.read.schema import book, plan, text
from anthology.read.schema.key import Key, schema

FILES: dict[str, tuple[str, tuple[Key, ...]]] = {
    "anthology": ("anthology.toml", plan.PLAN),
    "record": ("editorial/<slug>/record.toml", text.RECORD),
    "headnote": ("editorial/<slug>/headnote.md, between the lines of +++", text.HEADNOTE),
    "notes": ("editorial/<slug>/notes.toml", text.NOTES),
    "chronology": ("editorial/chronology.toml", book.CHRONOLOGY),
    "glossary": ("editorial/glossary.toml", book.GLOSSARY),
    "people": ("editorial/people.toml", book.PEOPLE),
    "reading": ("editorial/reading.toml", book.READING),
    "comparison": ("editorial/comparison.toml", book.COMPARISON),
    "index": ("editorial/index.toml", book.INDEX),
}
"""By short name: the file, and the keys that may stand in it."""


def schema_of(name: str) -> dict[str, object]:
    """Return the JSON Schema (draft 7) of the file of that short name."""
    return schema(*FILES[name])
