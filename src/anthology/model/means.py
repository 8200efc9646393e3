"""With what a book is made: how many hands are at work, and what stands from before."""

from dataclasses import dataclass
from typing import Protocol


class Standing(Protocol):
    """Standing type: what was made before, kept to be used again; it may be lost at any time."""

    def find(self, name: str) -> object:
        """Return what is kept under that name, as it was; None if it is not there or not whole."""

    def keep(self, name: str, thing: object) -> None:
        """Keep a thing; its name must tell all that it was made of."""

    def tidy(self) -> None:
        """Forget what there is no room for."""


class NothingStanding:
    """What keeps nothing, so that everything is made anew."""

    def find(self, _name: str) -> object:
        """Return nothing."""
        return None

    def keep(self, _name: str, _thing: object) -> None:
        """Forget the thing."""

    def tidy(self) -> None:
        """Forget nothing, since nothing is kept."""


NOTHING: Standing = NothingStanding()


@dataclass(frozen=True, slots=True)
class Means:
    """How many processes may work at once, and what stands from before."""

    hands: int = 1
    standing: Standing = NOTHING
