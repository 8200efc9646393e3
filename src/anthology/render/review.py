"""The review page: each text as it was read beside the same text as it is printed, and why."""

from collections.abc import Sequence

from anthology.model.book import Selection
from anthology.model.edition import Theme
from anthology.render import page
from anthology.render.collation.tally import tally
from anthology.render.collation.text import reviewed


def review(anthology_title: str, selections: Sequence[Selection], theme: Theme) -> bytes:
    """Return the page as one HTML file that needs no other; equal texts give equal bytes.

    Raises RenderError where the template cannot be filled.
    """
    texts = [reviewed(number, selection) for number, selection in enumerate(selections, start=1)]
    rules = tally(texts)
    filled = page.fill(
        theme,
        "review.html",
        title=anthology_title,
        texts=texts,
        rules=rules,
        ids={rule.name: rule.id for rule in rules},
        style=theme.styles["review.css"].replace("</", "<\\/"),
    )
    return filled.encode()
