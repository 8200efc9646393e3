"""Words and blocks as markup: what the templates fill in, escaped, with the elements of marks."""

from collections.abc import Callable, Collection, Iterable
from functools import partial
from itertools import groupby
from typing import Protocol

from markupsafe import Markup, escape

from anthology.model.direction import Way, way_of_language
from anthology.model.document import Mark, Run, Words
from anthology.model.matter import Cell, Matter, Term
from anthology.model.said import called, on_paper, page_of
from anthology.model.section import FRONT, Section
from anthology.render.turning import Turned, may_turn, turned, turned_within, turns, way_of

_TAGS = {
    "emphasis": "em",
    "strong": "strong",
    "code": "code",
    "superscript": "sup",
    "subscript": "sub",
    "speaker": "b",
}
_UNSEEN = {"call", "note", "outside", "page", "paper"}
"""Marks without an element of their own; what the rules left outside is text like any other."""

_DEEPEST = 8  # elements within each other that turn words; Unicode allows 125, and no text has more


class Medium(Protocol):
    """The macros of a medium, which templates are filled with."""

    def call(self, number: int, section: Section | None, medium: "Medium") -> Markup:
        """Return the call of a note."""

    def address(self, anchor: str) -> Markup:
        """Return the address of a place of the book."""

    def page(self, target: str, text: Markup) -> Markup:
        """Return the number of the page of a place, or the text that stands for it."""

    def own_call(self, anchor: str, text: Markup) -> Markup:
        """Return the call of a note of the author's own, which is a link to it."""

    def paper(self, text: Markup) -> Markup:
        """Return what is printed on paper alone, or nothing."""


def element(block: Matter) -> str:
    """Return the element in which the block is set within its row."""
    match block:
        case Term():
            return "dt"
        case Cell():
            return block.heads or "cell"
        case _:
            return "dd"


def folder(anchor: str) -> str:
    """Return the section in which an anchor stands; its own anchors begin with the section's."""
    return anchor.split("_", maxsplit=1)[0]


def is_front(anchor: str) -> bool:
    """Return whether an anchor stands in the front matter, whose pages have roman numbers."""
    return folder(anchor) in FRONT


def marked_up(words: Words, medium: Medium, section: Section | None = None) -> Markup:
    """Return the words as markup: each run escaped, inside the elements that its marks ask for.

    Where a note is called or the number of a page is shown, the medium says how. Words that run
    against the others of their block stand in an element that says so.
    """
    if not may_turn(words):
        return _marked(words, medium, section)
    write = partial(_marked, medium=medium, section=section)
    return _in_parts(turned(words, way_of(words) or "ltr"), write, _DEEPEST)


def _in_parts(
    parts: Iterable[tuple[Way | None, Words]], write: Callable[[Words], Markup], deepest: int
) -> Markup:
    found = []
    for turn, row in parts:
        if turn:
            inner = (
                _in_parts(turned_within(row, turn), write, deepest - 1) if deepest else write(row)
            )
            found.append(Markup('<span dir="{}">{}</span>').format(turn, inner))
        else:
            found.append(write(row))
    return Markup("").join(found)


def _marked(words: Words, medium: Medium, section: Section | None) -> Markup:
    parts = []
    for marks, runs in groupby(words, key=lambda run: run.marks):
        row = list(runs)
        text = _text(row, medium, section)
        call = _own_call(marks)
        for mark in sorted(marks, reverse=True):
            text = _called(mark, text, medium) if mark == call else _element(mark, text, medium)
        parts.append(text)
    return Markup("").join(parts)


def _text(row: list[Run], medium: Medium, section: Section | None) -> Markup:
    """Return what stands within the elements of runs that share their marks."""
    text = escape("".join(run.text for run in row))
    if number := called(row[0]):
        return medium.call(int(number), section, medium)
    if target := page_of(row[0]):
        text = medium.page(target, text)
    return medium.paper(text) if on_paper(row[0]) else text


def _own_call(marks: Collection[Mark]) -> Mark | None:
    """Return the link by which a text calls a note of the author's own."""
    is_call = any(mark.name == "call" for mark in marks)
    return next((mark for mark in marks if is_call and mark.name == "link"), None)


def _called(link: Mark, text: Markup, medium: Medium) -> Markup:
    return medium.own_call(link.value.removeprefix("#"), text)


def _element(mark: Mark, text: Markup, medium: Medium) -> Markup:
    if mark.name in _UNSEEN:
        return text
    if mark.name == "link":
        is_within = mark.value.startswith("#")
        address = medium.address(mark.value[1:]) if is_within else mark.value
        return Markup('<a href="{}">{}</a>').format(address, text)
    if mark.name == "line":
        return Markup('<span class="source-line">{}</span>').format(text)
    if mark.name == "anchor":
        return Markup('<span id="{}">{}</span>').format(mark.value, text)
    if mark.name == "language":
        return Markup('<span lang="{0}" xml:lang="{0}">{1}</span>').format(mark.value, text)
    return Markup("<{0}>{1}</{0}>").format(_TAGS[mark.name], text)


def language_mark(language: str) -> Markup:
    """Return the attributes that say in which language a text is (BCP 47)."""
    return Markup(' lang="{0}" xml:lang="{0}"').format(language) if language else Markup("")


def way_mark(words: Turned, around: str = "ltr") -> Markup:
    """Return the attribute that says which way words run; none where all around them run so."""
    own = way_of(words) if around != "ltr" or turns(words) else None
    return Markup(' dir="{}"').format(own) if own and own != around else Markup("")


def language_way_mark(language: str) -> Markup:
    """Return the attribute that says which way a language is written; none for the usual way."""
    own = way_of_language(language)
    return Markup(' dir="{}"').format(own) if own != "ltr" else Markup("")
