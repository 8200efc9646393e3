"""A finished book as a file for a while: for judges that read only files."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from anthology.model.edition import Edition


@contextmanager
def lent(edition: Edition) -> Iterator[Path]:
    """Give the edition as a file in a folder of its own, outside the project, gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="anthology-") as folder:
        book = Path(folder, edition.name)
        book.write_bytes(edition.content)
        yield book
