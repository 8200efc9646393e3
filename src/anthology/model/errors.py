"""The errors that end a command, divided by who must act.

AnthologyError
├── SeedError        3   the editor: a seed, a record or the project's own file is wrong
├── PlaceError       4   the editor: a quotation or decision does not mean exactly one place
├── RenderError      5   whoever runs the tool: a library, a font, a disk
├── UnsoundEdition   6   whoever runs the tool: a finished book failed its proof
├── ReleaseRefused   7   the editor: something stands against giving the book to readers
├── RuleError       70   us: a cleaning rule broke its promise
└── SeveralErrors        several of the above at once; the highest code counts
"""

from collections.abc import Sequence
from typing import ClassVar

from anthology.model.place import Place


class AnthologyError(Exception):
    """Something that ends the command: what is wrong, where, and what to do about it."""

    exit_code: ClassVar[int] = 1
    finding_code: ClassVar[str] = "S002"
    """What it is called where it is told as a finding."""

    def __init__(self, what: str, *, where: Place | None = None, remedy: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.remedy = remedy

    @property
    def code(self) -> int:
        """Return the code with which the program ends."""
        return self.exit_code


class SeedError(AnthologyError):
    """A seed, a record or the project's own file cannot be used as it is."""

    exit_code = 3


class SeedChanged(SeedError):  # noqa: N818 - what happened
    """A seed is not the file that its record was written about."""

    finding_code = "S004"


class PlaceError(AnthologyError):
    """A quotation or a decision does not mean exactly one place of its text."""

    exit_code = 4
    finding_code = "N002"


class RenderError(AnthologyError):
    """The books cannot be made or written on this machine as it is."""

    exit_code = 5


class UnsoundEdition(AnthologyError):  # noqa: N818 - the design's name; it is a verdict
    """A finished book failed its proof and was not put in place."""

    exit_code = 6


class ReleaseRefused(AnthologyError):  # noqa: N818 - the design's name; it is a verdict
    """Something stands against giving the book to readers."""

    exit_code = 7


class RuleError(AnthologyError):
    """A cleaning rule did what it had promised not to do: always a fault of the program."""

    exit_code = 70


class SeveralErrors(AnthologyError):  # noqa: N818 - what it is
    """Errors of several files, reported together."""

    def __init__(self, errors: Sequence[AnthologyError]) -> None:
        super().__init__(f"{len(errors)} errors")
        self.errors = tuple(errors)

    @property
    def code(self) -> int:
        """Return the highest code among the errors."""
        return max(error.code for error in self.errors)


def raise_all(errors: Sequence[AnthologyError]) -> None:
    """Raise the errors: none, the only one, or all of them together."""
    if len(errors) == 1:
        raise errors[0]
    if errors:
        raise SeveralErrors(errors)
