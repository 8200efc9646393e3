"""The collector of cycles while a text is cleaned."""

import gc

import pytest

from anthology.model.collector import at_rest


def test_the_collector_rests_and_goes_on() -> None:
    """It rests while a text is cleaned and goes on afterwards, even after an error."""
    with at_rest():
        assert not gc.isenabled()
        with at_rest():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()

    with pytest.raises(ValueError, match="stop"):
        _stopped()
    assert gc.isenabled()


@at_rest()
def _stopped() -> None:
    raise ValueError("stop")
