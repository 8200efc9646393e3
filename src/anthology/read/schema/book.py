"""The keys of the files that the editor writes for the whole book."""

from anthology.read.schema.key import Key

_SOURCES = Key("sources", "On what ground.", "texts")
_TEXTS = Key("texts", "The texts that it concerns.", "texts", example=("my-text",))
_FORMS = Key("forms", "Other wordings, as they stand in the texts.", "texts")

_EVENTS = (
    Key("date", "When (EDTF).", needed=True, example="1932/1933"),
    Key("shown", "How the date is printed, where it is not as usual.", example="1932–33"),
    Key("event", "What happened (CommonMark).", needed=True),
    _TEXTS,
    _SOURCES,
)
_TERMS = (
    Key("term", "The word that is explained.", needed=True),
    _FORMS,
    Key("definition", "What it means (CommonMark).", needed=True),
    _SOURCES,
)
_PEOPLE = (
    Key("name", "As it is sorted.", needed=True, example="Smith, Jane"),
    _FORMS,
    Key("dates", "When the person lived.", example="1878–1953"),
    Key("life", "Who it was, in a sentence (CommonMark)."),
    _SOURCES,
)
_WORKS = (
    Key("work", "Author, *title*, publisher, year (CommonMark).", needed=True),
    Key("note", "Why to read it."),
    _TEXTS,
    Key("group", "The heading that it stands under."),
)
_QUESTIONS = (
    Key("question", "A question that is put to every text.", needed=True),
    Key("answers", "The short answer of each text, by its name.", "free"),
)
_ENTRIES = (
    Key("heading", "The heading of the index.", needed=True),
    Key("kind", "What it is.", choices=("name", "subject")),
    _FORMS,
    Key("see", "The heading to look under instead."),
    Key("see_also", "Headings to look under as well.", "texts"),
)

CHRONOLOGY = (Key("events", "The events.", "tables", keys=_EVENTS),)
GLOSSARY = (Key("terms", "The terms.", "tables", keys=_TERMS),)
PEOPLE = (Key("people", "The people.", "tables", keys=_PEOPLE),)
READING = (Key("works", "Works for further reading.", "tables", keys=_WORKS),)
COMPARISON = (Key("questions", "The questions.", "tables", keys=_QUESTIONS),)
INDEX = (Key("entries", "The headings.", "tables", keys=_ENTRIES),)
