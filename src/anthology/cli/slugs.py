"""Completion of the names of texts in a shell."""

from pathlib import Path

import typer


def known(context: typer.Context, incomplete: str) -> list[str]:
    """Return the names of a project's texts that begin so; looks at names of files alone."""
    root = Path(context.params.get("folder") or ".")
    names = {record.parent.name for record in root.glob("editorial/*/record.toml")}
    names |= {seed.stem for seed in root.glob("seeds/*")} if not names else set()
    return sorted(name for name in names if name.startswith(incomplete))
