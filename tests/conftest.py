"""What all tests share: Hypothesis profiles, and small projects on the disk."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from anthology.render import printer

# The books' own fonts alone, as the printer has it; set before anything imports WeasyPrint.
os.environ["FONTCONFIG_FILE"] = str(printer.FONTS)

settings.register_profile("quick", max_examples=150, deadline=None, derandomize=True)
settings.register_profile(
    "thorough",
    max_examples=10_000,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))

TOP = Path(__file__).resolve().parent.parent
PROSE = (
    "It was a bright cold day in the town by the river, and the clerk who kept the register of "
    "ships wrote down, as he did every morning, the names of those that had not come back.\n"
)


@pytest.fixture
def top() -> Path:
    """Give the folder of the checkout."""
    return TOP


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Give a small project: one seed, a plan, nothing else."""
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "ships.txt").write_text(f"The Register of Ships\n{PROSE}", "utf-8")
    (tmp_path / "anthology.toml").write_text(
        'title = "Ships"\nidentifier = "urn:uuid:00000000-0000-4000-8000-000000000001"\n'
        "date = 2026-01-02\n",
        "utf-8",
    )
    return tmp_path
