"""A seed, read and cleaned, or as it stands from before."""

from dataclasses import dataclass
from hashlib import sha256

from anthology.clean import cleaner
from anthology.clean.cleaner import Cleaned
from anthology.model.decision import Held
from anthology.model.document import Document
from anthology.model.means import Standing
from anthology.model.record import Source
from anthology.read import reader


@dataclass(frozen=True, slots=True)
class Washed:
    """A text as it was read, and as the rules left it."""

    read: Document
    done: Cleaned


def cleaned(source: Source, language: str, held: Held, standing: Standing) -> Washed:
    """Return a seed read and cleaned; raises as the reader and the cleaner do."""
    parts = (source.file, sha256(source.content).hexdigest(), language, held)
    name = f"cleaned-{sha256(repr(parts).encode()).hexdigest()}"
    found = standing.find(name)
    if isinstance(found, Washed):
        return found
    read = reader.read(source, language)
    washed = Washed(read, cleaner.clean(read, held))
    standing.keep(name, washed)
    return washed
