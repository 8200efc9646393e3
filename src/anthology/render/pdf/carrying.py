"""Notes that are carried over: the lines that their page has no room for stand on the next.

WeasyPrint 70.0 sets a note whole or moves it whole. Needless once its `LayoutContext` breaks notes.
"""

from collections.abc import Callable, Iterator
from typing import Any

from weasyprint.formatting_structure import boxes
from weasyprint.layout import LayoutContext, block, page

from anthology.render.pdf.parting import parted

Layout = Callable[..., Any]
Mending = tuple[Any, str, Callable[[Any], Any]]
_PAGE_IS_EMPTY = 4  # the place of that argument of `_linebox_layout`, after the context
_LINES = 6  # of text that a page keeps room for under what is carried over to it


class Carrier:
    """What is carried over on the page that is being set."""

    def __init__(self) -> None:
        self._bottom: float | None = None
        self._parted: dict[boxes.Box, tuple[boxes.Box, boxes.Box]] = {}
        self._numbers: dict[Any, int] = {}  # of each note's element, in the order of their calls

    @property
    def mendings(self) -> tuple[Mending, ...]:
        """Return what is put in the place of which of WeasyPrint's functions."""
        return (
            (page, "make_page", self._making_page),
            (block, "iter_line_boxes", self._watching_lines),
            (block, "_linebox_layout", self._keeping),
            (LayoutContext, "_update_footnote_area", self._measuring),
            (LayoutContext, "layout_footnote", self._laying_out),
            (LayoutContext, "unlayout_footnote", self._taking_back),
            (LayoutContext, "report_footnote", self._moving_on),
        )

    def _making_page(self, make_page: Layout) -> Layout:
        """Begin a page with what the page before had no room for, and hand on what this has not."""

        def making(context: LayoutContext, *rest: Any) -> Any:  # noqa: ANN401 - passed on
            self._bottom = None
            self._parted = {}
            made = make_page(context, *rest)
            context.reported_footnotes[:0] = [tail for _, tail in self._parted.values()]
            return made

        return making

    def _watching_lines(self, lines: Layout) -> Layout:
        """Remember where the line ends whose notes are being set."""

        def watching(*arguments: Any) -> Iterator[Any]:  # noqa: ANN401 - passed on
            for line, resume_at in lines(*arguments):
                self._bottom = line.position_y + line.height
                yield line, resume_at

        return watching

    def _keeping(self, layout: Layout) -> Layout:
        """Keep notes on the page of their calls where a block needs their room.

        WeasyPrint moves notes to the next page, so that a second line fits beneath a first, and
        leaves a gap; the block is moved instead. Needless once `_linebox_layout` does so.
        """

        def keeping(context: LayoutContext, *rest: Any) -> tuple[Any, ...]:  # noqa: ANN401 - passed on
            notes, left = list(context.current_page_footnotes), list(context.reported_footnotes)
            parts = dict(self._parted)
            done: tuple[Any, ...] = layout(context, *rest)
            stay = all(note in context.current_page_footnotes for note in notes)
            moved = any(note not in left for note in context.reported_footnotes)
            if rest[_PAGE_IS_EMPTY] or (stay and not moved):
                context.reported_footnotes.sort(key=self._number)
                return done
            context.current_page_footnotes, context.reported_footnotes = notes, left
            self._parted = parts
            context._update_footnote_area()  # noqa: SLF001 - the place to mend
            return True, False, *done[2:]

        return keeping

    def _measuring(self, measure: Layout) -> Layout:
        """Measure the notes, whose own lines are none of the text's."""

        def measuring(context: LayoutContext) -> bool:
            bottom = self._bottom
            overflows = bool(measure(context))
            self._bottom = bottom
            return overflows

        return measuring

    def _laying_out(self, layout: Layout) -> Layout:
        """Set a note; where there is no room, set its first lines and keep the rest."""

        def laying_out(context: LayoutContext, note: boxes.Box) -> bool:
            overflows: bool = layout(context, note)
            self._number(note)
            if self._parted or context.reported_footnotes:
                return True  # what comes after a note that goes on must come after its end
            bottom = self._bottom
            lacking = self._lowest(context) - context.page_bottom
            parts = parted(context, note, lacking) if lacking > 0 else None
            self._bottom = bottom
            if context.in_column or not parts:
                return overflows
            self._parted[note] = parts
            context.current_page_footnotes[-1] = parts[0]
            return bool(context._update_footnote_area())  # noqa: SLF001 - the place to mend

        return laying_out

    def _number(self, note: boxes.Box) -> int:
        """Return the number of a note, which its parts share."""
        return self._numbers.setdefault(note.element, len(self._numbers))

    def _lowest(self, context: LayoutContext) -> float:
        """Return how far up the notes may reach: to the line's end, or below some lines of text."""
        if self._bottom is not None:
            return self._bottom
        paper = context.current_footnote_area.page
        return float(paper.content_box_y() + _LINES * paper.style["font_size"])

    def _taking_back(self, take_back: Layout) -> Layout:
        """Take a note back whole where its line leaves the page."""

        def taking_back(context: LayoutContext, note: boxes.Box) -> None:
            if note in self._parted:
                self._join(context, note)
            take_back(context, note)

        return taking_back

    def _moving_on(self, move_on: Layout) -> Layout:
        """Move a note to the next page whole, also where a part of it is named."""

        def moving_on(context: LayoutContext, note: boxes.Box) -> None:
            whole = next((n for n, parts in self._parted.items() if note in (n, parts[0])), note)
            if whole in self._parted:
                self._join(context, whole)
            move_on(context, whole)

        return moving_on

    def _join(self, context: LayoutContext, note: boxes.Box) -> None:
        head, _ = self._parted.pop(note)
        notes = context.current_page_footnotes
        notes[notes.index(head)] = note
