"""The cleaner: applies the rules in order, holds each to its reach, and writes the ledger."""

from collections.abc import Iterator
from dataclasses import replace

from anthology.clean.order import RULES
from anthology.clean.rule import BlockRule, Rule, TextRule
from anthology.model.document import Document, Gap, plain
from anthology.model.errors import RuleError
from anthology.model.ledger import Entry, Ledger, Pass, apply, block_entries, text_entries
from anthology.model.splice import exceeds


def clean(document: Document) -> tuple[Document, Ledger]:
    """Return the cleaned document and the ledger of what was changed.

    Raises RuleError where a rule exceeds its reach, or where a second cleaning changes anything.
    """
    cleaned, ledger = _swept(document)
    _, again = _swept(cleaned)
    for made in again.passes:
        raise RuleError(
            f"the rule {made.rule} is not done after once: it would change “{made.entries[0].old}”",
            where=made.entries[0].place,
            remedy="report this text: the fault is the program's",
        )
    return cleaned, ledger


def _swept(document: Document) -> tuple[Document, Ledger]:
    passes = []
    for rule in RULES:
        entries = tuple(_found(rule, document))
        if entries:
            _hold(rule, entries)
            passes.append(Pass(rule.name, rule.why, rule.reach, entries))
            document = replace(document, blocks=apply(document.blocks, entries))
    return document, Ledger(tuple(passes))


def _found(rule: Rule, document: Document) -> Iterator[Entry]:
    match rule:
        case TextRule():
            for index, block in enumerate(document.blocks):
                if not isinstance(block, Gap):
                    yield from text_entries(document, index, rule.find(plain(block.words)))
        case BlockRule():
            yield from block_entries(document, rule.find(document.blocks))


def _hold(rule: Rule, entries: tuple[Entry, ...]) -> None:
    for entry in entries:
        if exceeds(rule.reach, entry.old, entry.new):
            raise RuleError(
                f"the rule {rule.name} exceeds its reach ({rule.reach.value}): "
                f"“{entry.old}” became “{entry.new}”",
                where=entry.place,
                remedy="report this text: the fault is the program's",
            )
