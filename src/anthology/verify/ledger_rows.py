"""The rows of a ledger as it is shipped."""

import csv
import io
import sys
from collections import defaultdict
from dataclasses import dataclass

from anthology.model.place import Place


@dataclass(frozen=True, slots=True)
class Row:
    """A change as a ledger tells it."""

    text: str
    place: Place
    rule: str
    old: str
    new: str

    def covers(self, place: tuple[int, int]) -> bool:
        """Return whether a character that stands there may have lost or got its space by it."""
        line, column = place
        if "\n" in self.old:
            return self.place.line <= line <= self.place.line + self.old.count("\n")
        return line == self.place.line and -1 <= column - self.place.column <= len(self.old) + 1


def rows(ledger: bytes) -> dict[str, list[Row]]:
    """Return the rows of each text of a ledger (CSV, RFC 4180); raises ValueError for none."""
    csv.field_size_limit(sys.maxsize)
    found: dict[str, list[Row]] = defaultdict(list)
    try:
        table = csv.DictReader(io.StringIO(ledger.decode("utf-8"), newline=""), strict=True)
        for row in table:
            place = Place(row["file"], int(row["line"]), int(row["column"]))
            text = row["text"]
            found[text].append(Row(text, place, row["rule"], row["old"], row["new"]))
    except (csv.Error, KeyError, TypeError) as error:
        raise ValueError(f"not the table that a ledger is ({error})") from None
    return found
