"""The printer: makes an edition in each format asked for."""

import ctypes.util
import os
import re
import sys
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout
from pathlib import Path

from anthology.model import installing
from anthology.model.anthology import Anthology
from anthology.model.edition import Edition, Theme
from anthology.model.errors import RenderError
from anthology.model.means import Means
from anthology.render import cutting
from anthology.render.epub import binder
from anthology.render.web import weaver

FONTS = Path(__file__).with_name("pdf") / "fonts.conf"
"""The configuration by which no font of the machine is used, only those of the theme."""

_ALONE = Means()
_LIBRARY = re.compile(r"cannot load library '?([^\s:']+)")


def render(anthology: Anthology, theme: Theme, name: str, means: Means = _ALONE) -> Edition:
    """Return the edition in the format of that name, one of FORMATS; raises RenderError."""
    return FORMATS[name](anthology, cutting.unpacked(theme), means)


def _epub(anthology: Anthology, theme: Theme, _means: Means) -> Edition:
    return binder.render(anthology, theme)


def _html(anthology: Anthology, theme: Theme, _means: Means) -> Edition:
    return weaver.render(anthology, theme)


def _pdf(anthology: Anthology, theme: Theme, means: Means) -> Edition:
    """Return the PDF; only here is WeasyPrint imported, which takes half a second."""
    os.environ["FONTCONFIG_FILE"] = str(FONTS)
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", message="No fonts configured in FontConfig")
            with _libraries_by_name(), redirect_stdout(None):  # it gives advice there
                from anthology.render.pdf import press  # noqa: PLC0415 - start-up time
    except OSError as error:
        raise RenderError(
            f"Pango is missing, which sets the lines of the PDF; not found: {_missing(error)}",
            remedy=f"build --format epub alone, or install it: {installing.pango()}",
        ) from None
    return press.render(anthology, theme, means)


def _missing(error: OSError) -> str:
    """Return the library that could not be loaded, of what cffi says about it."""
    name = _LIBRARY.search(str(error))
    return name[1] if name else str(error).splitlines()[0]


@contextmanager
def _libraries_by_name() -> Iterator[None]:
    """Let libraries be found by the system's loader alone, which knows them by their names.

    WeasyPrint tries names of other systems first, for each of which ctypes starts compilers.
    """
    find = ctypes.util.find_library
    if sys.platform == "linux":
        ctypes.util.find_library = _nowhere
    try:
        yield
    finally:
        ctypes.util.find_library = find


def _nowhere(name: str) -> str | None:  # noqa: ARG001 - as ctypes calls it
    return None


FORMATS: dict[str, Callable[[Anthology, Theme, Means], Edition]] = {
    "pdf": _pdf,
    "epub": _epub,
    "html": _html,
}
