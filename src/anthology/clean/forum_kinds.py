"""Which of the lines that forum programs print a line is, in the five languages."""

from anthology.clean import forum_marks, forums
from anthology.clean.vocabulary import entries, folded, openings

_WHOLE, _COUNTED = entries(forums.WHOLE), entries(forum_marks.COUNTED)
_OPENINGS, _ENDINGS = openings(forum_marks.OPENINGS), openings(forum_marks.ENDINGS)
_NAMED, _PANEL = openings(forum_marks.NAMED), openings(forum_marks.PANEL)
_LONGEST = 160  # characters
_SHORT = 60  # characters of a line about the poster
_NAME_WORDS = 7  # of a line that names someone, its opening included
_STOPS = ".!?…"


def kind(text: str) -> str:
    """Return the entry of the tables by which the line is known; nothing where it is not."""
    if len(text) > _LONGEST:
        return ""
    line = folded(text)
    if line in _WHOLE:
        return line
    is_name = line.count(" ") < _NAME_WORDS and text.rstrip()[-1:] not in _STOPS
    beginnings = (*_OPENINGS, *_NAMED) if is_name else _OPENINGS
    if line.startswith(beginnings):
        return next(filter(line.startswith, beginnings))
    return next(filter(line.endswith, _ENDINGS)) if line.endswith(_ENDINGS) else ""


def is_count(text: str) -> bool:
    """Return whether the line counts pages, answers or views, as other pages' lines may too."""
    return len(text) <= _LONGEST and folded(text) in _COUNTED


def is_of_panel(text: str) -> bool:
    """Return whether the line may tell of the poster: where from, since when, how many posts."""
    return len(text) <= _LONGEST and len(line := folded(text)) <= _SHORT and line.startswith(_PANEL)
