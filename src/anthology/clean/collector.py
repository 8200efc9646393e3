"""Python's collector of cycles, at rest while a text is cleaned.

What cleaning makes are frozen values, which never form a cycle; looking for one again and again
among a million of them took a quarter of the time.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def at_rest() -> Iterator[None]:
    """Let the collector rest, and go on afterwards if it went before."""
    went = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if went:
            gc.enable()
