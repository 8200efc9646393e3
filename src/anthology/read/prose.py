"""The editor's prose: CommonMark becomes blocks."""

from collections.abc import Iterator, Sequence
from urllib.parse import unquote

from anthology.model.anchors import in_ascii
from anthology.model.document import (
    Block,
    Heading,
    Item,
    Mark,
    MarkName,
    Paragraph,
    Quotation,
    Run,
    Words,
)
from anthology.model.errors import SeedError
from anthology.model.place import Origin, Place
from anthology.model.record import Source
from anthology.read import sound
from anthology.read.commonmark import Token, tokens

_MARKS: dict[str, MarkName] = {"em": "emphasis", "strong": "strong", "link": "link"}
_UNKNOWN = {"fence", "code_block", "hr", "image", "html_block", "html_inline"}


def read(source: Source, before: int = 0) -> tuple[Block, ...]:
    """Return prose in CommonMark 0.31 as blocks; `before` lines of its file stand above it.

    HTML is not read as markup. Raises SeedError for what prose has no place for: code blocks,
    pictures and rules.
    """
    try:
        text = source.content.decode("utf-8")
    except UnicodeDecodeError:
        raise SeedError("the file is not UTF-8", where=Place(source.file)) from None
    sound.check(text, source.file, before)
    return tuple(_blocks(tokens(text), source.file, before))


def _blocks(row: Sequence[Token], file: str, before: int) -> Iterator[Block]:
    around: list[Token] = []
    begun: set[int] = set()
    for token in row:
        line = before + token.map[0] + 1 if token.map else 0
        if token.type in _UNKNOWN:
            raise SeedError(f"{token.type} has no place in prose", where=Place(file, line))
        if token.nesting == 1:
            around.append(token)
        elif token.nesting == -1:
            around.pop()
        elif token.type == "inline":
            words = tuple(_runs(token.children or [], file, line))
            yield _block(words, around, begun)


def _block(words: Words, around: Sequence[Token], begun: set[int]) -> Block:
    """Return the words as what is around them; of an item, only the first paragraph is one."""
    kinds = [token.type for token in around]
    if "heading_open" in kinds:
        return Heading(words, min(int(around[-1].tag[1:]) + 1, 6))
    items = [token for token in around if token.type == "list_item_open"]
    if items and id(items[-1]) not in begun:
        begun.add(id(items[-1]))
        number = items[-1].info
        return Item(words, int(number) if number else None, len(items) - 1)
    if "blockquote_open" in kinds:
        return Quotation(words)
    return Paragraph(words)


def _runs(row: Sequence[Token], file: str, line: int) -> Iterator[Run]:
    marks: list[Mark] = []
    for place, token in enumerate(row):
        if token.type in _UNKNOWN:
            raise SeedError(f"{token.type} has no place in prose", where=Place(file, line))
        if token.nesting == 1:
            marks.append(_mark(token))
        elif token.nesting == -1:
            if row[place - 1].type == "link_open":  # no words: the book says what it leads to
                yield Run("", Origin(line, 1), frozenset(marks))
            marks.pop()
        else:
            more = [Mark("code")] if token.type == "code_inline" else []
            text = token.content if "break" not in token.type else " "
            if found := sound.unsound(text):
                raise SeedError(
                    f"{sound.name(found)} has no place in prose", where=Place(file, line)
                )
            if text:
                yield Run(text, Origin(line, 1), frozenset([*marks, *more]))


def _mark(token: Token) -> Mark:
    address = str(token.attrs.get("href", ""))
    if address.startswith("#"):
        address = in_ascii(unquote(address))
    return Mark(_MARKS[token.type.removesuffix("_open")], address)
