"""Whether the tables that the rules go by know a line as none but a page's or its program's."""

from anthology.clean.forms import is_opening
from anthology.clean.forum_kinds import kind
from anthology.clean.related import is_head
from anthology.clean.vocabulary import prompt

_LONGEST = 200  # characters: a longer line is at most a prompt


def is_told(text: str) -> bool:
    """Return whether hardly anybody but a page prints it; the names of buttons tell nothing."""
    found = prompt(text)
    if found and found.certain:
        return True
    line = text.strip()
    return len(line) <= _LONGEST and (is_head(line) or is_opening(line) or kind(line) != "")
