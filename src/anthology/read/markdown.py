"""Texts in CommonMark: its marks become structure, and every word is kept.

HTML stays the characters it is. A picture's alternative text stands for the picture. What a reader
would not see (a link's title, a definition of a link, the name after a fence) is marked `outside`;
a line that only looks like a definition, and that no link uses, stays in the text.
"""

from collections.abc import Iterator, Sequence

from anthology.model.document import Document
from anthology.model.record import Source
from anthology.read import encoding, html
from anthology.read.commonmark import Definition, Token, definitions, tokens
from anthology.read.compositor import Compositor
from anthology.read.tree import Characters, Close, Open, Step

_HIDDEN = {"hidden": ""}


def read(source: Source, language: str) -> Document:
    """Return the text as a document whose blocks know their lines; columns count what was read.

    Raises SeedError where the encoding cannot be told or nothing is there to print.
    """
    found = encoding.decoded(source, language)
    environment: dict[str, object] = {}
    row = tokens(found.text.removeprefix("\ufeff"), environment)
    compositor = Compositor(language)
    compositor.take(_steps(row, definitions(environment), encoding.LINE_END.split(found.text)))
    blocks = tuple(piece.block for piece in compositor.pieces)
    return Document(source.file, language, html.titled(source.file, blocks), found.encoding)


def _steps(
    row: Sequence[Token], defined: Sequence[Definition], lines: Sequence[str]
) -> Iterator[Step]:
    used = set(_addresses(row))
    waiting = list(defined)
    for token in row:
        while waiting and token.level == 0 and token.map and token.map[0] >= waiting[0].first:
            yield from _definition(waiting.pop(0), lines, used)
        yield from _block_steps(token)
    for definition in waiting:
        yield from _definition(definition, lines, used)


def _addresses(row: Sequence[Token]) -> Iterator[str]:
    for token in row:
        for child in token.children or ():
            yield str(child.attrs.get("href") or child.attrs.get("src") or "")


def _definition(definition: Definition, lines: Sequence[str], used: set[str]) -> Iterator[Step]:
    seen = {} if definition.address not in used else _HIDDEN
    yield Open("p", seen, definition.first + 1)
    yield Characters("\n".join(lines[definition.first : definition.end]))
    yield Close()


def _block_steps(token: Token) -> Iterator[Step]:
    line = token.map[0] + 1 if token.map else 0
    if token.type == "inline":
        for child in token.children or ():
            yield from _inline_steps(child)
    elif token.type in {"fence", "code_block"}:
        if token.info:
            yield from (Open("p", _HIDDEN, line), Characters(token.info), Close())
        first = line + 1 if token.type == "fence" else line
        yield from (Open("pre", {}, first), Characters(token.content), Close())
    elif token.nesting >= 0:
        attributes = {name: str(value) for name, value in token.attrs.items()}
        yield Open(token.tag, attributes, line)
        if token.nesting == 0:
            yield Close()
    else:
        yield Close()


def _inline_steps(token: Token) -> Iterator[Step]:
    match token.type:
        case "text":
            yield Characters(token.content)
        case "softbreak":
            yield Characters("\n")
        case "hardbreak":
            yield from (Open("br", {}, 0), Close(), Characters("\n"))
        case "code_inline":
            yield from (Open("code", {}, 0), Characters(token.content), Close())
        case "image":
            yield from (Open("img", {"alt": token.content}, 0), Close(), *_title(token))
        case _ if token.nesting == 1:
            yield Open(token.tag, {name: str(value) for name, value in token.attrs.items()}, 0)
            yield from _title(token)
        case _:
            yield Close()


def _title(token: Token) -> Iterator[Step]:
    if title := token.attrs.get("title"):
        yield from (Open("span", _HIDDEN, 0), Characters(f"{title} "), Close())
