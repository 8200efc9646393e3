"""The lines of a TOML text: where its tables and keys stand."""

import re
from collections import Counter

from anthology.model.place import Place

_HEADER = re.compile(r"\s*\[\[?\s*([\w.\-]+)\s*\]\]?")
_KEY = re.compile(r"\s*[\"']?([\w\-]+)[\"']?\s*=")


class Lines:
    """The lines of a TOML text, to find keys in."""

    def __init__(self, file: str, text: str, before: int = 0) -> None:
        self._file = file
        self._where: dict[tuple[str, str], Place] = {}
        table = ""
        met: Counter[str] = Counter()
        for number, line in enumerate(text.split("\n"), start=before + 1):
            if header := _HEADER.match(line):
                table = header[1]
                if line.lstrip().startswith("[["):
                    met[table] += 1
                    table = f"{table}[{met[table] - 1}]"
                elif (outer := table.split(".", maxsplit=1)[0]) in met:
                    table = table.replace(outer, f"{outer}[{met[outer] - 1}]", 1)
                self._where[table, ""] = Place(file, number, 1)
            elif key := _KEY.match(line):
                self._where.setdefault((table, key[1]), Place(file, number, key.start(1) + 1))

    def place(self, table: str, key: str) -> Place:
        """Return where a key of a table stands, or the file where it does not."""
        return self._where.get((table, key)) or self._where.get((table, ""), Place(self._file))
