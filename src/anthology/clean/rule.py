"""What a rule is: it finds splices, and says how far it may go and why."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from anthology.clean.typography.usage import Usage
from anthology.model.document import Block
from anthology.model.splice import BlockSplice, Reach, Splice


@dataclass(frozen=True, slots=True)
class TextRule:
    """A rule that sees the words of one block as one string."""

    name: str
    why: str
    reach: Reach
    find: Callable[[str], Iterable[Splice]]
    as_read: bool = False
    """Whether it is sure of a line only as the line was read: set marks would tell it otherwise."""


@dataclass(frozen=True, slots=True)
class BlockRule:
    """A rule that sees the whole row of blocks."""

    name: str
    why: str
    reach: Reach
    find: Callable[[Sequence[Block]], Iterable[BlockSplice]]
    once: bool = False
    """Whether it judges the page as a whole, and so only as the page was read."""


@dataclass(frozen=True, slots=True)
class TypographyRule:
    """A rule that sets the marks of one block by the usage of its language, and no word."""

    name: str
    why: str
    find: Callable[[Block, Usage], Iterable[Splice]]

    @property
    def reach(self) -> Reach:
        """Return how far every rule of typography may go."""
        return Reach.PUNCTUATION


Rule = TextRule | BlockRule | TypographyRule
