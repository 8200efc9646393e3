"""What stands around words in a page: what open elements say of them, and the block they make."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from anthology.model.document import (
    Block,
    Gap,
    Heading,
    Item,
    Mark,
    Paragraph,
    Quotation,
    Run,
    Verse,
    Words,
)
from anthology.read import elements
from anthology.read.tree import Open


@dataclass(slots=True)
class Bullet:
    """An item's number, or none, and how deep it stands; used by the first block of the item."""

    number: int | None
    depth: int
    used: bool = False


@dataclass(slots=True)
class List:
    """A list that is open: the number of its next item, or none, and how deep it stands."""

    next: int | None
    step: int
    depth: int


@dataclass(frozen=True, slots=True)
class Around:
    """What the open elements say of the words within them."""

    node: int = -1
    name: str = ""
    marks: frozenset[Mark] = frozenset()
    heading: int = 0
    quoted: bool = False
    lines: bool = False
    unseen: bool = False
    list: List | None = None
    bullet: Bullet | None = None


def inside(element: Open, outer: Around, language: str, node: int) -> Around:
    """Return what is said of the words within an element, which is the node with that index."""
    inner = replace(
        outer,
        node=node,
        name=element.name,
        marks=outer.marks | set(elements.marks(element, language)),
        heading=elements.heading(element) or outer.heading,
        quoted=outer.quoted or element.name == "blockquote",
        lines=outer.lines or element.name in elements.LINES,
        unseen=outer.unseen or element.name in elements.UNSEEN,
    )
    if element.name in elements.LISTS:
        return replace(inner, list=_list(element, outer.list), bullet=None)
    if element.name == "li":
        return replace(inner, bullet=_bullet(element, outer.list))
    return inner


def _list(element: Open, outer: List | None) -> List:
    depth = outer.depth + 1 if outer else 0
    start = elements.count(element, "start")
    if element.name != "ol" or ("reversed" in element.attributes and start is None):
        return List(None, 0, depth)  # a list that counts down to 1 does not say from where
    return List(1 if start is None else start, -1 if "reversed" in element.attributes else 1, depth)


def _bullet(element: Open, around: List | None) -> Bullet:
    if around is None or around.next is None:
        return Bullet(None, around.depth if around else 0)
    value = elements.count(element, "value")
    number = around.next if value is None else value
    around.next = number + around.step
    return Bullet(number, around.depth)


def set_blocks(lines: Sequence[Words], around: Around, last: Block | None) -> Iterator[Block]:
    """Yield the lines as one block, or as lines of verse where they must end where they end.

    A gap parts them from verse that is the last block.
    """
    if around.heading:
        yield Heading(_joined(lines), around.heading)
    elif around.bullet and not around.bullet.used:
        around.bullet.used = True
        yield Item(_joined(lines), around.bullet.number, around.bullet.depth)
    elif around.lines or len(lines) > 1:
        if isinstance(last, Verse):
            yield Gap((Run("\n", lines[0][0].origin, lines[0][0].marks),))
        yield from map(Verse, lines)
    elif around.quoted:
        yield Quotation(lines[0])
    else:
        yield Paragraph(lines[0])


def _joined(lines: Sequence[Words]) -> Words:
    """Return lines as one; what ends a line within a heading or an item is a space."""
    words = list(lines[0])
    for line in lines[1:]:
        words += [Run(" ", line[0].origin, line[0].marks), *line]
    return tuple(words)
