"""The press room: the editions in their order, each with what the one before it told."""

from collections.abc import Callable, Sequence

from anthology.model.anthology import Anthology
from anthology.model.edition import Edition, Theme
from anthology.model.means import Means
from anthology.model.paging import numbered
from anthology.render import printer
from anthology.verify import pagination


def run(
    anthology: Anthology,
    theme: Theme,
    formats: Sequence[str],
    means: Means,
    tell: Callable[[str, str], None],
) -> tuple[Anthology, tuple[Edition, ...]]:
    """Return the editions, and the anthology with the pages that its PDF gave it."""
    editions = []
    for name in formats:
        tell("render", name)
        editions.append(printer.render(anthology, theme, name, means))
        if name == "pdf":
            anthology = numbered(anthology, pagination.read(editions[-1], anthology))
    return anthology, tuple(editions)
