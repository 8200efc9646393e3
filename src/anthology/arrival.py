"""A text arrives: its seed is copied byte for byte, its record and headnote are drafted."""

import hashlib
import re
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from anthology import disk, drafting, fetching, record_file
from anthology.clean import cleaner
from anthology.clean.cleaner import Cleaned
from anthology.clean.typography import usage
from anthology.model.document import Document, Heading, plain
from anthology.model.errors import SeedError
from anthology.model.place import Place
from anthology.model.record import Record, Source
from anthology.read import facts, reader
from anthology.read.project import PLAN, slug_of
from anthology.read.table import parsed

_DATELINES = "datelines"  # the rule that finds facts about a text in it
_HTML = re.compile(rb"^\s*(?:<!doctype html|<html|<\?xml)", re.IGNORECASE)


def arrive(root: Path, source: str, content: bytes | None, name: str) -> list[Path]:
    """Bring a file, an address or given bytes into the project; return the files written.

    Raises SeedError for what cannot be had or read, or where the name is taken.
    """
    address = source if source.startswith(("http://", "https://")) else ""
    content = content if content is not None else fetching.had(source, address)
    slug = slug_of(name or _stem(source, address))
    seed = Path("seeds") / f"{slug}{_ending(source, address, content)}"
    folder = Path("editorial") / slug
    for taken in (root / seed, root / folder):
        if taken.exists():
            remedy = "it is in the project; to bring in another, give it a name: --name NAME"
            raise SeedError("there is one already", where=Place(str(taken)), remedy=remedy)
    plan, language = _plan(root, slug)
    done = _cleaned(Source(seed.as_posix(), content), language)
    text = done.document
    record = Record(
        slug=slug,
        source=seed.as_posix(),
        sha256=hashlib.sha256(content).hexdigest(),
        language=text.language,
        title=_title(text),
        address=address,
    )
    headnote = drafting.skeleton(record, text)
    drafted = record_file.drafted(record, _facts(done))
    files = {seed: content, folder / "record.toml": drafted, folder / "headnote.md": headnote}
    if plan:
        files[Path(PLAN)] = plan
    disk.deliver(root, {name.as_posix(): held for name, held in files.items()})
    return list(files)


def _cleaned(seed: Source, language: str) -> Cleaned:
    """Return the text, cleaned in the language that its words tell, or else in the book's."""
    done = cleaner.clean(reader.read(seed, language))
    told = usage.told(plain(block.words) for block in done.document.blocks)
    if told and told != language.partition("-")[0].lower():
        done = cleaner.clean(reader.read(seed, told))
    return done


def _facts(done: Cleaned) -> tuple[str, ...]:
    """Return what the page says of author and date, which is taken out of the text or may be."""
    taken = (entry.old for made, entry in done.ledger.entries() if made.rule == _DATELINES)
    doubted = (one.entry.old for one in done.proposals if one.rule == _DATELINES)
    return (*taken, *doubted)


def _plan(root: Path, slug: str) -> tuple[bytes, str]:
    """Return the plan with the text in its order, empty where there is none, and its language.

    Raises SeedError for a plan that cannot be read.
    """
    file = root / PLAN
    if not file.exists():
        return b"", "en"
    content = file.read_bytes()
    plan = parsed(Source(PLAN, content))
    return record_file.with_selection(content, slug), facts.language(plan)


def _stem(source: str, address: str) -> str:
    if address:
        parts = urlsplit(address)
        return PurePosixPath(parts.path).stem or parts.hostname or "page"
    return "text" if source == "-" else Path(source).stem


def _ending(source: str, address: str, content: bytes) -> str:
    ending = "" if address or source == "-" else Path(source).suffix.lower()
    if ending:
        return ending
    return ".html" if _HTML.match(content[:1000]) else ".txt"


def _title(text: Document) -> str:
    """Return the title that the text itself bears, if it does."""
    first = text.blocks[0] if text.blocks else None
    return plain(first.words) if isinstance(first, Heading) and first.level == 1 else ""
