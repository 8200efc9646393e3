"""The watch: tells when a file that a book is made of has changed."""

from collections.abc import Iterator
from pathlib import Path

from watchfiles import Change, watch

from anthology.model.errors import RenderError
from anthology.model.place import Place

_MADE_OF = {"anthology.toml", "seeds", "editorial", "templates", "styles"}
_QUIET = 300  # milliseconds without a change, after which those before them are told
_TURN = 500  # milliseconds after which the watch says that nothing has changed


def changes(root: Path) -> Iterator[list[str]]:
    """Yield the names of files that changed, whenever some did, until the program is interrupted.

    The first time, none: what changes after it will be told. Raises RenderError where the system
    cannot watch.
    """
    top = root.resolve()

    def is_of_the_book(_: Change, name: str) -> bool:
        parts = Path(name).relative_to(top).parts
        return bool(parts) and parts[0] in _MADE_OF and not parts[-1].startswith(".")

    watched = watch(
        top, watch_filter=is_of_the_book, step=_QUIET, rust_timeout=_TURN, yield_on_timeout=True
    )
    is_first = True
    try:
        for changed in watched:
            if changed or is_first:
                yield sorted({Path(name).relative_to(top).as_posix() for _, name in changed})
                is_first = False
    except OSError as error:
        raise RenderError(
            f"the project cannot be watched: {error}",
            where=Place(str(root)),
            remedy="end other programs that watch many files, or build by hand: anthology build",
        ) from None
