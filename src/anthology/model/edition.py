"""What is printed, and what it is dressed in: editions and themes, as bytes and strings."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Files = Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Theme:
    """The dress of a book, whole and in memory: templates, styles and fonts by name."""

    name: str
    templates: Mapping[str, str]
    styles: Mapping[str, str]
    """Each sheet by its name, the page's own as `size.css`, the theme's own as `theme.css`."""
    fonts: Files = field(repr=False)
    foreign: tuple[str, ...] = ()
    """The files of the project's own that stand beside the program's, or in their place."""


@dataclass(frozen=True, slots=True)
class Edition:
    """One finished book."""

    format: str
    name: str
    content: bytes = field(repr=False)
    pages: int = 0
    """How many pages it has; 0 where the format has none."""
