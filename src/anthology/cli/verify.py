"""`anthology verify`: finished books are read back and held against their project."""

import dataclasses
import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from anthology.cli import said
from anthology.model.errors import UnsoundEdition

if TYPE_CHECKING:
    from anthology.verdict import Verdict

_NAMED = 3  # files


def verify(
    books: Annotated[
        list[Path] | None,
        typer.Argument(metavar="FILE", help="Books; those in dist/ by default."),
    ] = None,
    *,
    folder: Annotated[Path, typer.Option("-C", metavar="DIR", help="The project.")] = Path(),
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing but findings.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the proof as JSON.")] = False,
) -> None:
    """Prove finished books word by word: source, ledger and books say the same, in order.

    Ends with 6 where a word is missing, too many, changed or out of its order, or is set as what
    it is not; the text, the place in its source and the page are named.

    Books are a PDF, an EPUB and a web edition (.html). Without a name, those in dist/ are proved.

    Examples:
      anthology verify
      anthology verify anthology.epub anthology.pdf -C my-book
    """
    from anthology import verdict  # noqa: PLC0415 - start-up time

    with said.progress(quiet=quiet, verbose=False) as tell:
        done = verdict.prove(folder, books or [], tell)
    said.tell_findings(done.findings)
    if as_json:
        data = dataclasses.asdict(done) | {"findings": [str(one) for one in done.findings]}
        said.give(json.dumps(data | {"holds": done.holds}, ensure_ascii=False, indent=2))
    elif not quiet:
        _tell(done)
    if not done.holds:
        raise typer.Exit(UnsoundEdition.exit_code)


def _tell(done: "Verdict") -> None:
    for text in done.texts:
        gone, come = f"{text.gone:,} gone", f"{text.come:,} come"
        said.give(f"{text.text}: {text.read:,} words - {gone} + {come} = {text.printed:,} printed")
    verdict = "proved: every word, in order" if done.holds else "not proved"
    said.give(f"{', '.join(done.books)}: {verdict}")
    if done.changed and not done.holds:
        named = ", ".join(done.changed[:_NAMED]) + ", …" * (len(done.changed) > _NAMED)
        said.tell(f"since these books were made, {named} changed; anthology build makes them anew")
