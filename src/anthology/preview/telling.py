"""What the page is told, as JSON: what is shown, and each finding with a link to its place."""

import dataclasses
import json
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

from anthology.model.finding import Finding
from anthology.model.place import Place
from anthology.preview.window import Shown

Link = Callable[[Place], str]
"""Returns the address at which a place can be looked at; empty where it is in no file."""

EDITORS = {
    "textmate": "txmt://open?url=file://{path}&line={line}&column={column}",
    "vscode": "vscode://file{path}:{line}:{column}",
    "vscodium": "vscodium://file{path}:{line}:{column}",
}
"""The addresses by which editors open a file, by their names."""


def here(place: Place) -> str:
    """Return the address of the preview's own page of a file, at the line."""
    return f"/source/{quote(place.file)}?at={place.line}:{place.column}#L{place.line or 1}"


def in_editor(root: Path, editor: str) -> Link:
    """Return what tells an editor's address of a place in the project."""

    def link(place: Place) -> str:
        path = quote(str((root / place.file).resolve()))
        line, column = place.line or 1, place.column or 1
        return EDITORS[editor].format(path=path, line=line, column=column)

    return link


def written(shown: Shown, link: Link, root: Path) -> str:
    """Return what is shown as JSON; a finding has a link where its file is one of the project's."""
    told = {
        name: [_as_data(finding, link, root) for finding in findings]
        for name, findings in (("errors", shown.errors), ("findings", shown.findings))
    }
    return json.dumps(dataclasses.asdict(shown) | told)


def _as_data(finding: Finding, link: Link, root: Path) -> dict[str, str]:
    where = finding.where
    return {
        "severity": finding.severity.name.lower(),
        "code": finding.code,
        "place": str(where or ""),
        "link": link(where) if where and (root / where.file).is_file() else "",
        "message": finding.message,
        "remedy": finding.remedy,
    }
