"""The keys of `record.toml`, `notes.toml` and a headnote's front matter."""

from typing import get_args

from anthology.model.decision import ALL
from anthology.model.record import FACETS, Status
from anthology.model.rights import Basis
from anthology.read.schema.key import Key

_TEXT = (
    Key("source", "The seed.", needed=True, example="seeds/my-text.txt"),
    Key("sha256", "Its digest, by which a change of it is noticed.", example="0" * 64),
    Key("language", "The text's language (BCP 47).", example="en"),
    Key("title", "Its title; where the text bears none, it is printed in brackets."),
    Key("genre", "What kind of text it is."),
    Key("perspective", "One of the perspectives that the plan declares."),
    Key("typography", "Whether its marks are set or stay.", choices=("set", "as typed")),
)
_PUBLISHED = (
    Key("author", "Who wrote it, for catalogues."),
    Key("author_filed", "The same, as catalogues sort it.", example="Smith, Jane"),
    Key("byline", "Who speaks, as it is printed."),
    Key("container", "Where it was published: a journal, a site, a forum."),
    Key("date", "When (EDTF): 1932, 1932-05, 1932?, 193X.", example="1932-05"),
    Key("address", "Its address on the web."),
    Key("accessed", "When it was fetched.", example="2026-11-22"),
    Key("line", "The source, in a sentence, as it is printed."),
)
_RIGHTS = (
    Key("basis", "On what it may be printed.", choices=get_args(Basis)),
    Key("licence", "An SPDX licence expression.", example="CC-BY-SA-4.0"),
    Key("credit", "The line that whoever gave the rights requires."),
    Key("territory", "Where that holds.", example="United Kingdom"),
    Key("expires", "The last day of a permission.", "date", example="2030-12-31"),
    Key("line", "The rights, in a sentence, as they are printed."),
)
_DECISIONS = (
    Key("do", "What is decided.", needed=True, choices=ALL),
    Key("line", "The line of the seed.", "number", needed=True, example=1),
    Key("quote", "Words that stand once in it.", needed=True),
    Key("with", "The words that are put."),
    Key("why", "Why; it is told in the Note on the Texts."),
    Key("level", "A heading's level, 1 to 6; 1 is the title.", "number", example=2),
    Key("depth", "How deep an item or an answer stands.", "number", example=1),
    Key("number", "An item's number.", "number", example=1),
    Key("of", "The line that a quotation repeats.", "number", example=2),
    Key("language", "The language of the words (BCP 47).", example="ru"),
)
_REDACTIONS = (
    Key("original", "A private person's name or handle, as it stands in the seed.", needed=True),
    Key("with", "What is put for it.", needed=True, example="[a reader]"),
    Key("why", "Why it is withheld."),
)
_NOTES = (
    Key("exact", "Words that stand once in the text as it is printed.", needed=True),
    Key("status", "How sure it is.", needed=True, choices=get_args(Status)),
    Key("text", "What the note says, in a paragraph (CommonMark).", needed=True),
    Key("sources", "On what ground.", "texts"),
    Key("prefix", "The words directly before, where the words stand more than once."),
    Key("suffix", "The words directly after."),
)
_FACETS = {
    "who": "Who speaks, and as what.",
    "to_whom": "To whom.",
    "when": "When it was first published.",
    "where": "Where it was first published.",
    "genre": "What kind of text it is.",
    "standpoint": "From what standpoint, in the field's own term.",
    "at_stake": "What is at stake.",
    "disputed": "What in it is disputed.",
    "read_next": "What to read next.",
}

RECORD = (
    Key("text", "The seed and what it is.", "table", needed=True, keys=_TEXT),
    Key("published", "By whom, where and when it came out.", "table", keys=_PUBLISHED),
    Key("rights", "On what it may be printed.", "table", keys=_RIGHTS),
    Key("decisions", "The editor's decisions.", "tables", keys=_DECISIONS),
    Key("redactions", "Names that are withheld.", "tables", keys=_REDACTIONS),
)
NOTES = (Key("notes", "The editors' notes.", "tables", keys=_NOTES),)
HEADNOTE = tuple(Key(facet, f"{_FACETS[facet]} “unknown” if it is not known.") for facet in FACETS)
