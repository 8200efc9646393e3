"""Drafting without invention: a headnote's skeleton, and drafts that somebody must read first."""

import re
import shlex
import subprocess
from pathlib import Path

from anthology import desk, disk, record_file
from anthology.check.evidence import evidence
from anthology.model.book import Selection
from anthology.model.document import Document
from anthology.model.errors import RenderError, SeedError
from anthology.model.place import Place
from anthology.model.record import FACETS, Record
from anthology.render import markdown

_TODO = "TODO"
_MARKUP = re.compile(r"[\\`*_\[\]<>!#&]")
_ASKED = {
    "who": "who speaks, and as what",
    "to_whom": "to whom",
    "when": "when it was first published",
    "where": "where it was first published",
    "genre": "what kind of text it is",
    "standpoint": "from what standpoint, in the field’s own term",
    "at_stake": "what is at stake",
    "disputed": "what in it is disputed, and by whom",
    "read_next": "two or three works, of more than one view",
}
_TASK = (
    "Draft a headnote for an anthology: 200 to 400 words of neutral prose in CommonMark. Say who "
    "speaks, to whom, when and where, in what genre, from what standpoint, what is at stake and "
    "what is disputed. Use only the facts and the text below. Write TODO wherever they do not say; "
    "invent no fact, no name, no date, no source. Quote only word for word."
)
_PATIENCE = 600  # seconds


def skeleton(record: Record, text: Document) -> bytes:
    """Return a headnote that says what text and record prove; all else is marked TODO."""
    proved = {
        "who": record.byline or record.author,
        "when": record.date,
        "where": record.container,
        "genre": record.genre,
        "standpoint": record.perspective,
    }
    facets = {name: proved.get(name) or f"{_TODO}: {_ASKED[name]}" for name in FACETS}
    lines = "\n".join(f"- {name}: {_escaped(fact)}" for name, fact in _facts(record, text))
    return record_file.headnote(
        facets,
        f"{_TODO}: write 200 to 400 words here, and take out this list, which is what text and "
        f"record prove:\n\n{lines}\n",
    )


def _escaped(text: str) -> str:
    """Return the text as CommonMark that says just that."""
    return _MARKUP.sub(r"\\\g<0>", text)


def _facts(record: Record, text: Document) -> list[tuple[str, str]]:
    known = {"Title": record.title, "Dated": record.date, "Found": record.address}
    return [
        *((name, told) for name, told in known.items() if told),
        *evidence(text.blocks, text.language.partition("-")[0]),
    ]


def begin(root: Path, slug: str) -> Path:
    """Write the skeleton of a text's headnote; return the file.

    Raises SeedError where there is a headnote: none is ever written over.
    """
    return _written(root, slug, "headnote.md", skeleton_of(root, slug))


def skeleton_of(root: Path, slug: str) -> bytes:
    """Return the skeleton of a text's headnote."""
    selection = desk.texts(root, [slug])[0]
    return skeleton(selection.record, selection.body)


def ask(root: Path, slug: str, command: str) -> Path:
    """File what an external command makes of a text beside its headnote; return the file.

    The command reads from its standard input and writes to its standard output; no shell is asked.
    Raises RenderError where it fails, SeedError where an unread draft lies there.
    """
    file = root / "editorial" / slug / "headnote.draft.md"
    _refuse_taken(root, file)
    answer = _answered(command, _prompt(desk.texts(root, [slug])[0]))
    head = f"DRAFT, written by “{command}” and read by nobody yet. Take over what you have checked."
    return _written(root, slug, file.name, f"{head}\n\n{answer.strip()}\n".encode())


def _prompt(selection: Selection) -> str:
    told = _facts(selection.record, selection.body)
    facts = "\n".join(f"- {name}: {fact}" for name, fact in told)
    text = markdown.written(selection.body.blocks)
    return f"{_TASK}\n\nFacts:\n\n{facts}\n\nThe text:\n\n{text}"


def _answered(command: str, prompt: str) -> str:
    try:
        words = shlex.split(command)
        done = subprocess.run(  # noqa: S603 - the editor's own command, without a shell
            words, input=prompt, capture_output=True, timeout=_PATIENCE, check=False, text=True,
            encoding="utf-8", errors="replace",
        )  # fmt: skip
    except (OSError, ValueError, IndexError, subprocess.TimeoutExpired) as error:
        raise RenderError(f"the command cannot be run: {command}", remedy=str(error)) from None
    if done.returncode or not done.stdout.strip():
        said = done.stderr.strip().splitlines()
        what = f"the command answered nothing and ended with {done.returncode}: {command}"
        raise RenderError(what, remedy=said[-1] if said else "try it by hand")
    return done.stdout


def _written(root: Path, slug: str, name: str, content: bytes) -> Path:
    file = root / "editorial" / slug / name
    _refuse_taken(root, file)
    disk.publish(file.parent, {name: content})
    return file


def _refuse_taken(root: Path, file: Path) -> None:
    if file.exists():
        raise SeedError(
            "there is one already, and nothing is written over",
            where=Place(file.relative_to(root).as_posix()),
            remedy="take it away first, or look at the skeleton with --print",
        )
