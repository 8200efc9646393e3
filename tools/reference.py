"""The reference, written from the program: its commands, the editors' files, the rules.

Prints Markdown; `make reference` puts it where it belongs.
"""

import os
from collections.abc import Iterator, Sequence

from typer.testing import CliRunner

from anthology.clean.order import RULES
from anthology.cli.program import COMMANDS, app
from anthology.read.schema.key import Key
from anthology.read.schema.schemas import FILES

_WIDTH = "80"
_HEAD = """# Reference

Written by `make reference` from the program itself, and held against it by a test. The codes of
findings have [a page of their own](codes.md).
"""
_REACHES = {
    "SPACE": "white space",
    "PUNCTUATION": "punctuation",
    "FORM": "the form of letters",
    "STRUCTURE": "kinds of blocks",
    "WORDS": "words",
}


def reference() -> str:
    """Return the whole reference."""
    os.environ["COLUMNS"] = _WIDTH
    return "\n".join([_HEAD, *_commands(), *_files(), *_rules()]) + "\n"


def _commands() -> Iterator[str]:
    yield "## Commands\n"
    for words in ([], *([name] for name, _, _ in COMMANDS), ["note", "add"]):
        yield f"### anthology{''.join(f' {word}' for word in words)}\n"
        told = CliRunner().invoke(app, [*words, "--help"], prog_name="anthology").output
        lines = "\n".join(line.rstrip() for line in told.strip().splitlines())
        yield f"```\n{lines}\n```\n"


def _files() -> Iterator[str]:
    yield "## The editors' files\n"
    yield "TOML, but for headnotes, which have TOML between lines of `+++` above their prose. A key"
    yield "that nobody knows is an error. `anthology schema` prints the same for your editor.\n"
    for file, keys in FILES.values():
        yield f"### {file}\n"
        yield from _keys(keys, "")
        yield ""


def _keys(keys: Sequence[Key], above: str) -> Iterator[str]:
    for key in keys:
        name = f"{above}{key.name}"
        many = {"tables": "[[{}]]", "table": "[{}]", "free": "[{}]"}.get(key.kind, "{}")
        needed = "; must be there" if key.needed else ""
        among = f" One of: {', '.join(key.choices)}." if key.choices else ""
        yield f"- `{many.format(name)}`{needed}: {key.says}{among}"
        yield from _keys(key.keys, f"{name}.")


def _rules() -> Iterator[str]:
    yield "## The rules of cleaning\n"
    yield "In their order. Each changes no more than its reach, and the ledger names it at every"
    yield "change; one that is not sure proposes.\n"
    yield "| rule | may change | why |\n|---|---|---|"
    for rule in RULES:
        why = rule.why.replace("|", "\\|")
        yield f"| `{rule.name}` | {_REACHES[rule.reach.name]} | {why} |"


if __name__ == "__main__":
    print(reference(), end="")
