"""A text as the stages see it: a flat row of blocks, each with plain words."""

from dataclasses import dataclass
from typing import Literal

from anthology.model.place import Origin

# fmt: off
MarkName = Literal[
    "emphasis", "strong", "code", "superscript", "subscript", "link", "language",
    "note", "outside", "speaker", "call", "anchor", "page", "paper", "line",
]
# fmt: on


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """How a run is set or read: emphasis, a superscript, a link, a language (BCP 47), more.

    A link to `#anchor` leads to a place of the book, which the mark `anchor` may name on a run.
    A run marked `page` shows, on paper, the number of the page of that anchor instead of its text;
    a run marked `paper` is printed on paper alone, one marked `line` in the margin.
    The mark `note` stands on a run without text, where the editor's note of that number is called.
    A run marked `speaker` names, at the head of its line, who says the rest of it.
    A run marked `call` calls the author's own note that begins with that label.
    A run marked `outside` stands on its page, but not in the content of the page, or not in sight.
    """

    name: MarkName
    value: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """Words that follow each other in one line of the source and share their marks."""

    text: str
    origin: Origin
    marks: frozenset[Mark] = frozenset()


Words = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph."""

    words: Words


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the title of the text, 2 to 6 divide it."""

    words: Words
    level: int


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list; items that follow each other are one list."""

    words: Words
    number: int | None = None
    """The number the source gives it; None in an unordered list."""
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Quotation:
    """A paragraph that quotes, set off from the text."""

    words: Words
    of: int = 0
    """The line of the source that it repeats; 0 where it repeats none."""


@dataclass(frozen=True, slots=True)
class Verse:
    """A line of verse, or another line that must end where it ends."""

    words: Words


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks in what follows, up to the next speaker or heading; depth 0 answers the text."""

    words: Words
    depth: int = 0


@dataclass(frozen=True, slots=True)
class SceneBreak:
    """A mark between two scenes, as three stars."""

    words: Words


@dataclass(frozen=True, slots=True)
class Insertion:
    """Words of the editor's within a text, in square brackets."""

    words: Words


@dataclass(frozen=True, slots=True)
class AuthorNote:
    """A note of the author's own, with the label by which the text calls it."""

    words: Words


@dataclass(frozen=True, slots=True)
class Gap:
    """Blank lines, each ended by a line feed; they part blocks and are not printed."""

    words: Words


_Set = Paragraph | Heading | Item | Quotation | Verse | AuthorNote
Block = _Set | Speaker | SceneBreak | Insertion | Gap


@dataclass(frozen=True, slots=True)
class Document:
    """A text: where it comes from, its language (BCP 47), and its blocks."""

    file: str
    language: str
    blocks: tuple[Block, ...]
    encoding: str = "utf-8"
    """The encoding that its bytes were read in."""
    judged: bool = False
    """Whether rules that judge a page as a whole have judged it; what is left is no whole page."""


def plain(words: Words) -> str:
    """Return the words of one block as one string."""
    return words[0].text if len(words) == 1 else "".join(run.text for run in words)


def start(block: Block) -> Origin:
    """Return where in the source a block begins."""
    return block.words[0].origin


def is_blank(block: Block) -> bool:
    """Return whether a block has nothing to print."""
    return isinstance(block, Gap) or not plain(block.words).strip()
