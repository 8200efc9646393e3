"""What is to be read is had: from a file, a folder, an address; the only door to the network."""

from http.client import HTTPException
from pathlib import Path
from socket import gaierror
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from anthology.model.errors import SeedError
from anthology.model.place import Place
from anthology.read import reader

_PATIENCE = 30  # seconds that a host has to answer
_MOST = 50_000_000  # bytes of a page; more is no text


def texts_in(source: str) -> list[str]:
    """Return the texts that a source means: those of a folder, by name, or the source itself."""
    folder = Path(source)
    if host_of(source) or not folder.is_dir():
        return [source]
    files = sorted(file for file in folder.iterdir() if file.suffix.lower() in reader.READERS)
    if not files:
        raise SeedError(
            "no text lies in the folder",
            where=Place(source),
            remedy=f"texts end in {', '.join(sorted(reader.READERS))}",
        )
    return list(map(str, files))


def host_of(source: str) -> str:
    """Return the host that an address asks; empty for what is no address.

    Raises SeedError for an address that is none.
    """
    if not source.startswith(("http://", "https://")):
        return ""
    try:
        return urlsplit(source).hostname or ""
    except ValueError as error:
        raise SeedError(f"not an address: {error}", where=Place(source)) from None


def had(source: str, address: str) -> bytes:
    """Return the bytes of a file, or of the page at an address; raises SeedError."""
    try:
        if not address:
            return _of_file(Path(source))
        request = Request(address, headers={"User-Agent": "anthology"})  # noqa: S310 - http or https
        with urlopen(request, timeout=_PATIENCE) as answer:  # noqa: S310 - the same
            content: bytes = answer.read(_MOST + 1)
    except (OSError, ValueError, HTTPException) as error:
        raise _not_had(source, address, error) from None
    if len(content) > _MOST:
        raise SeedError("the page is larger than 50 MB", where=Place(source))
    return content


def _not_had(source: str, address: str, error: Exception) -> SeedError:
    reason = getattr(error, "reason", None) or getattr(error, "strerror", None) or error
    if isinstance(reason, gaierror):
        reason = "the host is not known, or this machine has no network"
    if address:
        remedy = "save the page in a browser, and add the file"
    elif "://" in source:
        reason, remedy = "only http and https are asked", "save it, and add the file"
    else:
        remedy = "name a file, a folder or an address"
    return SeedError(f"cannot be had: {reason}", where=Place(source), remedy=remedy)


def _of_file(file: Path) -> bytes:
    """Return the bytes of a file; raises SeedError for a pipe, which may never end."""
    if file.exists() and not file.is_file():
        raise SeedError(
            "not a file", where=Place(str(file)), remedy="give what a pipe says as: anthology add -"
        )
    return file.read_bytes()
