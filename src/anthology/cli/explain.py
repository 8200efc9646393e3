"""`anthology explain`: what the code of a finding means."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from anthology.cli import completing, said

if TYPE_CHECKING:
    from anthology.check.explanation import Example, Explanation

_FAMILIES = {
    "S": "Sources",
    "C": "Cleaning",
    "H": "Headnotes and the editors' prose",
    "N": "Notes",
    "R": "Rights",
    "P": "Perspectives",
    "X": "Glossary, people, index, comparison",
    "M": "Metadata",
    "T": "Typography",
    "E": "The finished EPUB",
    "D": "The finished PDF",
    "V": "Verifying",
    "Z": "The plan and its files",
}
_OPENING = (
    "# Codes of findings\n\nWhat `anthology check`, `build` and `verify` find has a code: a letter "
    "for the family and three digits. A finding is an error (no book, or no sound one), a warning "
    "(no release) or a notice. One that is to stay is silenced in anthology.toml, with a reason:\n"
    '\n```toml\n[[silenced]]\ncode = "H004"\nwhere = "editorial/my-text/headnote.md"\n'
    'reason = "The words are from the author\'s letter of 3 May 1912."\n```\n\n'
    "This page is what `anthology explain --all` prints.\n"
)


def explain(
    codes: Annotated[
        list[str] | None,
        typer.Argument(metavar="CODE", help="Codes, as H004.", autocompletion=completing.codes),
    ] = None,
    *,
    everything: Annotated[
        bool, typer.Option("--all", help="Explain every code, as one page of Markdown.")
    ] = False,
) -> None:
    """Explain the code of a finding: why it matters, a bad example and a good one.

    Without a code, list all of them.

    Examples:
      anthology explain H004
      anthology explain --all > codes.md
    """
    if everything:
        said.give(page())
        return
    from anthology.check import explanation  # noqa: PLC0415 - start-up time

    known = explanation.codes()
    for code in codes or ():
        told = explanation.explained(code.upper())
        if told is None:
            near = [one for one in known if one[0] == code[:1].upper()]
            hint = f"known: {', '.join(near)}" if near else "anthology explain lists all"
            raise typer.BadParameter(f"there is no code {code}; {hint}")
        said.give("\n".join(_plain(told)).rstrip("\n"))
    for told in map(explanation.explained, () if codes else known):
        if told:
            said.give(f"{told.code} {told.severity.name.lower():7} {told.says}")


def page() -> str:
    """Return the explanations of all codes as one page of Markdown, family by family."""
    from anthology.check import explanation  # noqa: PLC0415 - start-up time

    explanations = [told for told in map(explanation.explained, explanation.codes()) if told]
    parts = [_OPENING]
    for family, name in _FAMILIES.items():
        its = [told for told in explanations if told.code.startswith(family)]
        parts += [f"## {family}: {name}\n"] if its else []
        parts += ["\n".join(_lines(told)) for told in its]
    return "\n".join(parts).rstrip("\n")


def _plain(told: "Explanation") -> Iterator[str]:
    """Yield an explanation as a terminal shows it, without marks of Markdown."""
    yield f"{told.code} ({told.severity.name.lower()}): {told.says}"
    yield from list(_lines(told))[3:]


def _lines(told: "Explanation") -> Iterator[str]:
    yield from (f"### {told.code} ({told.severity.name.lower()})", "", f"**{told.says}**", "")
    yield from (told.why, "") if told.why else ()
    yield from _examples("Bad", told.bad)
    yield from _examples("Good", told.good)


def _examples(kind: str, examples: "tuple[Example, ...]") -> Iterator[str]:
    for example in examples:
        place = f", in `{example.file}`" if example.file else ""
        yield from (f"{kind}{place}:", "")
        yield from (f"    {line}".rstrip() for line in example.text.splitlines())
        yield ""
