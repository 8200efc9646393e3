"""The compositor: sets the steps of a page as blocks, each with the place it has in the page."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from anthology.model.document import Block, Run, SceneBreak
from anthology.model.place import Origin
from anthology.read import elements
from anthology.read.around import Around, inside, set_blocks
from anthology.read.stick import Stick
from anthology.read.tree import Characters, Close, Open, Step

_SPACE = re.compile(r"[ \t\n\r\f]+")  # what HTML takes for one space; others are characters
_RULE = "* * *"


@dataclass(frozen=True, slots=True)
class Node:
    """An element of the page: its name, and the index of the one around it."""

    name: str
    parent: int


@dataclass(frozen=True, slots=True)
class Piece:
    """A block, and the index of the innermost element that holds it."""

    block: Block
    node: int


@dataclass(slots=True)
class Compositor:
    """Takes steps; its pieces and the elements they stand in are complete when all are taken."""

    language: str
    nodes: list[Node] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    line: int = 1
    """The line of the source that the work has come to; it never goes back."""
    _around: list[Around] = field(default_factory=lambda: [Around()])
    _stick: Stick = field(default_factory=Stick)

    def take(self, steps: Iterable[Step]) -> None:
        """Set the steps of a whole page."""
        for step in steps:
            match step:
                case Open():
                    self._open(step)
                case Close():
                    self._close()
                case Characters():
                    self._read(step.text)
        self._end_block(self._around[-1])

    def _open(self, element: Open) -> None:
        self.line = max(self.line, element.line)
        if element.name in elements.APART:
            self._end_block(self._around[-1])
        self.nodes.append(Node(element.name, self._around[-1].node))
        self._around.append(inside(element, self._around[-1], self.language, len(self.nodes) - 1))
        if not self._around[-1].unseen:
            self._begin(element)

    def _begin(self, element: Open) -> None:
        match element.name:
            case "br":
                self._end_line()
            case "hr":
                rule = Run(_RULE, Origin(self.line, 1), self._around[-1].marks)
                self.pieces.append(Piece(SceneBreak((rule,)), self._around[-1].node))
            case "q":
                self._add("“")
            case "img":
                self._read(element.attributes.get("alt", "").replace("\n", " "))
            case "td" | "th":
                self._stick.end_cell()

    def _close(self) -> None:
        closed = self._around.pop()
        if closed.name == "q" and not closed.unseen:
            self._add("”")
        if closed.name in elements.APART:
            self._end_block(closed)

    def _read(self, text: str) -> None:
        around = self._around[-1]
        if around.unseen:
            self.line += text.count("\n")
        elif around.lines:
            self._read_lines(text)
        else:
            before = len(text) - len(text.lstrip())
            self.line += text.count("\n", 0, before)
            self._add(_SPACE.sub(" ", text))
            self.line += text.count("\n", before)

    def _read_lines(self, text: str) -> None:
        first, *rest = text.split("\n")
        self._stick.add_kept(Run(first, Origin(self.line, 1), self._around[-1].marks))
        for row in rest:
            self.line += 1
            self._end_line()
            self._stick.add_kept(Run(row, Origin(self.line, 1), self._around[-1].marks))

    def _add(self, text: str) -> None:
        self._stick.add(Run(text, Origin(self.line, 1), self._around[-1].marks))

    def _end_line(self) -> None:
        """End a line; an empty one ends the block, as an empty line is one between two."""
        if not self._stick.end_line():
            self._end_block(self._around[-1])

    def _end_block(self, around: Around) -> None:
        if lines := self._stick.lift():
            last = self.pieces[-1].block if self.pieces else None
            self.pieces += [Piece(b, around.node) for b in set_blocks(lines, around, last)]
