"""Zip archives of others: opened in memory, within limits, and no file is written."""

import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager

from anthology.model.errors import SeedError
from anthology.model.place import Place
from anthology.model.record import Source

_MOST_ENTRIES = 5_000
_MOST_BYTES = 200_000_000  # of all entries, unpacked
_MOST_TIMES = 200  # how much larger than the archive its entries may be; prose is 3 to 10


@contextmanager
def opened(source: Source) -> Iterator[zipfile.ZipFile]:
    """Give the archive, open; raises SeedError for one that is broken, locked or a bomb.

    An entry never unpacks to more than it says in the archive's directory, where the limits look.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(source.content)) as archive:
            _refuse(archive, source)
            yield archive
    except (zipfile.BadZipFile, EOFError, NotImplementedError, ValueError) as error:
        raise SeedError(
            f"the archive is broken: {error}",
            where=Place(source.file),
            remedy="save or download it once more",
        ) from None


def entry(archive: zipfile.ZipFile, name: str, file: str) -> bytes:
    """Return the bytes of an entry; raises SeedError where it is not there or broken."""
    try:
        return archive.read(name)
    except KeyError:
        raise SeedError(f"{name} is missing in the archive", where=Place(file)) from None
    except Exception as error:  # noqa: BLE001 - each way of packing has errors of its own
        raise SeedError(f"{name} cannot be unpacked: {error}", where=Place(file)) from None


def _refuse(archive: zipfile.ZipFile, source: Source) -> None:
    entries = archive.infolist()
    size = sum(one.file_size for one in entries)
    what = ""
    if len(entries) > _MOST_ENTRIES:
        what = f"the archive has more than {_MOST_ENTRIES:,} entries"
    elif size > min(_MOST_BYTES, _MOST_TIMES * len(source.content)):
        what = f"the archive would unpack to {size:,} bytes: more than any text needs"
    elif any(one.flag_bits & 1 for one in entries):
        what = "the archive is locked with a password"
    if what:
        raise SeedError(what, where=Place(source.file), remedy="save its text as plain text")
