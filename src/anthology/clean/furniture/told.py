"""What the tables that the rules go by say of a line, whatever its language."""

from anthology.clean.facts import fact
from anthology.clean.forms import is_field, is_opening
from anthology.clean.forum_kinds import is_count, is_of_panel, kind
from anthology.clean.related import is_head
from anthology.clean.vocabulary import prompt

TELLS_FROM = {"told_prompt": 2.0, "told_head": 1.0, "told_form": 2.0, "told_forum": 2.0}
"""From which degree on hardly anybody but a page or its program says so."""
OF_PAGES = tuple(TELLS_FROM)
NAMES = (*OF_PAGES, "told_fact")
TOLD_OF_ALL = ("told_prompt", "told_forum", "told")
"""What is counted around a line, and in the whole text; `told` is any of OF_PAGES."""

_LONGEST = 200  # characters: a longer line is at most a prompt
_FACTS = {None: 0.0, "name": 1.0, "date": 2.0, "fact": 3.0}


def told(text: str) -> tuple[float, ...]:
    """Return how surely the line is known as what each of NAMES says; noughts if it is not."""
    found = prompt(text)
    asks = 0.0 if found is None else 1.0 + found.certain
    if len(text) > _LONGEST:
        return (asks, 0.0, 0.0, 0.0, 0.0)
    line = text.strip()
    form = 2.0 if is_opening(line) else float(is_field(line))
    forum = 2.0 if kind(line) else float(is_count(line) or is_of_panel(line))
    return (asks, float(is_head(line)), form, forum, _FACTS[fact(line)])
