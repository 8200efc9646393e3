"""The copy: all that would go to the printer, as it is checked."""

from dataclasses import dataclass
from datetime import date
from itertools import accumulate

from anthology.model.book import Book, Selection
from anthology.model.document import Gap, plain
from anthology.model.edition import Files
from anthology.model.place import Place

_KNOWN_BY = (40, 16, 6)  # characters by which words are looked for in their file


@dataclass(frozen=True, slots=True)
class Copy:
    """The plan of a book, its texts, the files that both were read from, and the day."""

    book: Book
    selections: tuple[Selection, ...]
    files: Files
    today: date

    @property
    def language(self) -> str:
        """Return the language in which the editor writes, without region or script."""
        return self.book.language.partition("-")[0].lower()

    @property
    def is_whole(self) -> bool:
        """Return whether all texts of the plan are there; one that stops the build is not."""
        return len(self.selections) == len(self.book.order)

    def place(self, file: str, line: int, words: str) -> Place:
        """Return where those words stand in a file, from that line on; the line where unknown."""
        lines = (
            self.files.get(file, b"").decode("utf-8", errors="replace").splitlines(keepends=True)
        )
        starts = list(accumulate(map(len, lines), initial=0))
        first = min(max(line, 1), len(starts)) - 1
        text = "".join(lines)
        for length in _KNOWN_BY:
            at = text.find(words[:length], starts[first]) if words else -1
            if at >= 0:
                row = max(n for n, start in enumerate(starts) if start <= at)
                return Place(file, row + 1, at - starts[row] + 1)
        return Place(file, line)


def text_of(selection: Selection) -> str:
    """Return the words of a text as they are printed, a line a block."""
    blocks = (block for block in selection.body.blocks if not isinstance(block, Gap))
    return "\n".join(plain(block.words) for block in blocks)
