"""The stick: where a compositor gathers the words of one block, line by line."""

from dataclasses import dataclass, field, replace

from anthology.model.document import Run, Words

_CELL = " | "
_SPACES = " \t\n\r\f"  # white space to HTML; other spaces are characters


@dataclass(slots=True)
class Stick:
    """The lines of the block in hand, and the runs of the line in hand."""

    _lines: list[Words] = field(default_factory=list)
    _runs: list[Run] = field(default_factory=list)
    _cell: bool = False
    """Whether a cell of a table has ended since the last words."""

    def add(self, run: Run) -> None:
        """Add words; a space at the beginning of a line or after another is none."""
        text = run.text
        if not self._runs or self._runs[-1].text.endswith(" "):
            text = text.lstrip(" ")
        if text:
            self._part_cells(run, text)
            self._runs.append(replace(run, text=text))

    def add_kept(self, run: Run) -> None:
        """Add words whose spaces are all kept."""
        if run.text:
            self._runs.append(run)

    def _part_cells(self, run: Run, text: str) -> None:
        if self._cell and self._has_words() and text.strip(_SPACES):
            self._runs[-1] = replace(self._runs[-1], text=self._runs[-1].text.rstrip(" "))
            self._runs.append(Run(_CELL, run.origin, run.marks))
        if text.strip(_SPACES):
            self._cell = False

    def end_cell(self) -> None:
        """Part what follows in this line from what stands there."""
        self._cell = True

    def end_line(self) -> bool:
        """End the line in hand; return whether it held words."""
        held = self._has_words()
        if held:
            last = self._runs[-1]
            self._runs[-1] = replace(last, text=last.text.rstrip(_SPACES))
            self._lines.append(tuple(run for run in self._runs if run.text))
        self._runs = []
        return held

    def lift(self) -> list[Words]:
        """Return the lines and begin a new block."""
        self.end_line()
        lines, self._lines, self._cell = self._lines, [], False
        return lines

    def _has_words(self) -> bool:
        return any(run.text.strip(_SPACES) for run in self._runs)
