"""The cases of each rule: what is read (`<`), and what is printed (`>`), as Markdown."""

import re
from pathlib import Path

import pytest

from anthology.clean.order import RULES
from anthology.clean.rule import Rule, TextRule
from anthology.model.document import Block, Document, Gap, Heading, Item, Quotation, plain
from anthology.model.ledger import apply, block_entries, text_entries
from tests.strategies import as_document, with_outside

_FOLDER = Path(__file__).with_name("cases")
_CASE = re.compile(r"(?P<law>[^<>\n][^\n]*)\n(?P<read>(?:<[^\n]*\n)+)(?P<printed>(?:>[^\n]*\n)*)")
_ESCAPE = re.compile(r"\\u([0-9a-f]{4})")
_BY_NAME = {rule.name: rule for rule in RULES}


def _cases() -> list[tuple[str, str, str, str]]:
    return [
        (file.stem, case["law"], _text(case["read"]), _text(case["printed"] or case["read"]))
        for file in sorted(_FOLDER.glob("*.txt"))
        for case in _CASE.finditer(file.read_text("utf-8") + "\n")
    ]


def _text(rows: str) -> str:
    text = "\n".join(row[1:].removeprefix(" ") for row in rows.splitlines())
    return _ESCAPE.sub(lambda code: chr(int(code[1], 16)), text)


@pytest.mark.parametrize(("name", "law", "read", "printed"), _cases())
def test_a_case_is_printed_as_it_says(name: str, law: str, read: str, printed: str) -> None:
    """The rule, alone, makes of what is read what is printed."""
    assert _printed(_BY_NAME[name], with_outside(as_document(read))) == printed.strip("\n"), law


def _printed(rule: Rule, document: Document) -> str:
    if isinstance(rule, TextRule):
        for index, block in enumerate(document.blocks):
            entries = tuple(text_entries(document, index, rule.find(plain(block.words))))
            blocks = apply(document.blocks, entries)
            document = Document(document.file, document.language, blocks)
        return "\n".join(map(_row, document.blocks)).strip("\n")
    entries = tuple(block_entries(document, rule.find(document.blocks)))
    return "\n".join(map(_row, apply(document.blocks, entries))).strip("\n")


def _row(block: Block) -> str:
    text = plain(block.words)
    match block:
        case Heading():
            return f"{'#' * block.level} {text}"
        case Item():
            return f"{block.number}. {text}" if block.number else f"* {text}"
        case Quotation():
            return f"> {text}"
        case Gap():
            return text.removesuffix("\n")
        case _:
            return text


def test_every_rule_has_cases_and_every_case_a_rule() -> None:
    """A rule without cases is not tested, and cases without a rule test nothing."""
    assert {file.stem for file in _FOLDER.glob("*.txt")} == set(_BY_NAME)


def test_every_rule_has_a_case_it_changes_and_one_it_leaves() -> None:
    """For each rule there is a text it changes, and one much like it that it leaves alone."""
    for name in _BY_NAME:
        mine = [(read, printed) for stem, _, read, printed in _cases() if stem == name]
        assert {read == printed for read, printed in mine} == {True, False}, name
