"""Characters that nobody sees in what the editor writes: controls, turns of direction, no-width."""

import unicodedata

from anthology.model.errors import SeedError
from anthology.model.place import Place
from anthology.model.unseen import UNSEEN


def unsound(text: str) -> str:
    """Return the first character of a text that a book cannot show; empty where there is none."""
    found = UNSEEN.search(text)
    return found[0] if found else ""


def name(character: str) -> str:
    """Return what a character is called, with its code: nobody would see the character itself."""
    known = unicodedata.name(character, "").lower() or "a control character"
    return f"{known} (U+{ord(character):04X})"


def check(text: str, file: str, before: int = 0) -> None:
    """Raise SeedError, with line and column, for a character that a book cannot show."""
    body = text.removeprefix("\ufeff")
    if found := UNSEEN.search(body):
        above = body[: found.start()]
        line, column = above.count("\n") + 1, found.start() - above.rfind("\n")
        raise SeedError(
            f"the file holds {name(found[0])}, which nobody sees",
            where=Place(file, before + line, column),
            remedy="take it out",
        )
