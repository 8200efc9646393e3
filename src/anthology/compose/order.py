"""The sections of the front and back matter, in the order in which they are printed."""

from collections.abc import Callable, Sequence

from anthology.compose.back import note_on_the_texts
from anthology.compose.front import title_page
from anthology.model.anthology import Section
from anthology.model.book import Book, Selection

Compose = Callable[[Book, Sequence[Selection]], Section]

FRONT: tuple[Compose, ...] = (title_page.compose,)

BACK: tuple[Compose, ...] = (note_on_the_texts.compose,)
