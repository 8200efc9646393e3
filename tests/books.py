"""Books for tests: one small project, built in memory."""

import datetime
import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from anthology import build, resources
from anthology.compose import composer
from anthology.model import paging
from anthology.model.anthology import Anthology
from anthology.model.edition import Edition
from anthology.read import project
from anthology.render import printer
from anthology.verify import pagination

DAY = datetime.date(2026, 1, 2)
PROSE = (
    "It was a bright cold day in the town by the river, and the clerk who kept the register of "
    "ships wrote down, as he did every morning, the names of those that had not come back, with "
    "characteristic incomprehensibility and an extraordinarily uncomfortable conscientiousness."
)
PLAN = b"""
title = "Ships"
editors = ["The Clerk"]
identifier = "urn:uuid:00000000-0000-4000-8000-000000000001"
date = 2026-01-02
"""
HEADNOTE = b'+++\nwho = "A clerk"\n+++\n\nThe register was kept *by hand*.\n'


def composed(
    *texts: str, notes: str = "", introduction: str = "", ending: str = "txt"
) -> Anthology:
    """Return a book of those texts, each with a headnote, the first with notes."""
    files = {"anthology.toml": PLAN, "editorial/introduction.md": introduction.encode()}
    for number, text in enumerate(texts, start=1):
        files[f"seeds/text-{number}.{ending}"] = text.encode()
        files[f"editorial/text-{number}/headnote.md"] = HEADNOTE
    files["editorial/text-1/notes.toml"] = notes.encode()
    plan = project.read(files, DAY)
    return composer.compose(plan.book, build.select(files, plan, lambda *_: None))


def printed(anthology: Anthology, name: str) -> Edition:
    """Return the edition in that format, in the classic theme."""
    return printer.render(anthology, resources.theme("classic", Path("nowhere")), name)


@cache
def ships() -> Anthology:
    """Return a book of two texts, long enough for several pages."""
    return composed(
        "\n".join(["The Register of Ships", *[f"{n}. {PROSE}" for n in range(30)]]),
        f"The Other Ships\n\nКрасный флот\n\n-\nOne, well-made\n-\nTwo\n\n{PROSE}",
    )


@cache
def paged() -> Anthology:
    """Return that book with the pages of its PDF."""
    return paging.numbered(ships(), pagination.read(edition("pdf"), ships()))


@cache
def edition(name: str) -> Edition:
    """Return an edition of that book."""
    return printed(ships(), name)


APPARATUS = {
    "anthology.toml": """
title = "Ships"
editors = ["The Clerk"]
identifier = "urn:uuid:00000000-0000-4000-8000-000000000001"
date = 2026-01-02
language = "LANGUAGE"
[[parts]]
title = "At Sea"
selections = ["text-1", "text-2"]
[[perspectives]]
name = "for"
title = "For Ships"
term = "navalism"
definition = "Holds that *ships* matter."
""",
    "editorial/introduction.md": "Why ships? See [](#text-2), and [the terms](#glossary_register).\n",
    "editorial/advisory.md": "Ships sink in [the first](#text-1).\n",
    "editorial/chronology.toml": """
[[events]]
date = "1914/1918"
event = "War"
[[events]]
date = "1912-04-15"
event = "The *Titanic* sinks"
texts = ["text-1", "text-2"]
sources = ["Lord, *A Night to Remember*, 1955"]
""",
    "editorial/glossary.toml": """
[[terms]]
term = "Register"
forms = ["register"]
definition = "A list of ships; see [people](#people)."
""",
    "editorial/people.toml": """
[[people]]
name = "Smith, Edward"
forms = ["the captain"]
dates = "1850–1912"
life = "A captain."
[[people]]
name = "Unmentioned, Ann"
life = "Nobody names her."
""",
    "editorial/reading.toml": """
[[works]]
group = "Histories"
work = "Lord, *A Night to Remember*"
note = "A classic."
texts = ["text-2"]
""",
    "editorial/comparison.toml": """
[[questions]]
question = "Do ships sink?"
[questions.answers]
text-2 = "No."
text-1 = "Yes, says [the other](#text-2)."
""",
    "editorial/index.toml": """
[[entries]]
heading = "clerks"
forms = ["clerk", "clerks"]
see_also = ["Smith, Edward"]
[[entries]]
heading = "officers"
see = "Smith, Edward"
""",
    "editorial/text-1/record.toml": """
[text]
source = "seeds/text-1.txt"
perspective = "for"
[published]
date = "2024-05"
byline = "A. Sailor"
[rights]
basis = "permission"
credit = "Printed by kind permission of the sailor."
""",
    "editorial/text-1/headnote.md": (
        '+++\nwho = "A clerk"\nwhen = "unknown"\nread_next = "[](#text-2)"\n+++\n\nBy *hand*.\n'
    ),
    "editorial/text-1/notes.toml": (
        '[[notes]]\nexact = "sank at dawn"\nstatus = "settled"\n'
        'text = "The captain and the clerk knew."\nsources = ["Log"]\n'
    ),
}
"""A project with everything that an editor can write for a whole book."""


def furnished(language: str = "en", **changed: str) -> Anthology:
    """Return a book with a whole apparatus; files are changed by the stems of their names."""
    files = {name: text.replace("LANGUAGE", language) for name, text in APPARATUS.items()}
    for name, text in changed.items():
        file = next(file for file in files if file.split("/")[-1] in (f"{name}.toml", f"{name}.md"))
        files[file] = text
    texts = {
        "seeds/text-1.txt": "\n".join(
            [
                "One Ship",
                *(f"{n}. {PROSE} So the captain said." for n in range(16)),
                "The last ship sank at dawn.",
            ]
        ),
        "seeds/text-2.txt": f"Another Ship\n{PROSE}\nThe captain is not in it.",
    }
    plan = project.read({name: text.encode() for name, text in (files | texts).items()}, DAY)
    return composer.compose(plan.book, build.select(_bytes(texts), plan, lambda *_: None))


def _bytes(files: dict[str, str]) -> dict[str, bytes]:
    return {name: text.encode() for name, text in files.items()}


@cache
def furnished_edition(name: str) -> Edition:
    """Return an edition of the book with a whole apparatus."""
    return printed(furnished(), name)


@contextmanager
def without_java() -> Iterator[None]:
    """Let EPUBCheck rest: it takes seconds a book, and tools/generated_books.py asks it."""
    before = os.environ["PATH"]
    os.environ["PATH"] = "/nonexistent"
    try:
        yield
    finally:
        os.environ["PATH"] = before
