"""The shop window: what the page shows now, and word to those who look at it when it changes."""

import threading
from dataclasses import dataclass, replace

from anthology.model.finding import Finding


@dataclass(frozen=True, slots=True)
class Shown:
    """What is in the window."""

    number: int = 0
    """Grows with each change of the window."""
    book: int = 0
    """Grows with each new book."""
    working: bool = True
    told: str = ""
    """What was printed last."""
    files: tuple[str, ...] = ()
    errors: tuple[Finding, ...] = ()
    """Why there is no newer book; the last good one stays."""
    findings: tuple[Finding, ...] = ()


class Window:
    """Holds what is shown; one thread dresses it, others look."""

    def __init__(self) -> None:
        self._shown = Shown()
        self._changed = threading.Condition()

    @property
    def shown(self) -> Shown:
        """Return what is shown."""
        return self._shown

    def show(self, shown: Shown) -> None:
        """Show that from now on."""
        with self._changed:
            self._shown = replace(shown, number=self._shown.number + 1)
            self._changed.notify_all()

    def after(self, number: int, patience: float) -> Shown:
        """Return what is shown after that number, or what there is when patience (seconds) ends."""
        with self._changed:
            self._changed.wait_for(lambda: self._shown.number > number, patience)
            return self._shown
