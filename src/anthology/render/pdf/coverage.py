"""Characters that no font of the theme has: WeasyPrint would draw an empty box for each."""

import io
from collections.abc import Iterator

from fontTools.ttLib import TTFont

from anthology.model.anthology import Anthology, Section, Text, printed
from anthology.model.document import Block, plain
from anthology.model.edition import Theme
from anthology.model.errors import RenderError, raise_all
from anthology.model.origins import origin_at
from anthology.model.place import Place
from anthology.model.splice import is_visible

_REMEDY = (
    "put a font that has it into styles/fonts/ and name it in a theme of the project, "
    "or make --format epub alone"
)


def check(anthology: Anthology, theme: Theme) -> None:
    """Raise RenderError for each character that cannot be set, with the first place of each."""
    known = _characters(theme)
    missing: dict[str, Place] = {}
    for place, text, block in _places(anthology):
        for index, character in enumerate(text):
            if ord(character) not in known and is_visible(character) and character not in missing:
                missing[character] = _exact(place, block, index)
    raise_all([_error(character, place) for character, place in missing.items()])


def _error(character: str, place: Place) -> RenderError:
    what = f"no font of the theme has “{character}” (U+{ord(character):04X})"
    return RenderError(what, where=place, remedy=_REMEDY)


def _characters(theme: Theme) -> set[int]:
    found: set[int] = set()
    for content in theme.fonts.values():
        with TTFont(io.BytesIO(content), lazy=True) as font:
            found |= set(font.getBestCmap())
    return found


def _places(anthology: Anthology) -> Iterator[tuple[Place, str, Block | None]]:
    """Yield every printed text with the file it comes from, and its block where it has one."""
    for selection in anthology.selections:
        for block in selection.body.blocks:
            yield Place(selection.body.file), plain(block.words), block
        if selection.headnote:
            for block in selection.headnote.prose:
                yield selection.headnote.where, plain(block.words), block
    for section in anthology.sections:
        yield from ((_file(section), text, None) for text in printed(section))


def _file(section: Section) -> Place:
    return Place(f"editorial/{section.anchor}" if isinstance(section, Text) else "anthology.toml")


def _exact(place: Place, block: Block | None, index: int) -> Place:
    if block is None:
        return place
    origin = origin_at(block.words, index)
    return Place(place.file, origin.line, origin.column)
