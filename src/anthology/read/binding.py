"""How the EPUB is bound, from `[epub]` in `anthology.toml` and the cover that it names."""

from typing import Literal

from anthology.model.binding import Binding, Cover, Fonts
from anthology.model.edition import Files
from anthology.read.table import Table

_FONTS: dict[str, Fonts] = {"needed": "needed", "all": "all"}
_PICTURES: dict[bytes, Literal["image/png", "image/jpeg"]] = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
}


def read(table: Table, files: Files) -> Binding:
    """Return what the table says of the EPUB.

    Raises SeedError with file, line and column for what is wrong in it.
    """
    binding = Binding(
        cover=_cover(table, files),
        fonts=table.choice("fonts", _FONTS, "needed"),
        certified_by=table.line("certified_by"),
    )
    table.finish()
    return binding


def _cover(table: Table, files: Files) -> Cover | None:
    name, alternative = table.line("cover"), table.line("cover_shows")
    if not name:
        return None
    if name not in files:
        what = f"there is no {name} below editorial/"
        raise table.error("cover", what, 'put the picture there: cover = "editorial/cover.jpg"')
    content = files[name]
    kind = next((kind for start, kind in _PICTURES.items() if content.startswith(start)), None)
    if kind is None:
        raise table.error("cover", f"{name} is neither a PNG nor a JPEG", "save it as one")
    if not alternative:
        what = "nobody who cannot see the cover knows what it shows"
        raise table.error("cover", what, 'say it: cover_shows = "A harbour at night"')
    return Cover(content, kind, alternative)
