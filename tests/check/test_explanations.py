"""Every code is explained, by a bad example that yields it and a good one that does not."""

import re

import pytest

from anthology.check import explanation
from anthology.check.explanation import Explanation
from tests.check.harbour import found_in, sound, with_examples
from tests.conftest import TOP

_SOURCE = TOP / "src" / "anthology"


def _explained(code: str) -> Explanation:
    found = explanation.explained(code)
    assert found
    return found


def test_nothing_is_found_in_a_sound_project() -> None:
    """Without an example the project has no finding, so that what is found is the example's."""
    assert found_in(sound()) == ()


@pytest.mark.parametrize("code", explanation.codes())
def test_a_bad_example_yields_its_code_and_a_good_one_does_not(code: str) -> None:
    """What `anthology explain` shows is what the program does."""
    told = _explained(code)
    assert told.bad
    assert told.good
    if not told.bad[0].file:
        return
    bad = [finding for finding in found_in(with_examples(told.bad)) if finding.code == code]
    good = [finding for finding in found_in(with_examples(told.good)) if finding.code == code]

    assert {finding.severity for finding in bad} == {told.severity}
    assert all(finding.where and finding.remedy for finding in bad)
    assert good == []


@pytest.mark.parametrize("code", explanation.codes())
def test_an_explanation_is_whole(code: str) -> None:
    """It says what is found in one sentence, and nothing in its file is left out."""
    told = _explained(code)
    text = (_SOURCE / "check" / "explained" / f"{code}.txt").read_text("utf-8")
    shown = told.why + "".join(example.text for example in (*told.bad, *told.good))
    rest = [line.strip() for line in text.splitlines()[1:] if not re.match("(bad|good):", line)]

    assert told.says.endswith(".")
    assert [line for line in rest if line not in shown] == []
