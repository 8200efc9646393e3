"""`anthology why` and `anthology show`: where a sentence went, and a text between its stages."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from anthology.cli import said
from anthology.cli.completing import among, known

if TYPE_CHECKING:
    from anthology.model.book import Selection

_Folder = Annotated[Path, typer.Option("-C", metavar="DIR", help="The project.")]
_STAGES = ("read", "clean", "edit")
_NOWHERE = 1


def why(
    words: Annotated[str, typer.Argument(metavar="WORDS", help="Words as they stand in a seed.")],
    *,
    folder: _Folder = Path(),
) -> None:
    """Tell where words of a source went: onto the page, or into the ledger, and why.

    Each answer names the line of the seed, then the kind of block that the words are printed in, or
    the rule that took them out and its reason. Ends with 1 where no text has the words.

    Example: anthology why "Leave a Reply"
    """
    from anthology import desk  # noqa: PLC0415 - start-up time

    answers = [answer for text in desk.texts(folder) for answer in _answers(text, words)]
    for answer in answers:
        said.give(answer)
    if not answers:
        said.tell(f"no text has the words “{words}”")
        raise typer.Exit(_NOWHERE)


def _answers(selection: "Selection", words: str) -> "list[str]":
    from anthology.edit import loosely  # noqa: PLC0415 - start-up time
    from anthology.model.document import Gap, plain, start  # noqa: PLC0415 - the same

    found = []
    for block in selection.read.blocks:
        if isinstance(block, Gap) or not loosely.spans(words, plain(block.words)):
            continue
        line = start(block).line
        place = f"{selection.read.file}:{line}"
        for printed in selection.body.blocks:
            on_page = any(run.origin.line == line for run in printed.words)
            if on_page and loosely.spans(words, plain(printed.words)):
                kind = type(printed).__name__.lower()
                found.append(f"{place}: on the page, as a {kind} of {selection.record.slug}")
        found += [
            f"{place}: {made.rule}: {entry.why or made.why}"
            for made, entry in selection.ledger.entries()
            if _covers(entry.place.line, entry.old, line)
        ]
    return found


def _covers(first: int, old: str, line: int) -> bool:
    """Return whether an entry that begins on one line and changed that text reaches another."""
    return first <= line <= first + old.count("\n")


def show(
    slug: Annotated[str, typer.Argument(metavar="SLUG", help="The text.", autocompletion=known)],
    *,
    after: Annotated[
        str,
        typer.Option(metavar="read|clean|edit", help="The stage.", autocompletion=among(*_STAGES)),
    ] = "edit",
    folder: _Folder = Path(),
) -> None:
    """Print a text as it stands after a stage, as Markdown.

    After read, it is all that the seed says, furniture included; after clean, what the rules left
    of it; after edit, what is printed, with the editors' decisions made.

    Examples:
      anthology show my-text
      anthology show my-text --after read
    """
    if after not in _STAGES:
        raise typer.BadParameter(f"{after}: choose from {', '.join(_STAGES)}")
    from anthology import desk  # noqa: PLC0415 - start-up time
    from anthology.render import markdown  # noqa: PLC0415 - the same

    selection = desk.texts(folder, [slug])[0]
    documents = {"read": selection.read, "clean": selection.cleaned, "edit": selection.body}
    said.give(markdown.written(documents[after].blocks).rstrip("\n"))
