"""Where something stands: in a seed, and in a file of the project."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Origin:
    """The line and column of a seed at which a run of words begins; both count from 1."""

    line: int
    column: int

    def moved(self, characters: int) -> "Origin":
        """Return the origin that many characters further along the same line."""
        return Origin(self.line, self.column + characters)


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A place that a person can go to: a file of the project, and where known its line and column.

    Line and column count from 1; 0 means that the finding is about the whole file or line.
    """

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        """Return `file:line:column`, as compilers print it and editors open it."""
        numbers = [number for number in (self.line, self.column) if number]
        return ":".join([self.file, *map(str, numbers)])
