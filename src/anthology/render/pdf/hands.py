"""The hands that set a book: this process if there is little to do, else several at once.

A process ends after some tasks, since WeasyPrint does not give back all memory.
"""

import gc
import multiprocessing
from collections.abc import Callable, Hashable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TypeVar

from anthology.model import collector
from anthology.model.edition import Theme
from anthology.model.errors import RenderError
from anthology.render.pdf.desk import Desk

_TASKS = 40  # after which a process ends
_MUCH = 250_000  # of the measure of tasks: worth further processes, which cost half a second
_HERE = -1
_ENDED = "close other programs, whose memory it needs, and build again; the last good books stand"
_QUIET = "anthology.render.pdf.quiet"  # imported by the other processes alone, before all else

_Task = TypeVar("_Task", bound=Hashable)
_Made = TypeVar("_Made")

_desks: list[Desk] = []
"""The desk of this process, if it is one of the further ones."""


class Hands:
    """Does tasks in this process and in as many others as there may be, one desk in each."""

    def __init__(self, desk: Desk, many: int) -> None:
        self._desk = desk
        self._many = many
        self._seats: dict[Hashable, int] = {}
        self._others: dict[int, ProcessPoolExecutor] = {}
        self._done = [0] * many

    def do(
        self,
        work: Callable[[Desk, _Task], _Made],
        tasks: Sequence[tuple[_Task, int, Hashable]],
    ) -> list[_Made]:
        """Return what becomes of tasks, each with its measure and what it goes on with.

        What goes on with the same is done at the same desk. Raises RenderError where the system
        ends a process, as it does when memory runs out.
        """
        self._seat(tasks)
        made: dict[int, _Made] = {}
        waiting = [n for n, _ in _longest_first(tasks)]
        while waiting:
            try:
                made |= self._round(work, tasks, waiting)
            except BrokenProcessPool:
                what = "a process that set a part of the book was ended from outside"
                raise RenderError(what, remedy=_ENDED) from None
            waiting = [n for n in waiting if n not in made]
            self._relieve()
        return [made[n] for n in range(len(tasks))]

    def _round(
        self,
        work: Callable[[Desk, _Task], _Made],
        tasks: Sequence[tuple[_Task, int, Hashable]],
        waiting: Sequence[int],
    ) -> dict[int, _Made]:
        """Return what becomes of the tasks that are done before a process must be relieved."""
        made: dict[int, _Made] = {}
        given: dict[int, Future[_Made]] = {}
        for n in waiting:
            task, _, what = tasks[n]
            seat = self._seats[what]
            if seat == _HERE:
                made[n] = work(self._desk, task)
            elif self._done[seat] < _TASKS:
                self._done[seat] += 1
                given[n] = self._other(seat).submit(_at_desk, work, task)
        return made | {n: future.result() for n, future in given.items()}

    def _seat(self, tasks: Sequence[tuple[_Task, int, Hashable]]) -> None:
        """Share out what has no seat yet, evenly; little is done here."""
        new = [row for _, row in _longest_first(tasks) if row[2] not in self._seats]
        if self._many == 1 or len(new) == 1 or sum(size for _, size, _ in new) < _MUCH:
            self._seats |= {what: _HERE for _, _, what in new}
            return
        load = [0] * self._many
        for _, size, what in new:
            self._seats[what] = load.index(min(load))
            load[self._seats[what]] += size

    def _other(self, seat: int) -> ProcessPoolExecutor:
        """Return the process at a seat.

        It is not forked from this one, which may have threads, but from one that has none.
        """
        if seat not in self._others:
            context = multiprocessing.get_context("forkserver")
            context.set_forkserver_preload([_QUIET, "__main__", __name__])
            self._others[seat] = ProcessPoolExecutor(
                1, context, _sit_down, (self._desk.theme, self._desk.empty)
            )
        return self._others[seat]

    def _relieve(self) -> None:
        """End the processes that have done their share."""
        for seat, done in enumerate(self._done):
            if done >= _TASKS:
                self._others.pop(seat).shutdown()
                self._done[seat] = 0

    def leave(self) -> None:
        """End the other processes."""
        for other in self._others.values():
            other.shutdown(cancel_futures=True)


def _longest_first(
    tasks: Sequence[tuple[_Task, int, Hashable]],
) -> list[tuple[int, tuple[_Task, int, Hashable]]]:
    return sorted(enumerate(tasks), key=lambda row: -row[1][1])


def _sit_down(theme: Theme, empty: str) -> None:
    _desks[:] = [Desk(theme, empty)]
    gc.freeze()
    collector.call_seldom()


def _at_desk(work: Callable[[Desk, _Task], _Made], task: _Task) -> _Made:
    return work(_desks[0], task)
