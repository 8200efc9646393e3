"""A page that shows a file of the project, its lines numbered, the line of a finding marked."""

import re
from collections.abc import Iterator
from html import escape
from pathlib import Path

from anthology import disk
from anthology.model.errors import AnthologyError
from anthology.model.place import Place
from anthology.model.record import Source
from anthology.read.encoding import decoded

_AT = re.compile(r"at=(\d{1,9}):(\d{1,9})")
_WORD = re.compile(r"\w+|\S|\s")
_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{name}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
</head>
<body class="source">
<main>
<h1>{name}</h1>
{body}
</main>
</body>
</html>
"""


def page(root: Path, name: str, query: str) -> bytes | None:
    """Return the page of a file of the project, as `at=LINE:COLUMN` asks; None for any other file.

    What is no text is told to be none.
    """
    content = _files(root).get(name)
    if content is None:
        return None
    at = _AT.fullmatch(query)
    place = Place(name, *map(int, at.groups())) if at else Place(name)
    return _PAGE.format(name=escape(name), body=_body(Source(name, content), place)).encode()


def _files(root: Path) -> dict[str, bytes]:
    try:
        dress = disk.below(root, "templates") | disk.below(root, "styles")
        return disk.gather(root) | dress
    except AnthologyError:
        return {}


def _body(file: Source, place: Place) -> str:
    try:
        lines = decoded(file, "und").text.splitlines()
    except AnthologyError:
        return "<p>This file is no text that can be shown.</p>"
    return f'<ol class="lines">\n{"".join(_items(lines, place))}</ol>'


def _items(lines: list[str], place: Place) -> Iterator[str]:
    for number, line in enumerate(lines, start=1):
        if number == place.line:
            yield f'<li id="L{number}" class="here">{_marked(line, place.column)}</li>\n'
        else:
            yield f'<li id="L{number}">{escape(line)}</li>\n'


def _marked(line: str, column: int) -> str:
    """Return the line, escaped, with the word at the column marked; the whole line for none."""
    word = _WORD.match(line, column - 1) if 0 < column <= len(line) else None
    first, last = word.span() if word else (0, len(line))
    return f"{escape(line[:first])}<mark>{escape(line[first:last])}</mark>{escape(line[last:])}"
