"""What the program says: enough, and not the same thing many times."""

import pytest

from anthology.cli import said
from anthology.model.finding import Finding, Severity
from anthology.model.place import Place


def _findings(severity: Severity, many: int) -> list[Finding]:
    return [Finding(severity, "R001", "nothing", Place(f"{n}.toml"), "write") for n in range(many)]


@pytest.mark.parametrize(
    ("severity", "many", "lines"),
    [
        (Severity.WARNING, 3, 6),
        (Severity.WARNING, 10, 3),
        (Severity.ERROR, 10, 20),
    ],
)
def test_of_many_alike_the_first_is_told(
    severity: Severity, many: int, lines: int, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of many findings of one code the first is told and the others are counted; errors all."""
    said.tell_findings(_findings(severity, many))
    told = capsys.readouterr().err

    assert len(told.splitlines()) == lines
    assert ("and 9 more of R001; --json lists all" in told) == (lines == 3)
