"""The notes of a collation: the entries of the ledger, gathered line by line and rule by rule."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from anthology.model.counting import words_in
from anthology.render.collation.changes import Change
from anthology.render.collation.marking import Pieces


@dataclass(frozen=True, slots=True)
class Note:
    """Changes that one rule made in one line for one reason."""

    rule: str
    why: str
    changes: tuple[Change, ...]
    unmarked: tuple[Change, ...]
    """Those whose words the line does not show as gone or new: other changes came after them."""
    first: int
    """The line on which the changes begin."""
    last: int
    continued: bool
    """Whether the changes begin before this line, and are told there."""

    @property
    def begun(self) -> tuple[Change, ...]:
        """Return the changes that begin here, so that each is counted once."""
        return () if self.continued else self.changes


class Notes:
    """The notes of one text, gathered: first the marks of each line, then the changes."""

    def __init__(self, inserted: set[int]) -> None:
        """Begin with the lines before which the editor inserted words."""
        self._inserted = inserted
        self._marked: dict[int, set[str]] = {}
        self._of_line: dict[int, list[Change]] = defaultdict(list)
        self._of_inserted: dict[int, list[Change]] = defaultdict(list)

    def mark(self, line: int, pieces: Pieces) -> None:
        """Remember which words the line shows as gone or new."""
        shown = " ".join(piece.text for piece in pieces if piece.mark != "kept")
        self._marked.setdefault(line, set()).update(words_in(shown))

    def add(self, change: Change) -> None:
        """Put the change at the lines that it touches."""
        if change.inserts and change.lines[0] in self._inserted:
            self._of_inserted[change.lines[0]].append(change)
        else:
            for line in change.lines:
                self._of_line[line].append(change)

    def of_line(self, line: int) -> tuple[Note, ...]:
        """Return the notes of a line, in the order in which the changes were made."""
        return self._notes(self._of_line.get(line, ()), line)

    def of_inserted(self, line: int) -> tuple[Note, ...]:
        """Return the notes of what was inserted before a line."""
        return self._notes(self._of_inserted.get(line, ()), line)

    def _notes(self, changes: Sequence[Change], line: int) -> tuple[Note, ...]:
        alike: dict[tuple[str, str, int], list[Change]] = defaultdict(list)
        for change in changes:
            alike[change.rule, change.why, change.lines[0]].append(change)
        return tuple(
            Note(
                rule=rule,
                why=why,
                changes=tuple(group),
                unmarked=tuple(c for c in group if first == line and not self._shows(c)),
                first=first,
                last=max(change.lines[-1] for change in group),
                continued=first != line,
            )
            for (rule, why, first), group in alike.items()
        )

    def _shows(self, change: Change) -> bool:
        """Return whether every word that the change took or put is marked on its lines."""
        old, new = words_in(change.old), words_in(change.new)
        moved = {*(old - new), *(new - old)}
        if not moved:
            return True
        if len(change.lines) == 1:
            return moved <= self._marked[change.lines[0]]
        return moved <= set().union(*(self._marked[line] for line in change.lines))
