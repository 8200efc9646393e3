"""Names of places of the book: editors write them in letters of their language, books in ASCII.

Some readers of books refuse other letters in names, so these are written in Punycode (RFC 3492),
after the prefix that domain names have for it (RFC 3490, 5).
"""

_PREFIX = "xn--"


def in_ascii(name: str) -> str:
    """Return a name, what comes after its section's in ASCII."""
    section, line, own = name.partition("_")
    return name if own.isascii() else f"{section}{line}{_PREFIX}{own.encode('punycode').decode()}"


def as_written(name: str) -> str:
    """Return the name as an editor writes it."""
    section, line, own = name.partition("_")
    if not own.startswith(_PREFIX):
        return name
    return f"{section}{line}{own.removeprefix(_PREFIX).encode().decode('punycode')}"
