"""The sections of the front and back matter, in the order in which they are printed."""

from collections.abc import Callable

from anthology.compose.back import (
    chronology,
    colophon,
    comparison,
    glossary,
    index,
    note_on_the_texts,
    people,
    permissions,
    reading,
)
from anthology.compose.draft import Draft
from anthology.compose.front import (
    advisory,
    half_title,
    introduction,
    perspectives,
    publication,
    title_page,
)
from anthology.model.section import Section

Compose = Callable[[Draft], Section | None]

OPENING: tuple[Compose, ...] = (
    half_title.compose,
    title_page.compose,
    publication.compose,
    advisory.compose,
)
"""What stands before the contents, which do not list it."""

FRONT: tuple[Compose, ...] = (perspectives.compose, introduction.compose)

BACK: tuple[Compose, ...] = (
    comparison.compose,
    chronology.compose,
    glossary.compose,
    people.compose,
    reading.compose,
    permissions.compose,
    note_on_the_texts.compose,
    index.compose,
    colophon.compose,
)
