"""The press room: the editions in their order, each with what the one before it told."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from anthology.model.anthology import Anthology
from anthology.model.edition import Edition, Theme
from anthology.model.errors import AnthologyError, RenderError
from anthology.model.means import Means
from anthology.model.paging import numbered
from anthology.model.place import Place
from anthology.render import printer
from anthology.verify import pagination

_SHOWN = 200  # characters of names, and of what a library says


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
        with blamed(theme):
            editions.append(printer.render(anthology, theme, name, means))
            if name == "pdf":
                anthology = numbered(anthology, pagination.read(editions[-1], anthology))
    return anthology, tuple(editions)


@contextmanager
def blamed(theme: Theme) -> Iterator[None]:
    """Lay what goes wrong at the door of the project's own templates, styles and fonts.

    They can bring a library down in many ways; without any, it is a fault of the program.
    """
    try:
        yield
    except AnthologyError:
        raise
    except Exception as error:
        if not theme.foreign:
            raise
        raise RenderError(
            f"no book can be made with {', '.join(theme.foreign)[:_SHOWN]}: "
            f"{type(error).__name__}: {str(error)[:_SHOWN]}",
            where=Place(theme.foreign[0]),
            remedy="take the project's own templates, styles and fonts away, one after another",
        ) from None
