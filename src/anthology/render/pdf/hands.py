"""The hands that set a book: this process if there is little to do, else several at once.

A process ends after some tasks, since WeasyPrint does not give back all memory.
"""

import gc
import multiprocessing
from collections.abc import Callable, Hashable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from typing import TypeVar

from anthology.render.pdf.desk import Desk

_TASKS = 40  # after which a process ends
_MUCH = 60_000  # of the measure of tasks: worth further processes
_HERE = -1

_Task = TypeVar("_Task", bound=Hashable)
_Made = TypeVar("_Made")

_desks: list[Desk] = []
"""The desk of this process, if it is one of the further ones."""


class Hands:
    """Does tasks in this process and in as many others as there may be, one desk in each."""

    def __init__(self, desk: Desk, many: int) -> None:
        self._desk = desk
        self._many = many
        self._others: list[ProcessPoolExecutor] = []
        self._seats: dict[Hashable, int] = {}

    def do(
        self,
        work: Callable[[Desk, _Task], _Made],
        tasks: Sequence[tuple[_Task, int, Hashable]],
    ) -> list[_Made]:
        """Return what becomes of tasks, each with its measure and what it goes on with.

        What goes on with the same is done at the same desk.
        """
        self._seat(tasks)
        waiting: dict[int, Future[_Made]] = {}
        for n, (task, _, _) in _longest_first(tasks):
            if (seat := self._seats[tasks[n][2]]) != _HERE:
                waiting[n] = self._others[seat].submit(_at_desk, work, task)
        return [
            waiting[n].result() if n in waiting else work(self._desk, task)
            for n, (task, _, _) in enumerate(tasks)
        ]

    def _seat(self, tasks: Sequence[tuple[_Task, int, Hashable]]) -> None:
        """Share out what has no seat yet, evenly; little is done here."""
        new = [(n, row) for n, row in _longest_first(tasks) if row[2] not in self._seats]
        if self._many == 1 or len(new) == 1 or sum(size for _, (_, size, _) in new) < _MUCH:
            self._seats |= {row[2]: _HERE for _, row in new}
            return
        if not self._others:
            self._others = [_hired(self._desk) for _ in range(self._many)]
        load = [0] * self._many
        for _, (_, size, what) in new:
            seat = load.index(min(load))
            self._seats[what] = seat
            load[seat] += size

    def leave(self) -> None:
        """End the other processes."""
        for other in self._others:
            other.shutdown(cancel_futures=True)
        self._others = []


def _longest_first(
    tasks: Sequence[tuple[_Task, int, Hashable]],
) -> list[tuple[int, tuple[_Task, int, Hashable]]]:
    return sorted(enumerate(tasks), key=lambda row: -row[1][1])


def _hired(desk: Desk) -> ProcessPoolExecutor:
    """Return a process with a desk of its own.

    It is not forked from this one, which may have threads, but from one that has none.
    """
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["anthology.render.pdf.quiet", "__main__", __name__])
    return ProcessPoolExecutor(
        1, context, initializer=_sit_down, initargs=(desk,), max_tasks_per_child=_TASKS
    )


def _sit_down(desk: Desk) -> None:
    _desks[:] = [desk]
    gc.freeze()


def _at_desk(work: Callable[[Desk, _Task], _Made], task: _Task) -> _Made:
    return work(_desks[0], task)
