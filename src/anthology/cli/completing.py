"""Completion in a shell: of the names of texts, themes, sizes and codes, and of the few words."""

from collections.abc import Callable, Iterable
from pathlib import Path

import typer

Complete = Callable[[str], list[str]]


def known(context: typer.Context, incomplete: str) -> list[str]:
    """Return the names of a project's texts that begin so; looks at names of files alone."""
    root = _root(context)
    names = {record.parent.name for record in root.glob("editorial/*/record.toml")}
    names |= {seed.stem for seed in root.glob("seeds/*")} if not names else set()
    return _beginning(names, incomplete)


def themes(context: typer.Context, incomplete: str) -> list[str]:
    """Return the names of the themes that begin so."""
    from anthology import resources  # noqa: PLC0415 - start-up time

    return _beginning(resources.themes(_root(context)), incomplete)


def sizes(context: typer.Context, incomplete: str) -> list[str]:
    """Return the names of the sizes of page that begin so."""
    from anthology import resources  # noqa: PLC0415 - start-up time

    return _beginning(resources.sizes(_root(context)), incomplete)


def codes(incomplete: str) -> list[str]:
    """Return the codes of findings that begin so."""
    from anthology.check import explanation  # noqa: PLC0415 - start-up time

    return _beginning(explanation.codes(), incomplete)


def files(incomplete: str) -> list[str]:
    """Return the names of the editors' files that begin so."""
    from anthology.read.schema.schemas import FILES  # noqa: PLC0415 - start-up time

    return _beginning(FILES, incomplete)


def among(*words: str) -> Complete:
    """Return what completes one of a few words."""

    def complete(incomplete: str) -> list[str]:
        return [word for word in words if word.startswith(incomplete)]

    return complete


def _root(context: typer.Context) -> Path:
    return Path(context.params.get("folder") or ".")


def _beginning(names: Iterable[str], incomplete: str) -> list[str]:
    return sorted(name for name in names if name.startswith(incomplete))
