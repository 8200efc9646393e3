"""A finding: something a person should know about a text or a book, as a value."""

from dataclasses import dataclass
from enum import IntEnum

from anthology.model.place import Place


class Severity(IntEnum):
    """How much a finding weighs; an error makes a book unsound."""

    NOTICE = 1
    WARNING = 2
    ERROR = 3


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding.

    `code` is a letter for the family (S source, C cleaning, H headnote, M metadata, T typography,
    E EPUB, D PDF, Z configuration) and three digits; it never changes its meaning.
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
