"""Cleaning texts outside any project: by the rules alone, into Markdown, with their ledgers.

Where no language is named, every mark stays as it was typed. Nobody answers proposals here, so
those that restore structure without touching a word are made.
"""

import sys
from pathlib import Path

from anthology import disk
from anthology.clean import cleaner
from anthology.cli import said
from anthology.model.errors import AnthologyError, RenderError, SeedError, raise_all
from anthology.model.ledger import Ledger
from anthology.model.place import Place
from anthology.model.record import Source
from anthology.read import reader
from anthology.render import markdown

_STANDARD = "-"


def clean(source: str, out: str, log: str, language: str) -> None:
    """Clean a file, a folder of files, or standard input (-); write Markdown and ledgers.

    Raises SeedError for what cannot be read, several together; what could be read is written.
    """
    for place in (out, log):
        if place not in {_STANDARD, ""}:
            _refuse_source(source, Path(place))
    if source != _STANDARD and Path(source).is_dir():
        _clean_folder(Path(source), out, log, language)
        return
    text, ledger = _cleaned(_source(source), language)
    _write(out, text)
    if log:
        _write(log, ledger)


def _refuse_source(source: str, out: Path) -> None:
    """Raise RenderError where what is read would be written over, or written into seeds."""
    disk.refuse_sources(out)
    if source != _STANDARD and out.resolve() == Path(source).resolve():
        raise RenderError("what is read is not written over", where=Place(str(out)))


def _clean_folder(folder: Path, out: str, log: str, language: str) -> None:
    if out == _STANDARD:
        raise RenderError("a folder needs a folder to go to", remedy="add --out DIR")
    errors: list[AnthologyError] = []
    files = [p for p in sorted(folder.iterdir()) if p.suffix.lower() in reader.READERS]
    stems = [file.stem for file in files]
    for file in files:
        try:
            if stems.count(file.stem) > 1:
                what = f"several files would be written as {file.stem}.md"
                raise SeedError(what, where=Place(str(file)), remedy="rename all but one")
            text, ledger = _cleaned(_source(str(file)), language)
        except AnthologyError as error:
            errors.append(error)
            continue
        disk.publish(Path(out), {f"{file.stem}.md": text.encode()})
        if log:
            disk.publish(Path(log), {f"{file.stem}.txt": ledger.encode()})
    raise_all(errors)


def _source(name: str) -> Source:
    if name == _STANDARD:
        if sys.stdin.isatty():
            said.tell("reading the text from standard input, to its end")
        return Source("stdin.txt", sys.stdin.buffer.read())
    try:
        return Source(name, Path(name).read_bytes())
    except OSError as error:
        what = f"cannot be read: {error.strerror}"
        raise SeedError(what, where=Place(name), remedy="name a file or a folder") from None


def _cleaned(source: Source, language: str) -> tuple[str, str]:
    done = cleaner.restored(cleaner.clean(reader.read(source, language)))
    return markdown.written(done.document.blocks), _told(done.ledger)


def _told(ledger: Ledger) -> str:
    """Return the ledger as text: a line of place, rule and reason, then what stood and stands."""
    return "".join(
        f"{entry.place}: {made.rule}: {entry.why or made.why}\n- {entry.old}\n+ {entry.new}\n"
        for made, entry in ledger.entries()
    )


def _write(name: str, text: str) -> None:
    if name == _STANDARD:
        said.give(text.rstrip("\n"))
    else:
        disk.put(Path(name), text.encode())
