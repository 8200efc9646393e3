"""The guard: nothing may ask the network, and no file outside may be read while a case runs."""

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

PATIENCE = 60
"""Seconds after which a case hangs."""
CANARY = "canary-4f1d7c-outside-the-project"
_ASKING = ("socket.connect", "socket.getaddrinfo", "socket.sendto", "socket.gethostbyname")
_STARTING = ("subprocess.Popen", "os.exec", "os.system", "os.posix_spawn")


class Intrusion(BaseException):
    """What no input may cause; no handler of the program's catches it."""


class Guard:
    """Listens to what the interpreter does; a hook can be added once and never taken away."""

    def __init__(self) -> None:
        self.watching = False
        self.secret = Path()
        sys.addaudithook(self._hear)

    def _hear(self, event: str, told: tuple[object, ...]) -> None:
        if not self.watching:
            return
        if event in _ASKING or event in _STARTING:
            raise Intrusion(f"{event} {told}")
        if event == "open" and isinstance(told[0], str | bytes):
            name = told[0] if isinstance(told[0], str) else told[0].decode(errors="replace")
            if name in {"/etc/passwd", str(self.secret)}:
                raise Intrusion(f"opened {name}")

    @contextmanager
    def over(self, secret: Path) -> Iterator[None]:
        """Watch what happens in the block, and for how long."""
        self.secret, self.watching = secret, True
        before = signal.signal(signal.SIGALRM, _hung)
        signal.alarm(PATIENCE)
        try:
            yield
        finally:
            signal.alarm(0)
            signal.signal(signal.SIGALRM, before)
            self.watching = False


def _hung(_: int, __: FrameType | None) -> None:
    raise Intrusion(f"nothing for {PATIENCE} seconds")


GUARD = Guard()
