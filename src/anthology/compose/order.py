"""The sections of the front and back matter, in the order in which they are printed."""

from collections.abc import Callable, Sequence

from anthology.compose.back import note_on_the_texts
from anthology.compose.front import introduction, title_page
from anthology.model.anthology import Section
from anthology.model.book import Book, Selection

Compose = Callable[[Book, Sequence[Selection]], Section | None]

FRONT: tuple[Compose, ...] = (title_page.compose, introduction.compose)
"""The contents, which list all that follows them, come after the first."""

BACK: tuple[Compose, ...] = (note_on_the_texts.compose,)
