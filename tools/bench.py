"""Prints how fast texts are cleaned, at several sizes and shapes, and the ratios between them.

usage: python tools/bench.py
"""

import random
import sys
import time
from collections.abc import Callable

from anthology.clean import cleaner
from anthology.model.record import Source
from anthology.read import plain

_SENTENCE = (
    "the river had been rising since morning and people of lower street were carrying chairs to "
    "upper floors as parents done before them nobody thought leaving bridge stood two hundred years"
)
_MEGABYTE = 1_000_000


def main() -> None:
    """Clean each corpus once, smallest first, and print megabytes a second."""
    rates: dict[str, float] = {}
    for name, make in _CORPORA.items():
        text = make()
        began = time.process_time()
        cleaner.clean(plain.read(Source("bench.txt", text.encode()), "en"))
        seconds = time.process_time() - began
        rates[name] = len(text) / _MEGABYTE / seconds
        print(f"{name:24} {len(text) / _MEGABYTE:6.1f} MB {seconds:7.2f} s {rates[name]:7.2f} MB/s")
    print(f"ratio of the rates at 1 and 10 MB: {rates['prose, 1 MB'] / rates['prose, 10 MB']:.2f}")
    sys.stdout.flush()


def _prose(megabytes: int) -> Callable[[], str]:
    return lambda: "".join(_lines(megabytes * _MEGABYTE, 30, 120))


def _lines(size: int, least: int, most: int) -> list[str]:
    chance, words = random.Random(1), _SENTENCE.split()
    made, lines = 0, []
    while made < size:
        row = " ".join(chance.choices(words, k=chance.randint(least, most)))
        lines.append(row.capitalize() + ".\n")
        made += len(lines[-1])
    return lines


def _one_line() -> str:
    return "".join(_lines(5 * _MEGABYTE, 30, 120)).replace("\n", " ")


def _short_lines() -> str:
    return "".join(_lines(100_000 * 14, 1, 4)[:100_000])


_CORPORA: dict[str, Callable[[], str]] = {
    "prose, 1 MB": _prose(1),
    "prose, 4 MB": _prose(4),
    "prose, 10 MB": _prose(10),
    "one line of 5 MB": _one_line,
    "5 MB, 600,000 splices": lambda: _one_line().replace(" ", " \u00a0"),
    "100,000 short lines": _short_lines,
    "1,000,000 blank lines": lambda: "One.\n" + "\n" * _MEGABYTE + "Two.\n",
}

if __name__ == "__main__":
    main()
