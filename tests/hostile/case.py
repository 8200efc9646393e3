"""One hostile project: built in this process, under guard."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from anthology import build
from anthology.model.errors import AnthologyError, RuleError, SeveralErrors
from anthology.model.finding import Severity
from anthology.order import Order
from anthology.render.pdf import press
from tests.books import without_java
from tests.hostile.guard import CANARY, GUARD

PRESS = press
"""Imported before the guard listens: WeasyPrint asks the linker where its libraries are."""
ENDED: list[str] = []
"""How each case ended: in a clear error, or in a book that was proved."""
PLAN = 'title = "Ships"\nidentifier = "urn:uuid:00000000-0000-4000-8000-000000000001"\n'
PLAN += "date = 2026-01-02\n"
SEED = "The Register of Ships\n\nIt was a bright cold day in the town by the river.\n"
_LONGEST = 1000  # characters of a clear error


@dataclass(frozen=True, slots=True)
class End:
    """How a build ended: the errors it told, or the files it made."""

    errors: tuple[str, ...]
    files: Mapping[str, bytes]


def project(root: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write a project: a plan and a text, and the files given."""
    for name, content in ({"anthology.toml": PLAN, "seeds/ships.txt": SEED} | dict(files)).items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)
    return root


def built(root: Path, *formats: str, theme: str = "") -> End:
    """Build a project under guard; every error must be clear, and nothing from outside be told."""
    secret = root.parent / f"{root.name}-secret.txt"
    secret.write_text(CANARY, "utf-8")
    order = Order(
        root=root,
        out=root / "dist",
        formats=formats or ("epub",),
        theme=theme,
        size="",
        today=datetime.date(2026, 1, 2),
    )
    with without_java(), GUARD.over(secret):
        end = _end(order)
    said = [error.encode() for error in end.errors]
    for content in [*said, *end.files.values()]:
        assert CANARY.encode() not in content
        assert b"root:x:0:0" not in content
    ENDED.append("error" if end.errors else "book")
    return end


def _end(order: Order) -> End:
    try:
        report = build.build(order, lambda *_: None)
    except AnthologyError as error:
        return End(tuple(_clear(one) for one in _each(error)), {})
    assert not [one for one in report.findings if one.severity is Severity.ERROR]
    names = [order.out / name for name in report.files]
    return End((), {name.name: name.read_bytes() for name in names})


def _each(error: AnthologyError) -> tuple[AnthologyError, ...]:
    return error.errors if isinstance(error, SeveralErrors) else (error,)


def _clear(error: AnthologyError) -> str:
    """Return an error as it is told; it says what and where, and is no wall of text."""
    told = f"{error.where}: {error.what}"
    assert not isinstance(error, RuleError), told
    assert error.what, "an error that says nothing"
    assert error.where, f"an error without a place: {told}"
    assert len(told) < _LONGEST, told[:_LONGEST]
    return told
