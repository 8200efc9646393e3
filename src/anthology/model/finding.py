"""A finding: something a person should know about a text or a book, as a value."""

from dataclasses import dataclass
from enum import IntEnum
from fnmatch import fnmatchcase

from anthology.model.place import Place


class Severity(IntEnum):
    """How much a finding weighs; an error makes a book unsound."""

    NOTICE = 1
    WARNING = 2
    ERROR = 3


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding.

    `code` is a letter for the family and three digits; it never changes its meaning. Families:
    S source, C cleaning, H headnote, N notes, R rights, P perspectives, X references, M metadata,
    T typography, E EPUB, D PDF, Z configuration.
    """

    severity: Severity
    code: str
    message: str
    where: Place | None = None
    remedy: str = ""

    def __str__(self) -> str:
        """Return the finding as one line that a program can take apart."""
        place = f"{self.where}: " if self.where else ""
        return f"{place}{self.severity.name.lower()} {self.code} {self.message}"


@dataclass(frozen=True, slots=True)
class Silence:
    """The editor's answer to a finding that is to stay as it is: which one, and why."""

    code: str
    where: str
    """The file that it is about, as a pattern: `editorial/*/headnote.md`."""
    reason: str
    place: Place
    words: str = ""
    """Words of the finding's message; empty for every one of that code there."""

    def is_about(self, finding: Finding) -> bool:
        """Return whether a finding is the one that was answered."""
        file = finding.where.file if finding.where else ""
        return (
            finding.code == self.code
            and fnmatchcase(file, self.where)
            and self.words in finding.message
        )
