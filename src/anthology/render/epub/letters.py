"""Letters: the fonts that come with an EPUB, for the characters that devices lack, or for all."""

import re
import unicodedata
from dataclasses import dataclass

from anthology.model.anthology import Anthology, Section
from anthology.model.edition import Theme
from anthology.render import cutting
from anthology.render.cutting import NAME

_LATIN_ENDS = 0x250  # where the letters begin that not every device has
_FACE = re.compile(r"@font-face\s*\{[^}]*url\(fonts/([\w.-]+)\)[^}]*\}")
_FAMILY = re.compile(r'font-family:\s*"?([\w ]+?)"?;')


@dataclass(frozen=True, slots=True)
class Letters:
    """Fonts by the names of their files, the style that calls them, and what they are for."""

    files: dict[str, bytes]
    style: str
    characters: frozenset[str]

    def serve(self, section: Section) -> bool:
        """Return whether a section prints any of the characters."""
        return not self.characters.isdisjoint(cutting.used([section]))


def letters(anthology: Anthology, theme: Theme) -> Letters | None:
    """Return the fonts that the plan asks for; None where none is needed."""
    used = cutting.used(anthology.sections)
    if anthology.book.binding.fonts == "all":
        return _all(theme, used)
    lacked = {character for character in used if _is_lacked(character)}
    return _needed(theme, lacked) if lacked else None


def _is_lacked(character: str) -> bool:
    """Return whether it is a letter of another script than the Latin one."""
    is_letter = ord(character) >= _LATIN_ENDS and unicodedata.category(character)[0] in "LM"
    return is_letter and unicodedata.name(character, "").split(" ")[0] not in {"LATIN", "COMBINING"}


def _needed(theme: Theme, lacked: set[str]) -> Letters | None:
    """Return the fonts of the theme that have most of the characters, cut down to them."""
    files: dict[str, bytes] = {}
    faces: list[str] = []
    left = set(lacked)
    while found := _most(theme, left):
        file, has = found
        left -= has
        name = f"letters-{len(files) + 1}.otf"
        files[name] = cutting.cut(theme.fonts[file], frozenset(has))
        ranges = ", ".join(f"U+{ord(character):X}" for character in sorted(has))
        face = f'font-family: "{NAME}"; src: url({name}); unicode-range: {ranges};'
        faces.append(f"@font-face {{ {face} }}\n")
    style = f'{"".join(faces)}body {{ font-family: "{NAME}", serif; }}\n'
    return Letters(files, style, frozenset(lacked - left)) if files else None


def _most(theme: Theme, lacked: set[str]) -> tuple[str, set[str]] | None:
    """Return the plainest font that has most of the characters, and which it has."""
    found = [(file, lacked & cutting.characters(theme.fonts[file])) for file in sorted(theme.fonts)]
    return max(
        ((file, has) for file, has in sorted(found, key=lambda one: _plainness(one[0])) if has),
        key=lambda one: len(one[1]),
        default=None,
    )


def _plainness(file: str) -> tuple[int, str]:
    return len(file), file


def _all(theme: Theme, used: set[str]) -> Letters | None:
    """Return the faces of the printed text, cut down to the characters that the book has."""
    files: dict[str, bytes] = {}
    faces: list[str] = []
    for face in _FACE.finditer(theme.styles["print.css"]):
        family = _FAMILY.search(face[0])
        first = _FAMILY.search(faces[0]) if faces else family
        if family and first and family[1] == first[1] and face[1] in theme.fonts:
            name = f"letters-{len(files) + 1}.otf"
            files[name] = cutting.cut(theme.fonts[face[1]], frozenset(used))
            faces.append(face[0].replace(f"fonts/{face[1]}", name))
    if not faces:
        return None
    family = _FAMILY.search(faces[0])
    style = f'body {{ font-family: "{family[1] if family else NAME}", serif; }}\n'
    return Letters(files, "\n".join([*faces, style]), frozenset(used))
