"""A note comes into the project: anchored at the one place that its quotation means."""

import shlex
from dataclasses import dataclass, replace
from pathlib import Path

from anthology import desk, disk, record_file
from anthology.edit import calling, quoting
from anthology.model.book import Selection
from anthology.model.errors import PlaceError
from anthology.model.place import Place
from anthology.model.record import Note, Source
from anthology.read import notes

_SHOWN = 8  # places of several that are told
_UNWRITTEN = "TODO: say first what is established."


@dataclass(frozen=True, slots=True)
class NewNote:
    """A note as it is asked for; what is not given is left for the editor, and marked so."""

    quote: str
    text: str = ""
    status: str = ""
    sources: tuple[str, ...] = ()
    prefix: str = ""
    suffix: str = ""


def add(root: Path, slug: str, new: NewNote) -> Place:
    """Write a note into its text's notes.toml, keeping what is there; return its place.

    Raises PlaceError where the quotation does not mean exactly one place, with what would tell
    several apart; SeedError where the note cannot be read back.
    """
    selection = desk.texts(root, [slug])[0]
    _refuse_several(selection, new)
    file = root / "editorial" / slug / "notes.toml"
    name = f"editorial/{slug}/{file.name}"
    content = file.read_bytes() if file.exists() else b""
    written = record_file.with_note(content, _values(new))
    note = notes.read(Source(name, written))[-1]
    _refuse_twice(selection, note)
    try:
        calling.called(replace(selection, notes=(note,)))
    except PlaceError as error:  # the note is in no file yet, so that it has no place
        raise PlaceError(error.what, remedy=error.remedy) from None
    disk.publish(file.parent, {file.name: written})
    return note.where


def _values(new: NewNote) -> dict[str, str | tuple[str, ...]]:
    told = {"exact": new.quote, "prefix": new.prefix, "suffix": new.suffix}
    return {
        **{key: value for key, value in told.items() if value},
        "status": new.status or "debated",
        "text": new.text or _UNWRITTEN,
        "sources": new.sources,
    }


def _refuse_several(selection: Selection, new: NewNote) -> None:
    """Raise PlaceError where the quotation alone stands several times, with what tells which."""
    places = () if new.prefix or new.suffix else tuple(quoting.standings(selection, new.quote))
    if len(places) > 1:
        raise PlaceError(
            f"the quotation stands {len(places)} times in {selection.body.file}: “{new.quote}”",
            remedy="one of: " + "; ".join(_told(one) for one in places[:_SHOWN]),
        )


def _told(one: quoting.Standing) -> str:
    options = {"--prefix": one.prefix, "--suffix": one.suffix}
    given = " ".join(f"{name} {shlex.quote(words)}" for name, words in options.items() if words)
    return f"{given} (line {one.line})" if given else f"quote more (line {one.line})"


def _refuse_twice(selection: Selection, note: Note) -> None:
    """Raise PlaceError where a note stands at the same quotation already."""
    for other in selection.notes:
        if (other.exact, other.prefix, other.suffix) == (note.exact, note.prefix, note.suffix):
            raise PlaceError(
                f"there is a note on these words already: “{note.exact}”",
                where=other.where,
                remedy="write into that one, or quote other words",
            )
