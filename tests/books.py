"""Books for tests: one small project, built in memory."""

import datetime
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
