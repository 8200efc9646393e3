"""The fonts that the page of the web carries: of the families its styles name, what it prints."""

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from anthology.model.edition import Theme
from anthology.render import cutting

_RULE = re.compile(r"""@font-face\s*\{[^}]*?url\(["']?fonts/([\w.-]+)["']?\)[^}]*\}""")
_ANY_RULE = re.compile(r"@font-face\s*\{[^}]*\}")
_FAMILY = re.compile(r"""font-family:\s*["']?([^;"'}]+)["']?\s*[;}]""")
_STACK = re.compile(r"font-family:([^;}]+)")
_DEFAULT = re.compile(r":where\(html\)\s*\{[^}]*\}")
_OWN = re.compile(r"(?:^|[\s,}])(?:html|body|:root)\s*(?:,[^{}]*)?\{[^}]*font-family:")
_SOURCE = re.compile(r"src:[^;}]*")
_MADE = frozenset("0123456789.-‐–•")  # of numbers of lists and hyphens, which browsers put in
_FEATURES = ("smcp", "onum", "pnum", "lnum")  # which the styles ask for
_UNSAFE = re.compile(r"[^\w\s.,:;()/@-]")  # in a remark of a style sheet


@dataclass(frozen=True, slots=True)
class _Face:
    family: str
    rule: str
    content: bytes


def dressed(style: str, declared: str, theme: Theme, printed: set[str]) -> str:
    """Return the style with the fonts of the families that it names, and without other calls.

    `declared` is where the program's own families are declared; the style may declare more.
    """
    faces = list(_faces(f"{declared}\n{style}", theme))
    bare = _ANY_RULE.sub("", style)
    needed = _needed(_stacks(bare), faces, printed | _MADE)
    rules = [_carried(face, needed[face.family]) for face in faces if needed.get(face.family)]
    return "".join((*_notices(faces, needed), *filter(None, rules), bare))


def _faces(style: str, theme: Theme) -> Iterator[_Face]:
    for found in _RULE.finditer(style):
        family = _FAMILY.search(found[0])
        if family and found[1] in theme.fonts:
            yield _Face(family[1].strip(), found[0], theme.fonts[found[1]])


def _stacks(style: str) -> Iterator[list[str]]:
    """Yield the families of each declaration, in the order in which a browser tries them."""
    asked = _DEFAULT.sub("", style)
    for stack in _STACK.findall(asked if _OWN.search(asked) else style):
        yield [name.strip(" \n\"'") for name in stack.split(",")]


def _needed(
    stacks: Iterable[list[str]], faces: Iterable[_Face], printed: set[str]
) -> dict[str, set[str]]:
    """Return the characters that each family is asked for: those that none before it has."""
    has: dict[str, set[str]] = {}
    for face in faces:
        has.setdefault(face.family, set()).update(cutting.characters(face.content))
    needed: dict[str, set[str]] = {}
    for stack in stacks:
        left = printed
        for family in stack:
            found = left & has.get(family, set())
            needed.setdefault(family, set()).update(found)
            left = left - found
    return needed


def _carried(face: _Face, wanted: set[str]) -> str:
    """Return the rule with the font in it; empty where the face has none of the characters."""
    found = frozenset(wanted & cutting.characters(face.content))
    if not found:
        return ""
    font = cutting.cut(face.content, found, features=_FEATURES, packing="woff2")
    source = f'src: url(data:font/woff2;base64,{b64encode(font).decode()}) format("woff2")'
    return _SOURCE.sub(source, face.rule, count=1) + "\n"


def _notices(faces: Iterable[_Face], needed: dict[str, set[str]]) -> Iterator[str]:
    """Yield what the fonts say of their licences, each once: they may go only with it."""
    told = {cutting.notice(face.content): None for face in faces if needed.get(face.family)}
    for notice in filter(None, told):
        yield f"/* Of the font that is cut down here it is said: {_UNSAFE.sub(' ', notice)} */\n"
