"""What cannot be set: above all characters that no font of the theme has, drawn as empty boxes."""

import io
import re
from collections.abc import Iterator
from unicodedata import category, name

from fontTools.ttLib import TTFont

from anthology.model.anthology import Anthology, Section, Text, noted, printed
from anthology.model.document import Block, plain
from anthology.model.edition import Theme
from anthology.model.errors import RenderError, raise_all
from anthology.model.origins import origin_at
from anthology.model.place import Place
from anthology.model.splice import is_visible
from anthology.model.steering import STEERS, disordered
from anthology.render.pdf.ideographs import UNSPACED

_REMEDY = (
    "put a font that has it into styles/fonts/ and name it in a theme of the project, "
    "or make --format epub alone"
)
_NAMED = 12  # characters of one file that are told one by one
_SHOWN = 300  # characters of an error about many
_HIDDEN = re.compile(
    "[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e0fff]"
)
"""Of the format characters, those that fonts need not have: they are set as nothing."""
_ENDLESS = re.compile(rf"[^\s{UNSPACED}]{{5001,}}")
_STRETCH = 2500  # characters: within a word without end, one such stretch at least has no space


def check(anthology: Anthology, theme: Theme) -> None:
    """Raise RenderError for each character that cannot be set, with the first place of each.

    Also for a word without end: no line holds it, and to try takes the time of its square. And for
    an invisible character that turns letters into reverse, or parts a word by turning its end.
    """
    known = _characters(theme)
    if all(_is_settable(text, known) for text in _pages(anthology)):
        return
    missing: dict[str, Place] = {}
    for place, text, block in _places(anthology):
        for character in sorted(set(text) - known, key=text.index):
            if _is_drawn(character) and character not in missing:
                missing[character] = _exact(place, block, text.index(character))
        if endless := _ENDLESS.search(text):
            raise _endless(endless[0], _exact(place, block, endless.start()))
        for start, _ in disordered(text):
            raise _disordered(text[start:], _exact(place, block, start))
    raise_all(list(_errors(missing)))


def _pages(anthology: Anthology) -> Iterator[str]:
    """Yield all that each section prints."""
    for section in anthology.sections:
        yield "\n".join((*printed(section), *noted(section)))


def _is_settable(text: str, known: set[str]) -> bool:
    letters = set(text)
    if any(map(_is_drawn, letters - known)) or STEERS.search("".join(letters)):
        return False
    starts = range(0, len(text) - _STRETCH, _STRETCH)
    is_spaced = all(" " in text[start : start + _STRETCH] for start in starts)
    return is_spaced or not _ENDLESS.search(text)


def _is_drawn(character: str) -> bool:
    """Return whether something would be drawn: also for a control that nothing has taken out."""
    kind = category(character)
    if kind == "Cf":
        return not _HIDDEN.fullmatch(character)
    return is_visible(character) or (kind == "Cc" and not character.isspace())


def _errors(missing: dict[str, Place]) -> Iterator[RenderError]:
    """Yield an error for each of a file's first characters, and one for all the others."""
    files: dict[str, list[str]] = {}
    for character, place in missing.items():
        files.setdefault(place.file, []).append(character)
    for file, characters in files.items():
        for character in characters[:_NAMED]:
            yield _error(character, missing[character])
        if more := characters[_NAMED:]:
            what = f"no font of the theme has {len(more)} more of its characters: {''.join(more)}"
            yield RenderError(what[:_SHOWN], where=Place(file), remedy=_REMEDY)


def _endless(word: str, place: Place) -> RenderError:
    what = f"a word of {len(word):,} letters cannot be set: “{word[:_NAMED]}…”"
    return RenderError(what, where=place, remedy="part it by spaces, or take it out by a decision")


def _disordered(words: str, place: Place) -> RenderError:
    known = name(words[0]).lower()
    what = (
        f"{known} (U+{ord(words[0]):04X}), which nobody sees, turns letters: “{words[1:_NAMED]}…”"
    )
    remedy = "take it out, as `anthology clean` proposes, or make --format epub alone"
    return RenderError(what, where=place, remedy=remedy)


def _error(character: str, place: Place) -> RenderError:
    what = f"no font of the theme has “{character}” (U+{ord(character):04X})"
    return RenderError(what, where=place, remedy=_REMEDY)


def _characters(theme: Theme) -> set[str]:
    found: set[str] = set()
    for content in theme.fonts.values():
        with TTFont(io.BytesIO(content), lazy=True) as font:
            found.update(map(chr, font.getBestCmap()))
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
        notes = Place(f"editorial/{section.anchor}/notes.toml")
        yield from ((notes, text, None) for text in noted(section))


def _file(section: Section) -> Place:
    return Place(f"editorial/{section.anchor}" if isinstance(section, Text) else "anthology.toml")


def _exact(place: Place, block: Block | None, index: int) -> Place:
    if block is None:
        return place
    origin = origin_at(block.words, index)
    return Place(place.file, origin.line, origin.column)
