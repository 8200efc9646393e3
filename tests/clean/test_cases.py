"""The cases of each rule: what is read (`<`), printed (`>`) and proposed (`?`), as Markdown.

A law that begins with a language in brackets is of texts in it. Beyond Markdown, `@` marks a speaker, one for each depth; `^` a note of the author's; `~` a scene break, `|` a line of verse.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from anthology.clean.order import RULES
from anthology.clean.rule import BlockRule, Rule, TextRule
from anthology.clean.typography import setting
from anthology.clean.typography.usage import usage
from anthology.model.decision import Held
from anthology.model.document import (
    AuthorNote,
    Block,
    Document,
    Heading,
    Item,
    Mark,
    Quotation,
    Run,
    SceneBreak,
    Speaker,
    Verse,
    plain,
    start,
)
from anthology.model.ledger import Entry, apply, block_entries, text_entries
from tests.strategies import as_document, with_outside

_FOLDER = Path(__file__).with_name("cases")
_CASE = re.compile(
    r"(?P<law>[^<>?\n][^\n]*)\n(?P<read>(?:<[^\n]*\n)+)"
    r"(?P<printed>(?:>[^\n]*\n)*)(?P<proposed>(?:\?[^\n]*\n)*)"
)
_TONGUE = re.compile(r"\(([a-zA-Z-]+)\) ")
_ESCAPE = re.compile(r"\\u([0-9a-f]{4})")
_MARKS = {AuthorNote: "^ ", Quotation: "> ", SceneBreak: "~ ", Verse: "| "}
_SPEAKER = Mark("speaker")
_BY_NAME = {rule.name: rule for rule in RULES}


@dataclass(frozen=True, slots=True)
class _Case:
    """A sentence, what is read, what is printed, and what would be if all proposed were done."""

    rule: str
    law: str
    read: str
    printed: str
    proposed: str


def _cases() -> list[_Case]:
    return [
        _Case(file.stem, case["law"], *map(_text, _three(case)))
        for file in sorted(_FOLDER.glob("*.txt"))
        for case in _CASE.finditer(file.read_text("utf-8") + "\n")
    ]


def _three(case: re.Match[str]) -> tuple[str, str, str]:
    printed = case["printed"] or case["read"]
    return case["read"], printed, case["proposed"] or printed


def _text(rows: str) -> str:
    text = "\n".join(row[1:].removeprefix(" ") for row in rows.splitlines())
    return _ESCAPE.sub(lambda code: chr(int(code[1], 16)), text)


@pytest.mark.parametrize("case", _cases(), ids=lambda case: f"{case.rule}: {case.law}")
def test_a_case_is_printed_as_it_says(case: _Case) -> None:
    """The rule, alone, makes of what is read what is printed; what is unsure is only proposed."""
    rule, document = _BY_NAME[case.rule], _document(case)
    found = tuple(_found(rule, document))

    sure = tuple(entry for entry in found if entry.change.sure)
    assert _shown(apply(document.blocks, sure)) == case.printed.strip("\n"), case.law
    assert _shown(apply(document.blocks, found)) == case.proposed.strip("\n"), case.law


def _document(case: _Case) -> Document:
    document = with_outside(as_document(case.read))
    tongue = _TONGUE.match(case.law)
    language = tongue[1] if tongue else "en"
    return replace(document, language=language, blocks=tuple(map(_spoken, document.blocks)))


def _spoken(block: Block) -> Block:
    text = plain(block.words)
    return Speaker((Run(text[2:], start(block)),)) if text.startswith("@ ") else block


def _found(rule: Rule, document: Document) -> Iterator[Entry]:
    if isinstance(rule, BlockRule):
        yield from block_entries(document, rule.find(document.blocks))
        return
    for index, block in enumerate(document.blocks):
        if isinstance(rule, TextRule):
            yield from text_entries(document, index, rule.find(plain(block.words)))
        elif known := usage(document.language):
            found = setting.splices(rule, block, known, Held())
            yield from text_entries(document, index, found)


def _shown(blocks: Sequence[Block]) -> str:
    return "\n".join(map(_row, blocks)).strip("\n")


def _row(block: Block) -> str:
    words = "".join(f"**{run.text}**" if _SPEAKER in run.marks else run.text for run in block.words)
    return _mark(block) + words.removesuffix("\n")


def _mark(block: Block) -> str:
    match block:
        case Heading():
            mark = f"{'#' * block.level} "
        case Speaker():
            mark = f"{'@' * (block.depth + 1)} "
        case Item():
            mark = f"{block.number}. " if block.number else f"{'*' * (block.depth + 1)} "
        case AuthorNote() | Quotation() | SceneBreak() | Verse():
            mark = _MARKS[type(block)]
        case _:
            mark = ""
    return mark


def test_every_rule_has_cases_and_every_case_a_rule() -> None:
    """A rule without cases is not tested, and cases without a rule test nothing."""
    assert {file.stem for file in _FOLDER.glob("*.txt")} == set(_BY_NAME)


def test_every_rule_has_a_case_it_changes_and_one_it_leaves() -> None:
    """For each rule there is a text it changes, and one much like it that it leaves alone."""
    for name in _BY_NAME:
        mine = [case for case in _cases() if case.rule == name]
        assert {case.read == case.proposed for case in mine} == {True, False}, name
