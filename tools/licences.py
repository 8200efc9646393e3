"""Prints the licences of all libraries that the program draws in, as a table in Markdown.

usage: python tools/licences.py > docs/licences.md
"""

from collections.abc import Sequence
from importlib.metadata import distribution, metadata

from anthology.made_of import versions

_HEAD = "# Licences of the libraries\n\nMade by `python tools/licences.py`.\n\n"
_MIT = "Permission is hereby granted, free of charge, to any person obtaining a copy of this"


def page() -> str:
    """Return the page."""
    rows = [f"| {name} | {licence(name)} |" for name in versions() if name != "anthology"]
    return _HEAD + "| library | licence |\n|---|---|\n" + "\n".join(rows)


def licence(name: str) -> str:
    """Return what a library says of its licence, in one line."""
    told = metadata(name)
    classes = [
        c.rsplit(" :: ", 1)[-1] for c in told.get_all("Classifier") or () if "License ::" in c
    ]
    plain = (told.get("License") or "").strip().split("\n")[0]
    said = told.get("License-Expression") or ", ".join(classes) or plain
    return said or _by_its_text(name, told.get_all("License-File") or ())


def _by_its_text(name: str, files: Sequence[str]) -> str:
    """Return the licence that lies with a library which does not name it, known by its words."""
    found = [distribution(name).read_text(f"licenses/{file}") or "" for file in files]
    return "MIT (by its text)" if any(_MIT in " ".join(t.split()) for t in found) else "not said"


if __name__ == "__main__":
    print(page())
