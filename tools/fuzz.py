"""Feeds the doors of the program with bytes, led by the branches they reach; prints what it found.

usage: python tools/fuzz.py [TARGET [SECONDS]] [--runs N] [--work DIR]

A target is one of tests/fuzz/targets.py, or `all`, each for its share of the seconds. It begins
with the cases in tests/fuzz/corpus and what earlier runs kept in DIR (build/fuzz), where crashes
lie too. With --runs each target ends after so many executions, and two such runs do the same.
"""

import argparse
import os
import re
import subprocess
import sys
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

_TOP = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(_TOP))  # the targets are the tests' own

from tests.fuzz.words import WORDS  # noqa: E402 - found by the line above

_CASES = _TOP / "tests" / "fuzz" / "corpus"
_INSIDE = "--inside"
_PATIENCE = 60  # seconds that one input may take
_LONGEST = 1000  # bytes of an input
_COUNTS = (  # what libFuzzer says of itself, and how wide it is shown
    (re.compile(r"stat::number_of_executed_units: (\d+)"), 10),
    (re.compile(r"cov: (\d+)"), 8),
    (re.compile(r"corp: (\d+)"), 6),
)
_TELLING = re.compile(r"kept as |Uncaught Python exception|ERROR: libFuzzer|Traceback")
_SHOWN = 30  # lines of what a crash says


def main() -> None:
    """Fuzz one target or all; end with 1 where one crashed."""
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("target", nargs="?", default="all", choices=["all", *WORDS])
    words.add_argument("seconds", nargs="?", type=int, default=600)
    words.add_argument("--runs", type=int, default=-1)
    words.add_argument("--work", type=Path, default=_TOP / "build" / "fuzz")
    told = words.parse_args()
    if not find_spec("atheris"):
        sys.exit("atheris is not here: make .venv/fuzz, on a machine for which it has a wheel")
    names = list(WORDS) if told.target == "all" else [told.target]
    limits = [f"-max_total_time={max(1, told.seconds // len(names))}", f"-runs={told.runs}"]
    print(f"{'target':12} {'executions':>10} {'branches':>8} {'kept':>6} {'crashes':>7}")
    crashes = sum(_crashed(name, limits, told.work) for name in names)
    sys.exit(crashes > 0)


def _crashed(name: str, limits: list[str], work: Path) -> bool:
    """Fuzz one target in a process of its own, print its row, and return whether it crashed."""
    for folder in (work / name, work / "crashes"):
        folder.mkdir(parents=True, exist_ok=True)
    words = work / f"{name}.words"
    words.write_text("".join(map(_quoted, WORDS[name])), "ascii")
    command = [sys.executable, __file__, _INSIDE, name, str(work / "crashes"), *limits, "-seed=1"]
    command += ["-print_final_stats=1"]
    command += [f"-timeout={_PATIENCE}", f"-max_len={_LONGEST}", "-len_control=0"]
    command += [f"-dict={words}", f"-artifact_prefix={work}/crashes/{name}-"]
    done = subprocess.run(
        [*command, str(work / name), str(_CASES / name)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
        env={**os.environ, "PYTHONHASHSEED": "0"},
    )
    said = done.stdout.decode("utf-8", "replace")
    counts = [f"{(form.findall(said) or ['?'])[-1]:>{width}}" for form, width in _COUNTS]
    print(f"{name:12} {' '.join(counts)} {done.returncode != 0:7}", flush=True)
    if done.returncode != 0:
        print(_tail(said))
    return done.returncode != 0


def _tail(said: str) -> str:
    """Return what a run says of its crash."""
    lines = said.splitlines()
    found = (at for at, line in enumerate(lines) if _TELLING.search(line))
    first = next(found, max(0, len(lines) - _SHOWN))
    return "\n".join(f"    {line[:200]}" for line in lines[first : first + _SHOWN])


def _quoted(word: str) -> str:
    """Return a word as the dictionaries of libFuzzer have it."""
    return '"' + "".join(f"\\x{byte:02x}" for byte in word.encode()) + '"\n'


def _inside(name: str, crashes: Path, words: list[str]) -> None:
    """Be the process that is fuzzed; libFuzzer ends it, at times before it has kept the input."""
    import atheris  # noqa: PLC0415 - only who fuzzes has it

    from anthology import press_room  # noqa: F401, PLC0415 - its stages are not counted, to be quick

    with atheris.instrument_imports(include=["anthology", "mammoth", "markdown_it", "tomllib"]):
        from tests.fuzz import targets  # noqa: PLC0415 - the branches of these are counted

    def tried(content: bytes) -> None:
        try:
            targets.TARGETS[name](content)
        except BaseException:
            case = crashes / f"{name}-{sha256(content).hexdigest()[:12]}"
            case.write_bytes(content)
            print(f"kept as {case}", flush=True)
            raise

    atheris.Setup([sys.argv[0], *words], tried)
    atheris.Fuzz()


if __name__ == "__main__":
    if sys.argv[1:2] == [_INSIDE]:
        _inside(sys.argv[2], Path(sys.argv[3]), sys.argv[4:])
    else:
        main()
