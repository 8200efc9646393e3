"""Reasons in words: why a line looks like furniture, for the editor who checks it."""

from anthology.clean.furniture.whole import Columns

GROUP_REASONS = {
    "services": "names sharing services",
    "share": "asks to share, print or follow",
    "account": "uses the words of logins and forums",
    "legal": "speaks of cookies, terms or rights",
    "letter": "asks to subscribe",
    "money": "advertises or sells",
    "related": "points to other pages",
    "talk": "belongs to a comment form",
    "menu": "uses menu words",
    "press": "gives date, byline or credit",
    "thread": "uses the words of forum programs",
}
TELLING_SHARE = 0.2  # of a line's words must be of furniture before their kind is named
TELLING_WEIGHT = 6.0  # mean learned weight of a line's words before it is mentioned
STANDING = 4  # short lines together that are worth a word
ROW = 2  # bars make a row of links
MANY = 100  # short lines together that need no count
SURE_NEIGHBOUR = 0.8


def reason(table: Columns, place: int) -> str:
    """Return the decisive facts about the line, most telling first, as one phrase."""
    parts = [*_worded(table, place), *_placed(table, place)]
    return "; ".join(parts[:3]) or "resembles page furniture in wording and place"


def _worded(table: Columns, place: int) -> list[str]:
    """Return what the line's own words and marks say."""
    found = []
    if table["copyrights"][place]:
        found.append("carries a copyright mark")
    counts = {name: table[f"group_{name}"][place] for name in GROUP_REASONS}
    strongest = max(counts, key=lambda name: counts[name])
    if counts[strongest] and table["furniture_share"][place] >= TELLING_SHARE:
        found.append(GROUP_REASONS[strongest])
    elif table["lexis_mean"][place] >= TELLING_WEIGHT:
        found.append("is worded like page furniture")
    if table["copies"][place] > 1:
        found.append(f"stands {int(table['copies'][place])} times in the text")
    if table["bars"][place] >= ROW:
        found.append("is a row of links")
    return found


def _placed(table: Columns, place: int) -> list[str]:
    """Return what the line's place in the text says."""
    found = []
    run = int(table["run"][place])
    if run >= STANDING:
        found.append(f"one of {run if run < MANY else 'very many'} short lines together")
    if table["past_start"][place] < 0:
        found.append("stands before the text begins")
    elif table["short_of_end"][place] < 0:
        found.append("stands after the text has ended")
    elif min(table["guess_up_1"][place], table["guess_down_1"][place]) > SURE_NEIGHBOUR:
        found.append("stands among furniture")
    return found
