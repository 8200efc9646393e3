"""The rights in one text, as the editor records them; the program itself never clears any."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from anthology.model.place import Place

Basis = Literal["public-domain", "licence", "permission", "quotation", "not-cleared"]


@dataclass(frozen=True, slots=True)
class Rights:
    """On what a text may be printed, and what that asks for. An empty string means: not said."""

    basis: Basis = "not-cleared"
    licence: str = ""
    """An SPDX licence expression."""
    credit: str = ""
    """The line that whoever gave the rights requires."""
    territory: str = ""
    expires: date | None = None
    """The last day of a permission; None for one without end."""
    where: Place | None = None

    def bar(self, day: date) -> str:
        """Return what stands against releasing the text on that day; empty where nothing does."""
        if self.basis == "not-cleared":
            return "the rights are not cleared"
        if self.expires and self.expires < day:
            return f"the permission ended on {self.expires}"
        return ""


NOT_CLEARED = Rights()
"""What holds where nobody has recorded anything."""
