"""How the EPUB is bound, as the plan says: its cover, its fonts, who vouches for it."""

from dataclasses import dataclass, field
from typing import Literal

Fonts = Literal["needed", "all"]


@dataclass(frozen=True, slots=True)
class Cover:
    """A picture for the cover: its bytes, its kind, and what it shows in words."""

    content: bytes = field(repr=False)
    media_type: Literal["image/png", "image/jpeg"]
    alternative: str


@dataclass(frozen=True, slots=True)
class Binding:
    """What `[epub]` in `anthology.toml` says."""

    cover: Cover | None = None
    """The editor's own cover; None where it is drawn from the book."""
    fonts: Fonts = "needed"
    """Whether fonts come with the book for the characters that devices lack, or for all."""
    certified_by: str = ""
    """Who has examined the book's accessibility besides the program."""
