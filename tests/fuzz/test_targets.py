"""Bytes of any kind at every door: the cases that were once found, and new ones."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import TOP
from tests.fuzz.targets import TARGETS
from tests.fuzz.words import WORDS
from tests.hostile.guard import GUARD

_CORPUS = TOP / "tests" / "fuzz" / "corpus"
_CASES = sorted(_CORPUS.glob("*/*"))
_SECONDS = 60
_RUNS = 250  # executions of each target: half of the seconds, on a machine that is not at work


@contextmanager
def _guarded() -> Iterator[None]:
    """Let nothing hang, and nothing ask the network or start a program."""
    with GUARD.over(Path("nowhere")):
        yield


@pytest.mark.parametrize("case", _CASES, ids=lambda case: f"{case.parent.name}-{case.name}")
def test_what_once_broke_a_law_keeps_it(case: Path) -> None:
    """Each case of the corpus began a run, or broke a law until the program was mended."""
    with _guarded():
        TARGETS[case.parent.name](case.read_bytes())


def test_every_target_has_cases_and_words() -> None:
    """Whoever adds a target says what its inputs are made of, and gives one to begin with."""
    assert {case.parent.name for case in _CASES} == set(TARGETS) == set(WORDS)


def _inputs(name: str) -> st.SearchStrategy[bytes]:
    """Return cases of a target with words of it, and any bytes, put into them."""
    words = st.sampled_from(WORDS[name]).map(str.encode) | st.binary(max_size=4)
    words |= st.text(max_size=6).map(str.encode)
    cases = [case.read_bytes() for case in _CASES if case.parent.name == name]
    cut = st.tuples(st.sampled_from([b"", *cases]), st.integers(0, 400), st.integers(0, 20))
    return st.builds(
        lambda cut, put: cut[0][: cut[1]] + b"".join(put) + cut[0][cut[1] + cut[2] :],
        cut,
        st.lists(words, max_size=12),
    )


@pytest.mark.parametrize("name", TARGETS)
@given(data=st.data())
def test_no_bytes_break_a_law(name: str, data: st.DataObject) -> None:
    """Whatever is put into an input, it is read whole or refused clearly, and cleaned by the laws."""
    content = data.draw(_inputs(name))
    with _guarded():
        TARGETS[name](content)


@pytest.mark.skipif(not find_spec("atheris"), reason="atheris has no wheel for this machine")
def test_a_minute_of_fuzzing_finds_nothing(tmp_path: Path) -> None:
    """Bytes that are led by the branches they reach break no law; as many at each run, the same."""
    words = ["all", str(_SECONDS), "--runs", str(_RUNS), "--work", str(tmp_path)]
    command = [sys.executable, str(TOP / "tools" / "fuzz.py"), *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr
